package se.samspel.dialogstod.internal.demo;

import java.util.List;
import se.samspel.dialogstod.AnswerKind;
import se.samspel.dialogstod.QuestionId;
import se.samspel.dialogstod.QuestionStatus;
import se.samspel.dialogstod.internal.round.Round;

/**
 * What is told of one round.
 *
 * @param daysAgo when the group met; below zero for a meeting to come
 * @param finished whether it has ended
 */
public record Telling(
        String title,
        int daysAgo,
        boolean finished,
        Round.Naming naming,
        Round.Showing showing,
        List<Said> said,
        List<Dots> dots,
        List<State> states) {
    public Telling {
        said = List.copyOf(said);
        dots = List.copyOf(dots);
        states = List.copyOf(states);
    }

    /**
     * An answer.
     *
     * @param party a party's id; empty for the group, and for who prepares alone
     * @param step 0 for none
     * @param takenBack whether who said it changes their mind before the meeting is over
     */
    public record Said(
            QuestionId question,
            AnswerKind kind,
            String party,
            String text,
            int step,
            boolean takenBack) {}

    /** How a party lays its dots on a question. */
    public record Dots(QuestionId question, String party, int dots) {}

    /** How far the group came with a question. */
    public record State(QuestionId question, QuestionStatus status) {}
}
