/**
 * What a version of a map holds, as values: the one language that rows, pictures, analyses and papers share. Nothing here
 * reads a database or knows a page. Other packages may use this one; it uses none of them.
 */
@NullMarked
package se.samspel.samverkanskarta.internal.model;

import org.jspecify.annotations.NullMarked;
