package se.samspel.dialogstod.internal.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.api.web.Page;
import se.samspel.dialogstod.internal.DialogueMenu;
import se.samspel.dialogstod.internal.answers.AnswerView;
import se.samspel.dialogstod.internal.answers.Drafts;

/**
 * One question at the meeting, for a projector as well as for each one's own screen.
 *
 * @param title the question
 * @param path where the question is
 * @param count such as "Fråga 1 av 2"
 * @param before the question before; empty for none
 * @param after the question after; the round itself after the last
 * @param steps the areas, for the row of progress
 * @param joint the form for what the group says together; null for who only reads
 * @param parties a form for each party's view and one for its dissent
 * @param drafts how what is written may stay in the browser until it is saved
 * @param onScreen whether the group's screen shows this question
 */
public record TalkPage(
        String title,
        String round,
        String roundPath,
        String path,
        String question,
        String area,
        String count,
        Words words,
        ClockView clock,
        TalkView talk,
        @Nullable AnswerView joint,
        List<PartyForms> parties,
        List<Step> steps,
        String before,
        String after,
        boolean last,
        boolean onScreen,
        Drafts drafts,
        String topic)
        implements Page {
    public TalkPage {
        parties = List.copyOf(parties);
        steps = List.copyOf(steps);
    }

    /** What helps the talk along. */
    public record Words(String statement, String help, List<String> followUps) {
        public Words {
            followUps = List.copyOf(followUps);
        }
    }

    /**
     * What one party says: its view, and why it does not stand behind the joint answer.
     *
     * @param view null in an anonymous round, which only has dissent
     */
    public record PartyForms(
            String name, boolean says, @Nullable AnswerView view, AnswerView dissent) {}

    /** An area: where its first question is, and how far it has come. */
    public record Step(String href, String label, String state, boolean here) {}

    @Override
    public String menu() {
        return DialogueMenu.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(DialogueMenu.CRUMB, new Crumb(round, roundPath));
    }
}
