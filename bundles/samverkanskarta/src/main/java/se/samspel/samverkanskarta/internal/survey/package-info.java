/**
 * What is asked about a map and what becomes of the answers, as values: an answer, what it says that the map does not, and
 * what is proposed from it. Nothing here reads a database or knows a page.
 */
@NullMarked
package se.samspel.samverkanskarta.internal.survey;

import org.jspecify.annotations.NullMarked;
