package se.samspel.dialogstod.internal.prepare;

import java.util.List;
import se.samspel.api.web.Page;
import se.samspel.dialogstod.internal.DialogueMenu;
import se.samspel.dialogstod.internal.answers.AnswerView;
import se.samspel.dialogstod.internal.answers.Drafts;

/**
 * Where somebody prepares: every question with a form.
 *
 * @param lead for whom one writes and who sees it when
 * @param voices for whom one can write, when there is a choice; empty otherwise
 * @param ready where one says that one is ready
 * @param isReady whether that has been said
 * @param drafts how what is written may stay in the browser until it is saved
 * @param back the round's page; empty for a guest
 */
public record PreparePage(
        String title,
        String round,
        String lead,
        List<Voice> voices,
        List<AreaForms> areas,
        String ready,
        boolean isReady,
        String progress,
        Drafts drafts,
        String back)
        implements Page {
    public PreparePage {
        voices = List.copyOf(voices);
        areas = List.copyOf(areas);
    }

    /** Somebody one can write for. */
    public record Voice(String label, String href, boolean chosen) {}

    /** An area and its questions. */
    public record AreaForms(
            String anchor, String heading, String intro, List<QuestionForm> questions) {
        public AreaForms {
            questions = List.copyOf(questions);
        }
    }

    /**
     * A question and the form to answer it by.
     *
     * @param when the question it hangs on, and the least and most step that call for it; empty when it is always asked
     */
    public record QuestionForm(
            String anchor,
            String wording,
            String statement,
            String help,
            List<String> followUps,
            String when,
            boolean asked,
            AnswerView form) {
        public QuestionForm {
            followUps = List.copyOf(followUps);
        }
    }

    @Override
    public String menu() {
        return back.isEmpty() ? "" : DialogueMenu.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return back.isEmpty() ? List.of() : List.of(DialogueMenu.CRUMB, new Crumb(round, back));
    }
}
