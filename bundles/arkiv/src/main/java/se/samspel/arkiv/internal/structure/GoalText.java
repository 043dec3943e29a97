package se.samspel.arkiv.internal.structure;

import org.jspecify.annotations.Nullable;
import se.samspel.api.documents.DocumentStructure.Outcome;

/** A goal while it is being read: where its wording stands, and what has been said of it so far. */
final class GoalText {
    private static final int LONGEST_ANSWER = 600;

    private final String area;
    private final int start;
    private final String rule;
    private final boolean item;
    private int end;
    private int answerStart = -1;
    private int answerEnd = -1;
    private @Nullable Outcome outcome;

    GoalText(String area, int start, int end, String rule, boolean item) {
        this.area = area;
        this.start = start;
        this.end = end;
        this.rule = rule;
        this.item = item;
    }

    /** Takes a sentence that follows the goal; the first verdict settles the outcome. */
    void answer(int at, String sentence) {
        Verdicts.Verdict verdict = Verdicts.in(sentence);
        boolean near = answerStart < 0 || at + sentence.length() - answerStart <= LONGEST_ANSWER;
        if (outcome == null && verdict != null) {
            outcome = verdict.outcome();
            answerEnd = at + sentence.length();
        } else if (near) {
            answerEnd = at + sentence.length();
        }
        if (answerStart < 0) {
            answerStart = at;
        }
    }

    /** The wording goes on. */
    void goOn(int until) {
        end = until;
    }

    boolean isAnswered() {
        return answerStart >= 0;
    }

    /** Whether it is a goal even when nothing is said of it. */
    boolean surely(String text) {
        return GoalWords.wishes(text.substring(start, end));
    }

    String answered(Flow flow) {
        return answerStart < 0 ? "" : flow.line(answerStart, answerEnd);
    }

    String why(@Nullable Outcome settled) {
        if (outcome != null) {
            return "Utfallet står efter målet";
        }
        if (settled == null) {
            return "Dokumentet säger inte hur det gick";
        }
        return isAnswered()
                ? "Det står vad som har hänt, men ingen bedömning"
                : "Inget står om hur det gick";
    }

    @Nullable Outcome outcome() {
        return outcome;
    }

    String area() {
        return area;
    }

    String rule() {
        return rule;
    }

    boolean item() {
        return item;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    int answerEnd() {
        return answerEnd;
    }
}
