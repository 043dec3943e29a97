package se.samspel.arkiv.internal.structure;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.samspel.api.documents.DocumentStructure.Outcome;

/**
 * The ways in which a verdict is written, the strongest first. Each has words that it cannot do without, so that most of them
 * are never looked for: a text full of verdicts costs little more than any other.
 */
final class VerdictSigns {
    private static final String OUGHT = "utvärderas|bedömas|mätas|avgöras|följas upp";
    private static final String FOLLOWING = "följ|uppföl|mät|utvärder";
    private static final String LOOKING = "uppföljning|mätning|utvärdering";
    private static final String REACHING = "uppfyll|uppnå|nå|infria";
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
    static final String PARTLY =
            "(?:delvis|till (?:en )?(?:viss|stor|största) del(?:en)?|till en del|till del|i viss mån|i stort sett"
                    + "|i huvudsak|nästan|till hälften|halvt|(?:inte|ej) (?:helt|fullt ut|fullt|till fullo|riktigt)"
                    + "(?: och hållet)?)";

    private static final List<Sign> ALL =
            List.of(
                    sign(
                            Outcome.HARD_TO_EVALUATE,
                            "svår",
                            "svår(?:t|a)?\\s+att\\s+" + SOME + "{0,2}?" + TRIED),
                    sign(
                            Outcome.HARD_TO_EVALUATE,
                            "att",
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
                            "att",
                            "(?:inte|ej)\\s+(?:är\\s+|varit\\s+)?(?:möjligt|gått|går)\\s+att\\s+"
                                    + SOME
                                    + "{0,2}?"
                                    + TRIED),
                    sign(
                            Outcome.HARD_TO_EVALUATE,
                            OUGHT,
                            "(?:kan|kunde|kunnat)\\s+"
                                    + SOME
                                    + "{0,2}?(?:inte|ej)\\s+"
                                    + SOME
                                    + "{0,2}?(?:utvärderas|bedömas|mätas|avgöras|följas upp)"),
                    sign(
                            Outcome.HARD_TO_EVALUATE,
                            OUGHT,
                            "(?:inte|ej)\\s+"
                                    + SOME
                                    + "{0,1}?(?:kan|kunde|kunnat)\\s+"
                                    + SOME
                                    + "{0,1}?(?:utvärderas|bedömas|mätas|avgöras|följas upp)"),
                    sign(Outcome.HARD_TO_EVALUATE, "omöjligt", "omöjligt att\\s+" + TRIED),
                    sign(
                            Outcome.HARD_TO_EVALUATE,
                            "svår",
                            "svår(?:bedöm|utvärder|mät|värder)\\p{Ll}*"),
                    sign(
                            Outcome.NOT_FOLLOWED_UP,
                            FOLLOWING,
                            NO + "\\s+" + SOME + "{0,3}?" + FOLLOWED),
                    sign(
                            Outcome.NOT_FOLLOWED_UP,
                            "följdes",
                            "följdes\\s+" + SOME + "{0,2}?(?:inte|ej|aldrig)\\s+upp"),
                    sign(Outcome.NOT_FOLLOWED_UP, LOOKING, "ingen\\s+" + SOME + "{0,3}?" + LOOK),
                    sign(
                            Outcome.NOT_FOLLOWED_UP,
                            LOOKING,
                            LOOK
                                    + "\\s+"
                                    + SOME
                                    + "{0,2}?(?:saknas|saknades|uteblev|uteblivit|inte|ej|aldrig)(?!\\s+(?:visa|entydig))"),
                    sign(Outcome.NOT_FOLLOWED_UP, LOOKING, "saknas\\s+" + SOME + "{0,2}?" + LOOK),
                    sign(
                            Outcome.NOT_FOLLOWED_UP,
                            LOOKING,
                            "(?:inte|ej|aldrig)\\s+"
                                    + SOME
                                    + "{0,2}?(?:gjort|gjorts|genomfört|genomförts|skett)\\s+"
                                    + SOME
                                    + "{0,2}?"
                                    + LOOK),
                    sign(
                            Outcome.NOT_ASSESSED,
                            "bedöm",
                            "(?:inte|ej|aldrig)\\s+" + SOME + "{0,2}?bedöm(?:t|ts|d|da|des)"),
                    sign(Outcome.NOT_ASSESSED, "bedöm", "ingen\\s+" + SOME + "{0,2}?bedömning"),
                    sign(Outcome.NOT_ASSESSED, "bedöm", "bedömning(?:en)?\\s+saknas"),
                    sign(
                            Outcome.PARTLY_FULFILLED,
                            REACHING + "|i mål",
                            PARTLY + "\\s+" + SOME + "{0,2}?(?:" + REACHED + "|i mål)"),
                    sign(
                            Outcome.PARTLY_FULFILLED,
                            REACHING,
                            REACHED + "\\s+" + SOME + "{0,2}?" + PARTLY),
                    sign(
                            Outcome.PARTLY_FULFILLED,
                            "%|procent",
                            REACHED
                                    + "\\s+till\\s+(?:ca\\s+|cirka\\s+|omkring\\s+)?\\d{1,2}\\s*(?:%|procent)"),
                    sign(
                            Outcome.NOT_FULFILLED,
                            REACHING,
                            NO + "\\s+(?!bara|enbart|endast)" + SOME + "{0,3}?" + REACHED),
                    sign(
                            Outcome.NOT_FULFILLED,
                            REACHING,
                            REACHED
                                    + "\\s+"
                                    + SOME
                                    + "{0,2}?(?:inte|ej|aldrig|icke)(?!\\s+(?:bara|enbart|endast))"),
                    sign(
                            Outcome.NOT_FULFILLED,
                            "ouppf|ouppn|i mål|missa",
                            "o(?:uppfyll|uppnå)(?:t|tt|d|dd|da|dda)|(?:inte|ej) i mål|målet missa(?:des|ts)"),
                    sign(
                            Outcome.NOT_FULFILLED,
                            "lyckades",
                            "lyckades\\s+"
                                    + SOME
                                    + "{0,2}?(?:inte|ej)\\s+"
                                    + SOME
                                    + "{0,1}?(?:nå|uppnå|uppfylla)"),
                    sign(
                            Outcome.FULFILLED,
                            REACHING + "|överträff|lyckats",
                            REACHED
                                    + "|överträffa(?:t|ts|d|de|des)|lyckats\\s+(?:nå|uppnå|uppfylla)"));

    private VerdictSigns() {}

    /** One way, for words in lower case. */
    record Sign(Outcome outcome, List<String> hints, Pattern pattern) {
        boolean mayStandIn(String words) {
            return hints.stream().anyMatch(words::contains);
        }
    }

    private static Sign sign(Outcome outcome, String hints, String words) {
        return new Sign(
                outcome,
                List.of(hints.split("\\|")),
                Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L})"));
    }

    /** Those that may stand in some words in lower case, the strongest first. */
    static Stream<Sign> in(String words) {
        return ALL.stream().filter(sign -> sign.mayStandIn(words));
    }
}
