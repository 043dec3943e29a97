package se.samspel.arkiv.internal.structure;

import java.util.List;
import se.samspel.arkiv.internal.structure.Sentences.Sentence;

/** Where among a document's headings its goals are looked for. */
enum GoalZone {
    NONE,
    /** Right under a heading of goals. */
    GOALS,
    /** Under another heading after one of goals: only what reads as a goal. */
    PERHAPS,
    /** Under a label of activities among goals. */
    DOING;

    /** Where the reading stands under the next heading, which announces neither what is done nor an answer. */
    GoalZone under(String heading, boolean fresh) {
        if (GoalWords.announcesGoals(heading)) {
            return GoalWords.speaksOfGoals(heading) ? PERHAPS : GOALS;
        }
        return this == NONE || (this == PERHAPS && fresh) ? NONE : PERHAPS;
    }

    /** Whether an item of a list is a goal here. */
    boolean takes(List<Sentence> sentences) {
        return switch (this) {
            case GOALS -> true;
            case PERHAPS ->
                    GoalWords.wishes(sentences.getFirst().text())
                            || GoalSentence.isJudged(sentences);
            default -> false;
        };
    }
}
