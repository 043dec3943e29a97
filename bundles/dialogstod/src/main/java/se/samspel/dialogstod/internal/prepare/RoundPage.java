package se.samspel.dialogstod.internal.prepare;

import java.util.List;
import java.util.Set;
import se.samspel.api.web.Page;
import se.samspel.dialogstod.AnswerId;
import se.samspel.dialogstod.RoundQuestionId;
import se.samspel.dialogstod.internal.DialogueMenu;
import se.samspel.dialogstod.internal.round.AnswerLine;

/**
 * A round as a whole: how far it has come, who takes part, and every question with what was said.
 *
 * @param about one line each of what is agreed
 * @param hidden what is said while the others' answers are not shown; empty when they are
 * @param topic what the page listens to
 */
public record RoundPage(
        String title,
        String path,
        String group,
        String badge,
        String status,
        String when,
        List<String> about,
        String hidden,
        Doors doors,
        ParticipantsView participants,
        List<AreaLine> areas,
        String progress,
        String topic)
        implements Page {
    public RoundPage {
        about = List.copyOf(about);
        areas = List.copyOf(areas);
    }

    /** Where one can go from here; empty for what the viewer may not, or not now. */
    public record Doors(
            String prepare,
            String meeting,
            String open,
            String finish,
            String takeUp,
            String settings,
            String links,
            String remind) {}

    /** An area and its questions. */
    public record AreaLine(String anchor, String heading, List<QuestionLine> questions) {
        public AreaLine {
            questions = List.copyOf(questions);
        }
    }

    /**
     * A question and what was said.
     *
     * @param when when it is asked, for one that is not asked as the answers stand
     * @param dots such as "4 punkter"; empty for none
     * @param open those of the answers that the viewer can take back now
     * @param takenBack answers that the viewer can let stand again
     */
    public record QuestionLine(
            RoundQuestionId id,
            String anchor,
            String wording,
            String badge,
            String status,
            String dots,
            String when,
            List<AnswerLine> answers,
            Set<AnswerId> open,
            List<AnswerLine> takenBack) {
        public QuestionLine {
            answers = List.copyOf(answers);
            open = Set.copyOf(open);
            takenBack = List.copyOf(takenBack);
        }

        /** Whether the viewer can take an answer back. */
        public boolean isOpen(AnswerLine answer) {
            return open.contains(answer.id());
        }
    }

    @Override
    public String menu() {
        return DialogueMenu.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(DialogueMenu.CRUMB);
    }
}
