/** From words of an answer to something in a plan, and back to exactly those words. */
@NullMarked
package se.samspel.dialogstod.internal.trace;

import org.jspecify.annotations.NullMarked;
