/**
 * Draws a version of a map: {@link se.samspel.samverkanskarta.internal.picture.Order} says who stands above whom so that few
 * lines cross, {@link se.samspel.samverkanskarta.internal.picture.Layout} where, and {@link
 * se.samspel.samverkanskarta.internal.picture.Drawing} writes it as SVG. Pure; the same map always gives the same picture.
 */
@NullMarked
package se.samspel.samverkanskarta.internal.picture;

import org.jspecify.annotations.NullMarked;
