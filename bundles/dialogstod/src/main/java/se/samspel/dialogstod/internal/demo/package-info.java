/** The demo's rounds: what the invented people of one group have said, in a plausible year. */
@NullMarked
package se.samspel.dialogstod.internal.demo;

import org.jspecify.annotations.NullMarked;
