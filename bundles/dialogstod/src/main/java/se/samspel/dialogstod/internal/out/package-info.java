/** What is taken out: a round as paper, Word file and table, and a guide to write in by hand. */
@NullMarked
package se.samspel.dialogstod.internal.out;

import org.jspecify.annotations.NullMarked;
