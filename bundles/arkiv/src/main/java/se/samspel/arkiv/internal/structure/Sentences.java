package se.samspel.arkiv.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of a text. An abbreviation ends none; a verdict that somebody has put after a goal without a full stop is
 * one of its own.
 */
final class Sentences {
    private static final Set<String> ABBREVIATIONS =
            Set.of(
                    "t.ex", "ex", "bl.a", "d.v.s", "dvs", "ca", "c:a", "kl", "nr", "resp", "m.m",
                    "mm", "m.fl", "t.o.m", "tom", "fr.o.m", "f.n", "s.k", "o.s.v", "osv", "inkl",
                    "exkl", "st", "jfr", "p.g.a", "pga", "forts", "tel", "max", "min", "milj",
                    "kap", "f.d", "o.d", "etc");
    private static final Pattern END =
            Pattern.compile("[.!?]+[\"”)]*(?=\\s+[\"”(*•]?[\\p{Lu}\\d])");
    private static final Pattern VERDICT_BEGINS =
            Pattern.compile(
                    "(?<=[^\\s:–-])\\s+(?=(?:Ej|Inte|Delvis|Uppfyllt|Uppfylld|Uppfyllda|Uppnått|Uppnådd|Helt|Till"
                            + "|Svårt|Svår|Ingen|Går|Kan|Målet|Har)\\s|(?:Uppfyllt|Uppnått|Delvis)[.!]?\\s*$)");
    private static final Pattern CAPITAL = Pattern.compile("\\s+(?=\\p{Lu})");
    private static final Pattern LEADS_ON =
            Pattern.compile(
                    "(?iu)(?:.*\\s)?(?:enligt|av|i|på|för|från|hos|med|till|inom|och|eller|som|att|om|när)$");
    private static final int MOST_WORDS_OF_A_VERDICT = 6;

    /** Longer than anybody writes; a table without full stops is cut there. */
    private static final int LONGEST = 1_000;

    private static final int LONGEST_VERDICT = 160;

    private Sentences() {}

    /**
     * One sentence.
     *
     * @param start where it begins in the text it was taken from
     */
    record Sentence(int start, String text) {
        int end() {
            return start + text.length();
        }
    }

    static List<Sentence> of(String text, int from) {
        return of(text, from, Verdicts::leading);
    }

    /**
     * The sentences of a text.
     *
     * @param leading what tells the verdict that some words begin with; it is asked once for each place
     */
    static List<Sentence> of(
            String text, int from, Function<String, Verdicts.@Nullable Verdict> leading) {
        List<Sentence> sentences = new ArrayList<>();
        int begun = from;
        int at = from;
        Matcher end = END.matcher(text);
        while (end.find(at)) {
            at = end.end();
            if (!isAbbreviation(text.substring(Math.max(begun, end.end() - 20), end.end()))) {
                cut(text, begun, end.end(), leading, sentences);
                begun = end.end();
            }
        }
        cut(text, begun, text.length(), leading, sentences);
        return sentences;
    }

    private static boolean isAbbreviation(String sentence) {
        String last = sentence.substring(sentence.lastIndexOf(' ') + 1);
        String word = last.replaceFirst("[.!?\"”)]+$", "").replaceFirst("^[(\"”]", "");
        return last.endsWith(".")
                && (ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT))
                        || word.matches("\\p{Lu}|\\d{1,2}") && sentence.strip().length() <= 3);
    }

    /** Cuts a sentence once more where a verdict begins, or ends without a full stop. */
    private static void cut(
            String text,
            int from,
            int to,
            Function<String, Verdicts.@Nullable Verdict> leading,
            List<Sentence> sentences) {
        Looking looking = new Looking(text, to, leading);
        int begun = from;
        while (begun < to) {
            Verdicts.Verdict verdict = looking.at(begun);
            int end =
                    verdict == null
                            ? nextVerdict(looking, begun)
                            : afterVerdict(text, begun, to, verdict);
            add(text, begun, end, sentences);
            begun = end;
        }
    }

    /** Looks for verdicts in a sentence; what was seen last is remembered, since the next cut begins there. */
    private static final class Looking {
        private final String text;
        private final int to;
        private final Function<String, Verdicts.@Nullable Verdict> leading;
        private int lookedAt = -1;
        private Verdicts.@Nullable Verdict seen;

        Looking(String text, int to, Function<String, Verdicts.@Nullable Verdict> leading) {
            this.text = text;
            this.to = to;
            this.leading = leading;
        }

        /** The verdict that the words from here begin with; as much is looked at as a verdict may be. */
        Verdicts.@Nullable Verdict at(int from) {
            if (from != lookedAt) {
                lookedAt = from;
                seen = leading.apply(text.substring(from, Math.min(to, from + LONGEST_VERDICT)));
            }
            return seen;
        }
    }

    /** Where a verdict begins inside a sentence that has begun with something else; its end when none does. */
    private static int nextVerdict(Looking looking, int from) {
        Matcher verdict = VERDICT_BEGINS.matcher(looking.text).region(from, looking.to);
        while (verdict.find()) {
            if (verdict.start() - from > 3 && looking.at(verdict.end()) != null) {
                return verdict.end();
            }
        }
        return looking.to;
    }

    /** Where the sentence after a verdict begins, when no full stop parts them; the end when none does. */
    private static int afterVerdict(String text, int from, int to, Verdicts.Verdict verdict) {
        Matcher capital = CAPITAL.matcher(text).region(from + verdict.end(), to);
        if (!capital.find()) {
            return to;
        }
        String between = text.substring(from + verdict.end(), capital.start()).strip();
        boolean plain =
                between.length() <= LONGEST_VERDICT
                        && between.matches("[\\p{Ll} ]*")
                        && between.split(" ").length <= MOST_WORDS_OF_A_VERDICT
                        && !LEADS_ON.matcher(between).matches();
        return plain ? capital.end() : to;
    }

    private static void add(String text, int from, int to, List<Sentence> sentences) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        while (end - start > LONGEST) {
            int space = text.lastIndexOf(' ', start + LONGEST);
            int cut = space > start ? space : start + LONGEST;
            sentences.add(new Sentence(start, text.substring(start, cut)));
            start = cut;
        }
        if (end > start) {
            sentences.add(new Sentence(start, text.substring(start, end)));
        }
    }
}
