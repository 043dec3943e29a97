package se.samspel.samverkanskarta.internal.survey.edit;

import java.util.List;
import se.samspel.samverkanskarta.internal.survey.rows.Respondents;
import se.samspel.samverkanskarta.internal.survey.rows.SurveyLinks;

/** A function of a survey, for programs: whether it has an open address, and how many have answered. */
public record FunctionJson(
        String function, boolean closed, String made, int sent, int begun, String last) {
    static FunctionJson of(SurveyLinks.Known link, List<Respondents.Count> counts) {
        Respondents.Count count =
                counts.stream()
                        .filter(it -> it.functionKey().equals(link.functionKey()))
                        .findFirst()
                        .orElse(new Respondents.Count(link.functionKey(), 0, 0, ""));
        return new FunctionJson(
                link.functionKey(),
                link.isClosed(),
                link.made(),
                count.sent(),
                count.begun(),
                count.last());
    }
}
