package se.samspel.arkiv.internal.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private static final int SHORTEST = 15;

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
}
