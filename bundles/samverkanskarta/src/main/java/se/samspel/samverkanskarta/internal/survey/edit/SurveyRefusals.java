package se.samspel.samverkanskarta.internal.survey.edit;

import java.util.Map;
import se.samspel.api.web.Problem;
import se.samspel.samverkanskarta.internal.survey.rows.Survey;
import se.samspel.samverkanskarta.internal.survey.rows.SurveyOutcome;

/** What is told to programs when a survey is not changed. */
final class SurveyRefusals {
    private SurveyRefusals() {}

    /** The survey as it was kept. @throws Problem 422 when something has to be corrected, 409 when somebody else was first */
    static Survey kept(SurveyOutcome outcome) {
        return switch (outcome) {
            case SurveyOutcome.Kept kept -> kept.survey();
            case SurveyOutcome.Problems problems ->
                    throw new Problem(
                            422,
                            "Det här behöver rättas",
                            "Inget är sparat. " + String.join(" ", problems.problems().values()),
                            Map.of("problems", problems.problems()));
            case SurveyOutcome.Conflict conflict ->
                    throw new Problem(
                            409,
                            "Någon annan har ändrat enkäten",
                            "Inget av ditt är sparat. Läs hur den står nu och gör om ändringen om den"
                                    + " fortfarande behövs.",
                            Map.of("version", conflict.version(), "theirs", conflict.theirs()));
        };
    }
}
