/** Maps as people and programs edit them: lists, tables, forms, history and undo. */
@NullMarked
package se.samspel.samverkanskarta.internal.edit;

import org.jspecify.annotations.NullMarked;
