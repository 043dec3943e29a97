package se.samspel.samverkanskarta.internal.survey;

import java.time.LocalDate;

/** An answer that was sent. @param function by key; {@code day} when it was last changed */
public record Said(long answer, String function, LocalDate day, SurveyAnswer what) {}
