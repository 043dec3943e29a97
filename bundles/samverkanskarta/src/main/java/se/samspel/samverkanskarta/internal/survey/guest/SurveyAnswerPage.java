package se.samspel.samverkanskarta.internal.survey.guest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.api.fields.FieldConflict;
import se.samspel.api.web.Page;

/**
 * A page of a survey for whoever came by its address.
 *
 * @param function who is asked, with the party
 * @param intro what those who ask have written
 * @param told who reads the answers and how long they are kept; on the first page
 * @param steps the pages of the survey
 * @param conflict when the same answer was changed in another window
 */
public record SurveyAnswerPage(
        String title,
        String function,
        String intro,
        List<String> told,
        List<StepLink> steps,
        AnswerFormView form,
        @Nullable FieldConflict conflict)
        implements Page {
    public SurveyAnswerPage {
        told = List.copyOf(told);
        steps = List.copyOf(steps);
    }

    /** A page of the survey. */
    public record StepLink(String label, String path, boolean current) {}

    /** The same with both texts. */
    SurveyAnswerPage with(FieldConflict both) {
        return new SurveyAnswerPage(title, function, intro, told, steps, form, both);
    }

    @Override
    public String menu() {
        return "";
    }
}
