package se.samspel.storage.internal;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import se.samspel.api.storage.SwedishOrder;

/**
 * The Swedish alphabet as digits: letters first, then accents, then case, so that a plain comparison of two keys orders
 * as Swedish does.
 *
 * <p>A key holds only the digits 0 to 9, because every collation that a database may have been made with agrees on
 * their order. The table is our own and not the JDK's: keys are kept in rows, and a new JDK must not order new rows
 * otherwise than old ones.
 */
final class KeyOrder implements SwedishOrder {
    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzåäö";
    private static final int FIRST_DIGIT = 20;
    private static final int FIRST_LETTER = 40;
    private static final int ACCENT_OF_ITS_OWN = 90;
    private static final String OTHER = "99";
    private static final String NEXT_LEVEL = "00";

    /** Letters that Swedish sorts as others, with what tells them from those. */
    private static final Map<Character, String> AS =
            Map.ofEntries(
                    Map.entry('ü', "y"),
                    Map.entry('ű', "y"),
                    Map.entry('æ', "ä"),
                    Map.entry('ø', "ö"),
                    Map.entry('œ', "ö"),
                    Map.entry('ő', "ö"),
                    Map.entry('ß', "ss"),
                    Map.entry('đ', "d"),
                    Map.entry('ð', "d"),
                    Map.entry('ł', "l"),
                    Map.entry('þ', "th"));

    @Override
    public String key(String text) {
        StringBuilder letters = new StringBuilder(2 * text.length());
        StringBuilder accents = new StringBuilder();
        StringBuilder cases = new StringBuilder();
        String composed = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        composed.codePoints()
                .forEach(
                        point -> {
                            String lower = Character.toString(point).toLowerCase(Locale.ROOT);
                            int before = letters.length();
                            addLetters(lower, letters, accents);
                            boolean upper = Character.isUpperCase(point);
                            cases.append((upper ? "2" : "1").repeat(letters.length() - before));
                        });
        return letters + NEXT_LEVEL + accents + NEXT_LEVEL + cases;
    }

    private static void addLetters(String lower, StringBuilder letters, StringBuilder accents) {
        String as = AS.getOrDefault(lower.charAt(0), "");
        if (!as.isEmpty() && lower.length() == 1) {
            as.chars().forEach(c -> letters.append(weight(c)));
            accents.append(ACCENT_OF_ITS_OWN).append("10".repeat(as.length() - 1));
            return;
        }
        if (lower.length() == 1 && PLAIN.indexOf(lower.charAt(0)) >= 0) {
            letters.append(weight(lower.charAt(0)));
            accents.append("10");
            return;
        }
        String apart = Normalizer.normalize(lower, Normalizer.Form.NFKD);
        apart.codePoints().forEach(point -> addApart(point, letters, accents));
    }

    private static void addApart(int point, StringBuilder letters, StringBuilder accents) {
        if (Character.getType(point) == Character.NON_SPACING_MARK) {
            // the mark belongs to the letter before it
            accents.append(11 + point % 70);
        } else {
            letters.append(weight(point));
            accents.append("10");
        }
    }

    /** Space, then signs, digits, letters, å ä ö, and last whatever is not Swedish. */
    private static String weight(int point) {
        int letter = PLAIN.indexOf(point);
        if (letter >= 0) {
            return Integer.toString(FIRST_LETTER + letter);
        }
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            return "10";
        }
        if (point >= '0' && point <= '9') {
            return Integer.toString(FIRST_DIGIT + point - '0');
        }
        String number = String.format(Locale.ROOT, "%07d", point);
        return Character.isLetterOrDigit(point) ? OTHER + number : "11" + number;
    }

    @Override
    public Comparator<String> comparator() {
        return Comparator.comparing(this::key);
    }
}
