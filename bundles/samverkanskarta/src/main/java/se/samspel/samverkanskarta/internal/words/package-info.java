/** What a map says in Swedish: the same sentences on pages, on paper and to programs. Uses model and analysis only. */
@NullMarked
package se.samspel.samverkanskarta.internal.words;

import org.jspecify.annotations.NullMarked;
