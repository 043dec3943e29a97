package se.samspel.arkiv.internal.structure;

import java.util.List;
import se.samspel.arkiv.internal.structure.Block.Shape;
import se.samspel.arkiv.internal.structure.Sentences.Sentence;

/**
 * A document's goals with what it says of how they came out. Goals stand under a heading that says so, as items, table rows
 * or sentences; what follows a goal until the next one is its answer, and the first verdict in the answer is its outcome. In
 * a document that accounts for its goals, one without a verdict is not assessed; in a plan it has no outcome at all.
 */
final class GoalRule {
    private static final int SHORTEST = 8;

    private final GoalList goals;
    private final GoalTable table = new GoalTable();
    private GoalZone zone = GoalZone.NONE;
    private boolean fresh;
    private boolean labelled;
    private String area = "";

    private GoalRule(Flow flow) {
        goals = new GoalList(flow);
    }

    static List<Found> find(Flow flow, List<Block> blocks) {
        GoalRule rule = new GoalRule(flow);
        for (int at = 0; at < blocks.size(); at++) {
            if (at + 1 == blocks.size() || !rule.judged(blocks.get(at), blocks.get(at + 1))) {
                rule.read(blocks.get(at));
            }
        }
        return rule.goals.found();
    }

    /** Reads a label with its text as a goal with its verdict, if they are that. Whether they are. */
    private boolean judged(Block label, Block text) {
        int words = goals.mayBeJudged(zone) ? GoalSentence.judgedLabel(label, text) : 0;
        if (words > 0) {
            open(label.start(), label.start() + words, under("Står"), true);
        }
        return words > 0;
    }

    /** Reads a line as a goal with its verdict, if it is that. Whether it is. */
    private boolean judged(int start, String words) {
        int end = goals.mayBeJudged(zone) ? GoalSentence.judgedEnd(words) : 0;
        if (end > 0) {
            goals.judged(area, start, words, end, under("Står"));
            fresh = false;
        }
        return end > 0;
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
        if (goals.open() != null && GoalWords.announcesAnswer(words)) {
            zone = zone == GoalZone.DOING ? GoalZone.GOALS : zone;
            return;
        }
        if (GoalWords.announcesDoing(words) && zone != GoalZone.NONE) {
            goals.shut();
            zone = GoalZone.DOING;
            return;
        }
        goals.shut();
        table.end();
        if (GoalWords.announcesGoals(words) && GoalWords.announcesOutcomes(words)) {
            goals.accounts();
        }
        zone = zone.under(words, fresh);
        fresh = true;
        labelled = block.shape() == Shape.LABEL && GoalWords.announcesOneGoal(words);
        if (labelled) {
            return;
        }
        area = zone == GoalZone.NONE ? "" : words.replaceFirst("\\s*:$", "");
    }

    private void item(Block block) {
        boolean numbered = Layout.isNumberedGoal(block.text());
        List<Sentence> sentences = block.sentences();
        if (sentences.isEmpty()) {
            fresh |= numbered;
            zone = numbered ? GoalZone.GOALS : zone;
            goals.shut();
            return;
        }
        String first = sentences.getFirst().text();
        if (goals.open() != null && Verdicts.leading(first) != null) {
            goals.answers(block, sentences);
            return;
        }
        boolean goal = numbered || zone.takes(sentences);
        if (goal && !GoalWords.asks(block.text()) && first.length() >= SHORTEST) {
            zone = numbered ? GoalZone.GOALS : zone;
            begin(block, sentences, numbered ? "Numrerat som mål" : under("En punkt"));
        } else {
            goals.answers(block, sentences);
        }
    }

    private void begin(Block block, List<Sentence> sentences, String rule) {
        goals.begin(area, block, sentences, rule);
        fresh = false;
    }

    private void open(int start, int end, String rule, boolean item) {
        goals.open(new GoalText(area, start, end, rule, item));
        fresh = false;
    }

    private void text(Block block) {
        if (zone == GoalZone.PERHAPS
                && fresh
                && goals.open() == null
                && !GoalWords.wishes(block.line())) {
            zone = GoalZone.NONE;
        }
        if (GoalWords.announcesList(block.line())) {
            zone = GoalZone.GOALS;
            area = "";
            goals.shut();
            fresh = true;
            return;
        }
        List<Sentence> sentences = block.sentences();
        if (labelled && !sentences.isEmpty()) {
            labelled = false;
            begin(block, sentences, "Står efter ordet ”Mål”");
            return;
        }
        GoalText last = goals.open();
        if (last != null && last.item()) {
            for (Sentence sentence : sentences) {
                int start = block.start() + sentence.start();
                if (!judged(start, sentence.text())) {
                    goals.answer(start, sentence.text());
                }
            }
            return;
        }
        for (Sentence sentence : sentences) {
            sentence(block, sentence);
        }
        if (zone != GoalZone.GOALS) {
            goals.shut();
        }
    }

    /** Running text: a goal, its answer, or neither. */
    private void sentence(Block block, Sentence sentence) {
        String words = sentence.text();
        int start = block.start() + sentence.start();
        int wordsOfGoal = GoalSentence.goalEnd(words);
        if (wordsOfGoal > 0) {
            open(start, start + wordsOfGoal, "Texten säger vad målet är", false);
            if (wordsOfGoal < words.length()) {
                goals.answer(start, words);
            }
            return;
        }
        if (judged(start, words)) {
            return;
        }
        boolean judges = Verdicts.leading(words) != null || GoalWords.looksBack(words);
        if (zone == GoalZone.GOALS && !judges) {
            running(start, words);
        } else {
            goals.answer(start, words);
        }
    }

    private void running(int start, String words) {
        GoalText last = goals.open();
        if (last != null && !last.isAnswered() && !GoalWords.opensAsGoal(words)) {
            last.goOn(start + words.length());
        } else if (GoalWords.opensAsGoal(words)
                || GoalWords.wishes(words)
                || GoalWords.isLong(words)) {
            open(start, start + words.length(), under("Står"), false);
        }
    }

    private String under(String what) {
        return area.isEmpty() ? what + " bland målen" : what + " under rubriken ”" + area + "”";
    }

    private void row(Block block) {
        GoalTable.Row row = table.read(block, zone != GoalZone.NONE);
        if (row != null) {
            open(row.start(), row.end(), "En rad i tabellen med mål", true);
            goals.accounts();
            goals.answer(row.answerStart(), row.answer());
        }
    }
}
