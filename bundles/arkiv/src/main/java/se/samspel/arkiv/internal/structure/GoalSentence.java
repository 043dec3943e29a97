package se.samspel.arkiv.internal.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samspel.arkiv.internal.structure.Sentences.Sentence;

/** A sentence in running text that says what a goal is, perhaps with how it went: "Målet att alla har en plan är uppfyllt." */
final class GoalSentence {
    private static final Pattern GOAL_THAT =
            Pattern.compile(
                    "(?iu)^\\W*(?:det |ett |vårt |insatsens |projektets |ett mycket viktigt )?(?:\\p{L}+ ){0,3}?"
                            + "(?:del|projekt|effekt|huvud)?(?:målet|målsättningen|ambitionen|mål)\\s+"
                            + "(?:(?:\\p{L}+\\s+){0,6}?(?:är|var)\\s+(?:också\\s+|initialt\\s+)?)?(?:om\\s+)?att\\s+");
    private static final Pattern CLAUSE =
            Pattern.compile(
                    "(?iu)[,\\s]+(?:(?:är|har|blev|kunde|kan|anses|bedöms|bedömdes|går|gick)\\s+)?(?:\\p{L}+\\s+){0,1}$");
    private static final Pattern JUDGED = Pattern.compile("(?s)^\\W*(.{8,}?)\\s*[:–—]\\s*$");
    private static final int SHORTEST = 15;
    private static final int SHORTEST_LABEL = 8;

    private GoalSentence() {}

    /** Where the goal's own words end in a sentence that says what it is; 0 in any other sentence. */
    static int goalEnd(String sentence) {
        Matcher that = GOAL_THAT.matcher(sentence);
        if (!that.find()) {
            return 0;
        }
        Verdicts.Verdict verdict = Verdicts.any(sentence);
        if (verdict == null || verdict.start() < that.end() + SHORTEST) {
            return sentence.length();
        }
        Matcher clause = CLAUSE.matcher(sentence.substring(0, verdict.start()));
        return clause.find() ? clause.start() : verdict.start();
    }

    /** Where the goal's own words end in a line that goes on with its verdict: "Fyrtio deltagare: uppfyllt."; 0 in any other. */
    static int judgedEnd(String sentence) {
        Verdicts.Verdict verdict = Verdicts.any(sentence);
        if (verdict == null || Verdicts.leading(sentence) != null) {
            return 0;
        }
        Matcher judged = JUDGED.matcher(sentence.substring(0, verdict.start()));
        return judged.find() ? judged.end(1) : 0;
    }

    /**
     * How long the goal's words are in a label whose text is the verdict: "Fyrtio deltagare: uppfyllt" as it is laid out; 0 for
     * any other label.
     */
    static int judgedLabel(Block label, Block text) {
        String words = label.line().replaceFirst("\\s*:$", "");
        boolean judged =
                label.shape() == Block.Shape.LABEL
                        && text.shape() == Block.Shape.TEXT
                        && words.length() >= SHORTEST_LABEL
                        && !GoalWords.announcesAnswer(words)
                        && Verdicts.leading(text.text()) != null;
        return judged ? words.length() : 0;
    }

    /** Whether any of some sentences is a verdict. */
    static boolean isJudged(List<Sentence> sentences) {
        return sentences.stream().anyMatch(it -> Verdicts.leading(it.text()) != null);
    }
}
