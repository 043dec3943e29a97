/** What the steps on the scales say of several rounds: the same question over the years and between the parties. */
@NullMarked
package se.samspel.dialogstod.internal.compare;

import org.jspecify.annotations.NullMarked;
