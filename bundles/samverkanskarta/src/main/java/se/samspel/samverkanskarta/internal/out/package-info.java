/** A version as files: the report on paper, tables and the picture. */
@NullMarked
package se.samspel.samverkanskarta.internal.out;

import org.jspecify.annotations.NullMarked;
