package se.samspel.dialogstod.internal.beside;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.api.fields.WordDiff;
import se.samspel.api.web.View;
import se.samspel.dialogstod.internal.trace.QuotesView;

/**
 * What is laid beside a question.
 *
 * @param earlier the title of the round that is laid beside; empty when there is none
 * @param earlierPath the question, or the round, there
 * @param wording how it was asked then, when in other words
 * @param asked whether the question was asked then
 * @param question its id in the round, by which the script finds the joint answer
 * @param quoting where a quotation is put into the joint answer without script; null when nothing can be written now
 */
public record BesideView(
        QuotesView led,
        String earlier,
        String earlierPath,
        String wording,
        boolean asked,
        List<Answer> answers,
        List<Found> passages,
        String question,
        @Nullable String quoting)
        implements View {
    public BesideView {
        answers = List.copyOf(answers);
        passages = List.copyOf(passages);
    }

    /**
     * What was said then, and the difference.
     *
     * @param difference in plain words
     * @param diff from then to now; empty when they do not both stand, or are the same
     */
    public record Answer(
            String whose, String text, String step, String difference, List<WordDiff.Run> diff) {}

    /**
     * What an earlier report says.
     *
     * @param status of the outcome's badge; empty when no outcome is known
     * @param goal the goal it is the outcome of
     */
    public record Found(
            String words,
            String quotation,
            String document,
            String facts,
            String path,
            String status,
            String outcome,
            String goal,
            String said) {}
}
