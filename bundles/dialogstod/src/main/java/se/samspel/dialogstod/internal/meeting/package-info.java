/** At the meeting: one question a view, who says what, and what the others' screens hear of it. */
@NullMarked
package se.samspel.dialogstod.internal.meeting;

import org.jspecify.annotations.NullMarked;
