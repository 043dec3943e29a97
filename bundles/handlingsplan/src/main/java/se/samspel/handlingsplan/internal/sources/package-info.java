/** Goals and activities that were made from words of a dialogue: making them, and where they stand now. */
@NullMarked
package se.samspel.handlingsplan.internal.sources;

import org.jspecify.annotations.NullMarked;
