/** Before and around the meeting: a round is begun, members prepare, and what was said is read. */
@NullMarked
package se.samspel.dialogstod.internal.prepare;

import org.jspecify.annotations.NullMarked;
