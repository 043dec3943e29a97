/** The norms that plugins bring: {@code samverkanskarta.norm}. */
@NullMarked
package se.samspel.samverkanskarta.internal.norm;

import org.jspecify.annotations.NullMarked;
