package se.samspel.arkiv.internal.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.api.documents.DocumentStructure.Outcome;
import se.samspel.arkiv.internal.structure.Block.Shape;
import se.samspel.arkiv.internal.structure.Sentences.Sentence;

/**
 * A document's goals with what it says of how they came out. Goals stand under a heading that says so, as items, table rows
 * or sentences; what follows a goal until the next one is its answer, and the first verdict in the answer is its outcome. In
 * a document that accounts for its goals, one without a verdict is not assessed; in a plan it has no outcome at all.
 */
final class GoalRule {
    private static final int MOST = 200;
    private static final int SHORTEST = 8;

    private enum Zone {
        NONE,
        /** Right under a heading of goals. */
        GOALS,
        /** Under another heading after one of goals: only what reads as a goal. */
        PERHAPS,
        /** Under a label of activities among goals. */
        DOING
    }

    private final Flow flow;
    private final List<GoalText> goals = new ArrayList<>();
    private final GoalTable table = new GoalTable();
    private Zone zone = Zone.NONE;
    private boolean fresh;
    private boolean labelled;
    private boolean accounts;
    private String area = "";
    private @Nullable GoalText open;

    private GoalRule(Flow flow) {
        this.flow = flow;
    }

    static List<Found> find(Flow flow, List<Block> blocks) {
        GoalRule rule = new GoalRule(flow);
        blocks.forEach(rule::read);
        return rule.found();
    }

    private void read(Block block) {
        switch (block.shape()) {
            case HEADING, LABEL -> heading(block);
            case ITEM -> item(block);
            case ROW -> row(block);
            case TEXT -> text(block);
        }
    }

    private void heading(Block block) {
        String words = block.line();
        if (open != null && GoalWords.announcesAnswer(words)) {
            zone = zone == Zone.DOING ? Zone.GOALS : zone;
            return;
        }
        if (GoalWords.announcesDoing(words) && zone != Zone.NONE) {
            open = null;
            zone = Zone.DOING;
            return;
        }
        open = null;
        table.end();
        if (GoalWords.announcesGoals(words)) {
            zone = GoalWords.speaksOfGoals(words) ? Zone.PERHAPS : Zone.GOALS;
            accounts |= GoalWords.announcesOutcomes(words);
        } else if (zone != Zone.NONE) {
            zone = zone == Zone.PERHAPS && fresh ? Zone.NONE : Zone.PERHAPS;
        }
        fresh = true;
        labelled = block.shape() == Shape.LABEL && GoalWords.announcesOneGoal(words);
        if (labelled) {
            return;
        }
        area = zone == Zone.NONE ? "" : words.replaceFirst("\\s*:$", "");
    }

    private void item(Block block) {
        boolean numbered = Layout.isNumberedGoal(block.text());
        List<Sentence> sentences = block.sentences();
        if (sentences.isEmpty()) {
            fresh |= numbered;
            zone = numbered ? Zone.GOALS : zone;
            open = null;
            return;
        }
        String first = sentences.getFirst().text();
        if (open != null && Verdicts.leading(first) != null) {
            answers(block, sentences);
            return;
        }
        boolean goal =
                numbered
                        || zone == Zone.GOALS
                        || (zone == Zone.PERHAPS
                                && (GoalWords.wishes(first) || isJudged(sentences)));
        if (goal && !GoalWords.asks(block.text()) && first.length() >= SHORTEST) {
            zone = numbered ? Zone.GOALS : zone;
            begin(block, sentences, numbered ? "Numrerat som mål" : under("En punkt"));
        } else if (open != null) {
            answers(block, sentences);
        }
    }

    private static boolean isJudged(List<Sentence> sentences) {
        return sentences.stream().anyMatch(it -> Verdicts.leading(it.text()) != null);
    }

    /** A goal with the sentences that go on with it; the others answer it. */
    private void begin(Block block, List<Sentence> sentences, String rule) {
        int wording = 1;
        while (wording < sentences.size()
                && Verdicts.in(sentences.get(wording).text()) == null
                && !GoalWords.looksBack(sentences.get(wording).text())) {
            wording++;
        }
        Sentence last = sentences.get(wording - 1);
        open(block.start() + sentences.getFirst().start(), block.start() + last.end(), rule, true);
        answers(block, sentences.subList(wording, sentences.size()));
    }

    private void open(int start, int end, String rule, boolean item) {
        open = new GoalText(area, start, end, rule, item);
        if (goals.size() < MOST) {
            goals.add(open);
        }
        fresh = false;
    }

    private void answers(Block block, List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            if (open != null) {
                open.answer(block.start() + sentence.start(), sentence.text());
            }
        }
    }

    private void text(Block block) {
        if (zone == Zone.PERHAPS && fresh && open == null && !GoalWords.wishes(block.line())) {
            zone = Zone.NONE;
        }
        if (announcesList(block)) {
            zone = Zone.GOALS;
            area = "";
            open = null;
            fresh = true;
            return;
        }
        List<Sentence> sentences = block.sentences();
        if (labelled && !sentences.isEmpty()) {
            labelled = false;
            begin(block, sentences, "Står efter ordet ”Mål”");
            return;
        }
        if (open != null && open.item()) {
            answers(block, sentences);
            return;
        }
        for (Sentence sentence : sentences) {
            sentence(block, sentence);
        }
        if (zone != Zone.GOALS) {
            open = null;
        }
    }

    /** "Vårt mål är att:" and then a list. */
    private static boolean announcesList(Block block) {
        String line = block.line();
        return line.endsWith(":") && Verdicts.aboutGoals(line) && !GoalWords.asks(line);
    }

    /** Running text: a goal, its answer, or neither. */
    private void sentence(Block block, Sentence sentence) {
        String words = sentence.text();
        int start = block.start() + sentence.start();
        int wordsOfGoal = GoalSentence.goalEnd(words);
        if (wordsOfGoal > 0) {
            open(start, start + wordsOfGoal, "Texten säger vad målet är", false);
            if (wordsOfGoal < words.length() && open != null) {
                open.answer(start, words);
            }
            return;
        }
        boolean verdict = Verdicts.leading(words) != null;
        if (open != null && (verdict || GoalWords.looksBack(words))) {
            open.answer(start, words);
        } else if (zone == Zone.GOALS && !verdict && !GoalWords.looksBack(words)) {
            running(start, words);
        } else if (open != null) {
            open.answer(start, words);
        }
    }

    private void running(int start, String words) {
        boolean another = open == null || open.isAnswered() || GoalWords.opensAsGoal(words);
        if (!another && open != null) {
            open.goOn(start + words.length());
        } else if (GoalWords.opensAsGoal(words) || GoalWords.wishes(words) || isLong(words)) {
            open(start, start + words.length(), under("Står"), false);
        }
    }

    private String under(String what) {
        return area.isEmpty() ? what + " bland målen" : what + " under rubriken ”" + area + "”";
    }

    private static boolean isLong(String words) {
        return words.split("\\s+").length >= 5 && !GoalWords.asks(words);
    }

    private void row(Block block) {
        GoalTable.Row row = table.read(block, zone != Zone.NONE);
        if (row != null) {
            open(row.start(), row.end(), "En rad i tabellen med mål", true);
            accounts = true;
            if (open != null) {
                open.answer(row.answerStart(), row.answer());
            }
        }
    }

    private List<Found> found() {
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
