package se.samspel.samverkanskarta.internal.survey.guest;

import java.util.List;
import se.samspel.api.web.Page;

/**
 * What is told when an answer has been sent.
 *
 * @param told what happens now
 * @param change where the answers are changed
 * @param another where somebody else of the same function answers
 */
public record SurveyThanksPage(List<String> told, String change, String another) implements Page {
    public SurveyThanksPage {
        told = List.copyOf(told);
    }

    @Override
    public String title() {
        return "Tack för svaren";
    }

    @Override
    public String menu() {
        return "";
    }
}
