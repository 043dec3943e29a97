/** Surveys and what their answers propose, for those who look after a map: pages and API. */
@NullMarked
package se.samspel.samverkanskarta.internal.survey.edit;

import org.jspecify.annotations.NullMarked;
