package se.samspel.arkiv.internal.structure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    private static final List<String> HINTS =
            List.of(
                    "uppf",
                    "uppn",
                    "nått",
                    "nådd",
                    "nås",
                    "nådes",
                    "infri",
                    "överträff",
                    "lycka",
                    "missa",
                    "utvärder",
                    "bedöm",
                    "mät",
                    "värder",
                    "svår",
                    "möjlig",
                    "delvis",
                    "avgör",
                    "följ",
                    "i mål");

    private static final int LONGEST_LEAD = 120;
    private static final Pattern NEARED =
            Pattern.compile("(?iu)(?<!\\p{L})nå(?:tt|dd|dda|tts|ddes|s|dde)(?!\\p{L})");
    private static final Pattern ONLY_PARTLY =
            Pattern.compile("(?iu)^\\s*" + VerdictSigns.PARTLY + "\\s*[.!,;–-]?\\s*$");

    private Verdicts() {}

    /** A verdict in a text: where its words stand there. */
    record Verdict(Outcome outcome, int start, int end) {}

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
        String words = lowered(sentence);
        if (HINTS.stream().noneMatch(words::contains)) {
            return null;
        }
        return VerdictSigns.in(words)
                .flatMap(sign -> given(sign, sentence, words).stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<Verdict> given(VerdictSigns.Sign sign, String sentence, String words) {
        Matcher matcher = sign.pattern().matcher(words);
        while (matcher.find()) {
            String before =
                    words.substring(Math.max(0, matcher.start() - LONGEST_LEAD), matcher.start());
            if (!NOT_YET.matcher(before).find() && saysEnough(sentence, matcher.group())) {
                return Optional.of(new Verdict(sign.outcome(), matcher.start(), matcher.end()));
            }
        }
        return Optional.empty();
    }

    /** In lower case, letter by letter, so that every place is where it was. */
    private static String lowered(String sentence) {
        char[] letters = sentence.toCharArray();
        for (int at = 0; at < letters.length; at++) {
            letters[at] = Character.toLowerCase(letters[at]);
        }
        return new String(letters);
    }

    static boolean aboutGoals(String sentence) {
        return GOAL_WORD.matcher(sentence).find();
    }
}
