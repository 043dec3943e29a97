/** Surveys, their addresses and answers as they are kept, and what is decided of what answers propose. */
@NullMarked
package se.samspel.samverkanskarta.internal.survey.rows;

import org.jspecify.annotations.NullMarked;
