package se.samspel.handlingsplan.internal.roundtrip;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import se.samspel.api.fields.RichText;

/** Texts made comparable: what a word processor does to a text that nobody has touched makes no difference. */
final class PlainText {
    private static final Pattern LINE_END = Pattern.compile("\r\n?|[\u000B\f\u0085\u2028\u2029]");
    private static final Pattern UNSEEN =
            Pattern.compile(
                    "[\\p{Cc}\\p{Cs}\u00AD\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFF&&[^\n\t]]");
    private static final Pattern BLANKS = Pattern.compile("[ \t\u00A0]+");
    private static final Pattern INNER_BLANKS = Pattern.compile("(?<=\\S)[ \t\u00A0]+(?=\\S)");
    private static final Pattern BLANK_ENDS = Pattern.compile(" *\n *");
    private static final Pattern PARAGRAPH_END = Pattern.compile("\n{2,}");

    private PlainText() {}

    /** One kind of line end, single blanks, paragraphs parted by one empty line. */
    static String of(String raw) {
        String text = Normalizer.normalize(raw, Normalizer.Form.NFC);
        text = LINE_END.matcher(text).replaceAll("\n");
        text = UNSEEN.matcher(text).replaceAll("");
        text = BLANKS.matcher(text).replaceAll(" ");
        text = BLANK_ENDS.matcher(text).replaceAll("\n");
        return PARAGRAPH_END.matcher(text).replaceAll("\n\n").strip();
    }

    /** The same for text with formatting: written in its one way. */
    static String formatted(String raw) {
        String text = Normalizer.normalize(raw, Normalizer.Form.NFC);
        text = LINE_END.matcher(text).replaceAll("\n");
        text = UNSEEN.matcher(text).replaceAll("");
        return RichText.parse(INNER_BLANKS.matcher(text).replaceAll(" ")).written();
    }

    static boolean same(String left, String right) {
        return of(left).equals(of(right));
    }

    static List<String> paragraphs(String text) {
        return Arrays.stream(of(text).split("\n\n")).filter(it -> !it.isEmpty()).toList();
    }

    /** How much of two texts is the same words: 1 for all, 0 for none. */
    static double likeness(String first, String second) {
        List<String> one = words(first);
        List<String> other = words(second);
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        Map<String, Integer> left = new HashMap<>();
        one.forEach(word -> left.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : other) {
            if (left.merge(word, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return 2.0 * common / (one.size() + other.size());
    }

    private static List<String> words(String text) {
        return Arrays.stream(of(text).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
