/** Spreadsheets that become parts of a map: read, columns matched, looked at row by row, then taken in together. */
@NullMarked
package se.samspel.samverkanskarta.internal.taken;

import org.jspecify.annotations.NullMarked;
