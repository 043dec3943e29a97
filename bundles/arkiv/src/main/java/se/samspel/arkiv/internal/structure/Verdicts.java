package se.samspel.arkiv.internal.structure;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samspel.api.documents.DocumentStructure.Outcome;

/**
 * How people write that a goal came out. A word that says no turns a verdict wherever it stands near; what shall come, or
 * would, is none. What was not followed up is never taken for not fulfilled.
 */
final class Verdicts {
    private static final String NO = "(?:inte|ej|icke|aldrig|inget|inga|ingen)";
    private static final String SOME = "(?:\\p{L}+\\s+)";
    private static final String REACHED =
            "(?:uppfyll(?:t|d|da|ts|des|s|de)|uppnå(?:tt|dd|dda|tts|ddes|s|dde)|nå(?:tt|dd|dda|tts|ddes|s|dde)"
                    + "|infria(?:t|d|de|ts|des|s))";
    private static final String TRIED =
            "(?:utvärdera|bedöma|mäta|avgöra|värdera|följa upp|veta|säga|uttala)";
    private static final String FOLLOWED =
            "(?:följts upp|följas upp|följdes upp|följs upp|följt upp|uppföl[jgt]\\p{Ll}{0,3}|mätts|mätt|mättes|mäts"
                    + "|utvärdera(?:ts|t|d|de|des|s))";
    private static final String LOOK = "(?:uppföljning|mätning|utvärdering)(?:en|ar|arna)?";
    private static final String PARTLY =
            "(?:delvis|till (?:en )?(?:viss|stor|största) del(?:en)?|till en del|till del|i viss mån|i stort sett"
                    + "|i huvudsak|nästan|till hälften|halvt|(?:inte|ej) (?:helt|fullt ut|fullt|till fullo|riktigt)"
                    + "(?: och hållet)?)";

    private static final List<Sign> SIGNS =
            List.of(
                    sign(
                            Outcome.HARD_TO_EVALUATE,
                            "svår(?:t|a)?\\s+att\\s+" + SOME + "{0,2}?" + TRIED),
                    sign(
                            Outcome.HARD_TO_EVALUATE,
                            "(?:går|är|gick|gått)\\s+"
                                    + SOME
                                    + "{0,2}?(?:inte|ej)\\s+"
                                    + SOME
                                    + "{0,2}?att\\s+"
                                    + SOME
                                    + "{0,2}?"
                                    + TRIED),
                    sign(
                            Outcome.HARD_TO_EVALUATE,
                            "(?:inte|ej)\\s+(?:är\\s+|varit\\s+)?(?:möjligt|gått|går)\\s+att\\s+"
                                    + SOME
                                    + "{0,2}?"
                                    + TRIED),
                    sign(
                            Outcome.HARD_TO_EVALUATE,
                            "(?:kan|kunde|kunnat)\\s+"
                                    + SOME
                                    + "{0,2}?(?:inte|ej)\\s+"
                                    + SOME
                                    + "{0,2}?(?:utvärderas|bedömas|mätas|avgöras|följas upp)"),
                    sign(
                            Outcome.HARD_TO_EVALUATE,
                            "(?:inte|ej)\\s+"
                                    + SOME
                                    + "{0,1}?(?:kan|kunde|kunnat)\\s+"
                                    + SOME
                                    + "{0,1}?(?:utvärderas|bedömas|mätas|avgöras|följas upp)"),
                    sign(Outcome.HARD_TO_EVALUATE, "omöjligt att\\s+" + TRIED),
                    sign(Outcome.HARD_TO_EVALUATE, "svår(?:bedöm|utvärder|mät|värder)\\p{Ll}*"),
                    sign(Outcome.NOT_FOLLOWED_UP, NO + "\\s+" + SOME + "{0,3}?" + FOLLOWED),
                    sign(
                            Outcome.NOT_FOLLOWED_UP,
                            "följdes\\s+" + SOME + "{0,2}?(?:inte|ej|aldrig)\\s+upp"),
                    sign(Outcome.NOT_FOLLOWED_UP, "ingen\\s+" + SOME + "{0,3}?" + LOOK),
                    sign(
                            Outcome.NOT_FOLLOWED_UP,
                            LOOK
                                    + "\\s+"
                                    + SOME
                                    + "{0,2}?(?:saknas|saknades|uteblev|uteblivit|inte|ej|aldrig)(?!\\s+(?:visa|entydig))"),
                    sign(Outcome.NOT_FOLLOWED_UP, "saknas\\s+" + SOME + "{0,2}?" + LOOK),
                    sign(
                            Outcome.NOT_FOLLOWED_UP,
                            "(?:inte|ej|aldrig)\\s+"
                                    + SOME
                                    + "{0,2}?(?:gjort|gjorts|genomfört|genomförts|skett)\\s+"
                                    + SOME
                                    + "{0,2}?"
                                    + LOOK),
                    sign(
                            Outcome.NOT_ASSESSED,
                            "(?:inte|ej|aldrig)\\s+" + SOME + "{0,2}?bedöm(?:t|ts|d|da|des)"),
                    sign(Outcome.NOT_ASSESSED, "ingen\\s+" + SOME + "{0,2}?bedömning"),
                    sign(Outcome.NOT_ASSESSED, "bedömning(?:en)?\\s+saknas"),
                    sign(
                            Outcome.PARTLY_FULFILLED,
                            PARTLY + "\\s+" + SOME + "{0,2}?(?:" + REACHED + "|i mål)"),
                    sign(Outcome.PARTLY_FULFILLED, REACHED + "\\s+" + SOME + "{0,2}?" + PARTLY),
                    sign(
                            Outcome.PARTLY_FULFILLED,
                            REACHED
                                    + "\\s+till\\s+(?:ca\\s+|cirka\\s+|omkring\\s+)?\\d{1,2}\\s*(?:%|procent)"),
                    sign(
                            Outcome.NOT_FULFILLED,
                            NO + "\\s+(?!bara|enbart|endast)" + SOME + "{0,3}?" + REACHED),
                    sign(
                            Outcome.NOT_FULFILLED,
                            REACHED
                                    + "\\s+"
                                    + SOME
                                    + "{0,2}?(?:inte|ej|aldrig|icke)(?!\\s+(?:bara|enbart|endast))"),
                    sign(
                            Outcome.NOT_FULFILLED,
                            "o(?:uppfyll|uppnå)(?:t|tt|d|dd|da|dda)|(?:inte|ej) i mål|målet missa(?:des|ts)"),
                    sign(
                            Outcome.NOT_FULFILLED,
                            "lyckades\\s+"
                                    + SOME
                                    + "{0,2}?(?:inte|ej)\\s+"
                                    + SOME
                                    + "{0,1}?(?:nå|uppnå|uppfylla)"),
                    sign(
                            Outcome.FULFILLED,
                            REACHED
                                    + "|överträffa(?:t|ts|d|de|des)|lyckats\\s+(?:nå|uppnå|uppfylla)"));

    /** Before a verdict they make it a wish, a plan or a condition. */
    private static final Pattern NOT_YET =
            Pattern.compile(
                    "(?<!\\p{L})(?:(?:ska|skall|skulle|bör|måste|kommer|kan|kunna|väntas|förväntas|beräknas|hoppas)"
                            + "\\s+(?:(?!har|är|blev|hade)\\p{L}+\\s+){0,4}"
                            + "|(?:för att|(?<!mål )(?<!målet )om|när|då|innan|tills|risk)\\s+(?:\\p{L}+\\s+){0,4})$");

    private static final Set<String> LIGHT =
            Set.of(
                    "mål",
                    "målet",
                    "målen",
                    "delmål",
                    "delmålet",
                    "målsättningen",
                    "projektmålet",
                    "effektmålet",
                    "detta",
                    "det",
                    "den",
                    "är",
                    "har",
                    "blev",
                    "bedöms",
                    "bedömdes",
                    "anses",
                    "utfall",
                    "utfallet",
                    "resultat",
                    "resultatet",
                    "måluppfyllelse",
                    "måluppfyllelsen",
                    "status",
                    "bedömning",
                    "kommentar",
                    "som",
                    "helt",
                    "vi",
                    "projektet",
                    "insatsen",
                    "ja",
                    "nej",
                    "blivit",
                    "inte",
                    "ej",
                    "även",
                    "också",
                    "klart",
                    "fullt",
                    "till",
                    "fullo",
                    "ut",
                    "och",
                    "därmed",
                    "alltså",
                    "således",
                    "går",
                    "kan",
                    "svar");

    private static final Pattern GOAL_WORD =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:del|projekt|effekt|resultat)?mål(?:en|et|sättning\\p{L}*|uppfyllelse\\p{L}*)?(?!\\p{L})");

    /** A word that every verdict has some of; most sentences have none and need no closer look. */
    private static final Pattern HINT =
            Pattern.compile(
                    "(?iu)uppf|uppn|nå(?:tt|dd|s|des)|infri|överträff|lycka|missa|utvärder|bedöm|mät|värder|svår|möjlig|delvis"
                            + "|avgör|följ|i mål");

    private static final int LONGEST_LEAD = 120;
    private static final Pattern NEARED =
            Pattern.compile("(?iu)(?<!\\p{L})nå(?:tt|dd|dda|tts|ddes|s|dde)(?!\\p{L})");
    private static final Pattern ONLY_PARTLY =
            Pattern.compile("(?iu)^\\s*" + PARTLY + "\\s*[.!,;–-]?\\s*$");

    private Verdicts() {}

    /** A verdict in a text: where its words stand there. */
    record Verdict(Outcome outcome, int start, int end) {}

    private record Sign(Outcome outcome, Pattern pattern) {}

    private static Sign sign(Outcome outcome, String words) {
        return new Sign(outcome, Pattern.compile("(?iu)(?<!\\p{L})(?:" + words + ")(?!\\p{L})"));
    }

    /** "Nått" says that a goal was reached only where there is a goal, or nothing else, to reach. */
    private static boolean saysEnough(String sentence, String words) {
        return !NEARED.matcher(words).find()
                || GOAL_WORD.matcher(sentence).find()
                || sentence.strip().split("\\s+").length <= 3;
    }

    /** The verdict that a sentence is: it stands first, or after words that only lead up to it; null for none. */
    static @Nullable Verdict leading(String sentence) {
        Verdict first = any(sentence.substring(0, Math.min(sentence.length(), 2 * LONGEST_LEAD)));
        if (first == null) {
            return ONLY_PARTLY.matcher(sentence).matches()
                    ? new Verdict(Outcome.PARTLY_FULFILLED, 0, sentence.strip().length())
                    : null;
        }
        if (first.start() > LONGEST_LEAD) {
            return null;
        }
        String before = sentence.substring(0, first.start()).toLowerCase(Locale.ROOT);
        for (String word : before.split("[^\\p{L}]+")) {
            if (!word.isEmpty() && !LIGHT.contains(word)) {
                return null;
            }
        }
        return first;
    }

    /** The verdict that a sentence gives of the goal it belongs to: leading, after a colon, or about "målet". */
    static @Nullable Verdict in(String sentence) {
        Verdict leading = leading(sentence);
        if (leading != null) {
            return leading;
        }
        Verdict any = any(sentence);
        if (any == null) {
            return null;
        }
        boolean labelled = sentence.substring(0, any.start()).matches("(?s).*[:–(-]\\s*");
        return labelled || GOAL_WORD.matcher(sentence).find() ? any : null;
    }

    /** The strongest verdict anywhere in a sentence; the order of the signs settles which. */
    static @Nullable Verdict any(String sentence) {
        if (!HINT.matcher(sentence).find()) {
            return null;
        }
        for (Sign sign : SIGNS) {
            Matcher matcher = sign.pattern().matcher(sentence);
            while (matcher.find()) {
                int near = Math.max(0, matcher.start() - LONGEST_LEAD);
                String before = sentence.substring(near, matcher.start()).toLowerCase(Locale.ROOT);
                if (!NOT_YET.matcher(before).find() && saysEnough(sentence, matcher.group())) {
                    return new Verdict(sign.outcome(), matcher.start(), matcher.end());
                }
            }
        }
        return null;
    }

    static boolean aboutGoals(String sentence) {
        return GOAL_WORD.matcher(sentence).find();
    }
}
