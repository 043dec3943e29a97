/** Rounds: one time each that a group talks a guide through, with its questions, answers and who took part. */
@NullMarked
package se.samspel.dialogstod.internal.round;

import org.jspecify.annotations.NullMarked;
