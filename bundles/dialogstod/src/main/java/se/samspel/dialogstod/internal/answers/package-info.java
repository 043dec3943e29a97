/** The forms that questions are answered by, before the meeting and at it. */
@NullMarked
package se.samspel.dialogstod.internal.answers;

import org.jspecify.annotations.NullMarked;
