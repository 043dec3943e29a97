package se.samspel.arkiv.internal.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.api.documents.DocumentStructure.Outcome;
import se.samspel.arkiv.internal.structure.Sentences.Sentence;

/** The goals of a document as they are read, one after the other; the last may be open for its answer. */
final class GoalList {
    private static final int MOST = 200;

    private final Flow flow;
    private final List<GoalText> goals = new ArrayList<>();
    private boolean accounts;
    private @Nullable GoalText open;

    GoalList(Flow flow) {
        this.flow = flow;
    }

    /** The goal that what follows answers; null for none. */
    @Nullable GoalText open() {
        return open;
    }

    /** Whether a line may be a goal with its verdict; far from a heading of goals only where all have one. */
    boolean mayBeJudged(GoalZone zone) {
        return switch (zone) {
            case GOALS -> open == null || open.outcome() != null;
            case PERHAPS -> goals.stream().allMatch(goal -> goal.outcome() != null);
            case NONE, DOING -> false;
        };
    }

    /** A goal begins; what comes answers it. */
    void open(GoalText goal) {
        open = goal;
        if (goals.size() < MOST) {
            goals.add(goal);
        }
    }

    /** A goal that begins a block, with the sentences that go on with it; the others answer it. */
    void begin(String area, Block block, List<Sentence> sentences, String rule) {
        Sentence first = sentences.getFirst();
        int start = block.start() + first.start();
        int judged = GoalSentence.judgedEnd(first.text());
        if (judged > 0) {
            judged(area, start, first.text(), judged, rule);
            answers(block, sentences.subList(1, sentences.size()));
            return;
        }
        int wording = 1;
        while (wording < sentences.size() && goesOn(sentences.get(wording).text())) {
            wording++;
        }
        int end = block.start() + sentences.get(wording - 1).end();
        open(new GoalText(area, start, end, rule, true));
        answers(block, sentences.subList(wording, sentences.size()));
    }

    /** A goal that a line says together with its verdict; end is where its own words end in it. */
    void judged(String area, int start, String line, int end, String rule) {
        int from = end;
        while (from < line.length() && !Character.isLetterOrDigit(line.charAt(from))) {
            from++;
        }
        open(new GoalText(area, start, start + end, rule, true));
        answer(start + from, line.substring(from));
    }

    private static boolean goesOn(String sentence) {
        return Verdicts.in(sentence) == null && !GoalWords.looksBack(sentence);
    }

    /** What comes answers no goal. */
    void shut() {
        open = null;
    }

    /** The document accounts for its goals. */
    void accounts() {
        accounts = true;
    }

    /** Sentences that answer the goal that is open, if one is. */
    void answers(Block block, List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            answer(block.start() + sentence.start(), sentence.text());
        }
    }

    /** Words that answer the goal that is open, if one is. */
    void answer(int start, String words) {
        if (open != null) {
            open.answer(start, words);
        }
    }

    /** Every goal with what the document says of it. */
    List<Found> found() {
        accounts |= goals.stream().anyMatch(goal -> goal.outcome() != null);
        return goals.stream()
                .filter(goal -> goal.item() || goal.outcome() != null || goal.surely(flow.text()))
                .map(this::found)
                .toList();
    }

    private Found found(GoalText goal) {
        Outcome outcome =
                goal.outcome() != null ? goal.outcome() : accounts ? Outcome.NOT_ASSESSED : null;
        Said said =
                Said.goal(
                        flow.line(goal.start(), goal.end()),
                        outcome,
                        goal.answered(flow),
                        goal.area());
        int end = goal.answerEnd();
        return new Found(
                said,
                goal.rule() + ". " + goal.why(outcome),
                flow.span(goal.start(), Math.max(goal.end(), end)),
                flow.line(goal.start(), Math.max(goal.end(), end)));
    }
}
