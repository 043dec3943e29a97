package se.samspel.arkiv.internal.structure;

import java.util.regex.Pattern;

/** The words that tell goals from what stands around them: headings, wishes and what has already been. */
final class GoalWords {
    private static final String BEFORE = "(?iu)(?<!\\p{L})";
    private static final Pattern GOALS =
            Pattern.compile(
                    BEFORE
                            + "(?:del|projekt|projekt |effekt|resultat|process|verksamhets|huvud|inriktnings|insats)?"
                            + "mål(?:ens?|ets?|sättning(?:en|ar|arna)?|uppfyllelse|uppföljning|redovisning|bild)?(?!\\p{L})");
    private static final Pattern OTHER_PART =
            Pattern.compile(
                    BEFORE
                            + "(?:mål och syfte med mötet|målgrupp\\p{L}*|bakgrund|metod\\p{L}*|lärdom\\p{L}*|budget|underskrift\\p{L}*)");
    private static final Pattern ABOUT_GOALS =
            Pattern.compile(
                    BEFORE
                            + "mål(?:uppföljning|redovisning)(?!\\p{L})|"
                            + BEFORE
                            + "(?:uppfölj|utvärder|mät|styr|arbet|nå|uppnå)\\p{L}*\\s+(?:\\p{L}+\\s+){0,2}?(?:av\\s+|mot\\s+)?\\p{L}*mål(?:en|et)?(?!\\p{L})");
    private static final Pattern OUTCOME =
            Pattern.compile(
                    BEFORE
                            + "(?:utfall\\p{L}*|resultat(?:en|et)?|måluppfyllelse\\p{L}*|bedömning|uppfyllelse)(?!\\p{L})");
    private static final Pattern ANSWER =
            Pattern.compile(
                    "(?iu)^\\W*(?:utfall|resultat|måluppfyllelse|bedömning|kommentar|uppföljning|status|svar|analys)(?:et|en)?\\W*$");
    private static final Pattern DOING =
            Pattern.compile(
                    "(?iu)^\\W*(?:aktivitet|åtgärd|insats|metod|arbetssätt|indikator|mått|ansvarig)\\p{L}*\\W*$");
    private static final Pattern JUST_GOAL =
            Pattern.compile(
                    "(?iu)^\\W*(?:del|projekt|effekt|resultat|process)?mål(?:et)?(?:\\s+\\d+)?\\s*:?\\s*$");
    private static final Pattern WISH =
            Pattern.compile(
                    BEFORE
                            + "(?:ska|skall|att\\s+(?:öka|minska|utveckla|stärka|förbättra|skapa|få|ge))(?!\\p{L})");
    private static final Pattern OPENS_AS_GOAL =
            Pattern.compile(
                    "(?iu)^\\W*(?:att\\s|ska\\s|skall\\s|(?:det |ett |vårt |det övergripande |insatsens |projektets )?"
                            + "(?:\\p{L}+ ){0,2}?(?:del|projekt|effekt|huvud)?mål(?:et|en|sättningen)?\\s+(?:\\p{L}+\\s+){0,6}?(?:är|var)\\s+(?:också\\s+)?att)");
    private static final Pattern HAS_BEEN =
            Pattern.compile(
                    BEFORE
                            + "(?:har|hade)\\s+(?:\\p{L}+\\s+){0,4}?\\p{L}+(?:at|it|tt|rt|ts|nt|yt|ft|st|lt|et)(?!\\p{L})"
                            + "|"
                            + BEFORE
                            + "(?:blev|gjordes|deltog|fick|gick|genomfördes|startade|skedde|hölls|kom|var|togs|skrevs|ordnades|började"
                            + "|lämnades|saknas|\\p{L}{3,}(?:ades|erade|erades))(?!\\p{L})");
    private static final Pattern SUBORDINATE =
            Pattern.compile(
                    "(?<=.)(?<!\\p{L})(?:att|som|där|när|om|vilket|eftersom|för att)(?!\\p{L})");

    private GoalWords() {}

    /** Whether what follows a heading or label are goals. */
    static boolean announcesGoals(String heading) {
        return GOALS.matcher(heading).find()
                && !heading.strip().endsWith("?")
                && !(OTHER_PART.matcher(heading).find() && !OUTCOME.matcher(heading).find());
    }

    /** Whether a heading is about how goals are followed up rather than the place where they stand. */
    static boolean speaksOfGoals(String heading) {
        return ABOUT_GOALS.matcher(heading).find() && !OUTCOME.matcher(heading).find();
    }

    /** Whether goals under the heading are accounted for. */
    static boolean announcesOutcomes(String heading) {
        return OUTCOME.matcher(heading).find();
    }

    /** Whether a label leads to how the goal before it came out. */
    static boolean announcesAnswer(String label) {
        return ANSWER.matcher(label).matches();
    }

    /** Whether a label leads away from goals, to what is done. */
    static boolean announcesDoing(String label) {
        return DOING.matcher(label).matches();
    }

    /** Whether a label says that the very next words are a goal. */
    static boolean announcesOneGoal(String label) {
        return JUST_GOAL.matcher(label).matches();
    }

    /** Whether a sentence says of itself that it is a goal. */
    static boolean opensAsGoal(String sentence) {
        return OPENS_AS_GOAL.matcher(sentence).find();
    }

    /** Whether a sentence wants something to become so. */
    static boolean wishes(String sentence) {
        return opensAsGoal(sentence) || WISH.matcher(mainClause(sentence)).find();
    }

    /** Whether the main clause of a sentence tells what has been. */
    static boolean looksBack(String sentence) {
        return !opensAsGoal(sentence) && HAS_BEEN.matcher(mainClause(sentence)).find();
    }

    private static String mainClause(String sentence) {
        var below = SUBORDINATE.matcher(sentence);
        return below.find() ? sentence.substring(0, below.start()) : sentence;
    }

    static boolean asks(String text) {
        return text.strip().endsWith("?");
    }

    /** "Vårt mål är att:" and then a list. */
    static boolean announcesList(String line) {
        return line.endsWith(":") && Verdicts.aboutGoals(line) && !asks(line);
    }

    /** Enough words to be a goal among goals. */
    static boolean isLong(String words) {
        return words.split("\\s+").length >= 5 && !asks(words);
    }
}
