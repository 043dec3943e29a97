/** What is done by itself as time passes. */
@NullMarked
package se.samspel.handlingsplan.internal.upkeep;

import org.jspecify.annotations.NullMarked;
