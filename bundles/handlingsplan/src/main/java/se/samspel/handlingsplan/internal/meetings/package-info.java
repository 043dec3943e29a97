/** A group's meetings: called, gone through point by point, and left as minutes; the year they stand in. */
@NullMarked
package se.samspel.handlingsplan.internal.meetings;

import org.jspecify.annotations.NullMarked;
