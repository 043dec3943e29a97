package se.samspel.arkiv.internal.lucene;

/**
 * Finds the words of a text in the Latin alphabet where the rules of Unicode (UAX 29) have them, in one pass over its
 * letters. A text with other letters is left to Lucene, which knows all of them and takes more time.
 */
final class WordBreaks {
    private static final int KNOWN = 0x250;
    private static final int LONGEST = 255;
    private static final char SOFT_HYPHEN = 0xAD;
    private static final byte OTHER = 0;
    private static final byte LETTER = 1;
    private static final byte NUMBER = 2;
    private static final byte JOINS = 3;
    private static final byte IN_WORD = 4;
    private static final byte IN_NUMBER = 5;
    private static final byte IN_BOTH = 6;
    private static final byte FOREIGN = 7;
    private static final byte[] KINDS = kinds();
    private static final char[] LOWER = lower();

    private final char[] letters = new char[LONGEST];

    /** Takes the words, in order. */
    @FunctionalInterface
    interface Words {
        /** A word in lower case: so many of the letters, which change at the next one. Whether to go on. */
        boolean word(char[] letters, int length, int start, int end);
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[KNOWN];
        for (char letter = 0; letter < KNOWN; letter++) {
            if (letter >= '0' && letter <= '9') {
                kinds[letter] = NUMBER;
            } else if (Character.isLetter(letter)) {
                kinds[letter] = LETTER;
            }
        }
        kinds['_'] = JOINS;
        kinds[':'] = IN_WORD;
        kinds['·'] = IN_WORD;
        kinds[','] = IN_NUMBER;
        kinds[';'] = IN_NUMBER;
        kinds['.'] = IN_BOTH;
        kinds['\''] = IN_BOTH;
        kinds['©'] = FOREIGN;
        kinds['®'] = FOREIGN;
        kinds[SOFT_HYPHEN] = FOREIGN;
        return kinds;
    }

    private static char[] lower() {
        char[] lower = new char[KNOWN];
        for (char letter = 0; letter < KNOWN; letter++) {
            lower[letter] = Character.toLowerCase(letter);
        }
        return lower;
    }

    private static byte kind(char letter) {
        if (letter < KNOWN) {
            return KINDS[letter];
        }
        return switch (letter) {
            case '‘', '’' -> IN_BOTH;
            case '‐', '‑', '‒', '–', '—', '―', '“', '”', '„', '†', '‡', '•', '…', '‰', '€', '−' ->
                    OTHER;
            default -> FOREIGN;
        };
    }

    /** Tells the words of a part of a text; false, and some of them told, when it has letters that are not known here. */
    boolean tell(String text, int from, int to, Words words) {
        int at = from;
        boolean on = true;
        while (on && at < to) {
            byte kind = kind(text.charAt(at));
            if (kind == FOREIGN) {
                return false;
            }
            if (kind == LETTER || kind == NUMBER || kind == JOINS) {
                int end = end(text, at, to);
                if (end < 0) {
                    return false;
                }
                on = word(text, at, end, words);
                at = end;
            } else {
                at++;
            }
        }
        return true;
    }

    private boolean word(String text, int start, int end, Words words) {
        boolean says = false;
        for (int at = start; at < end; at++) {
            char letter = text.charAt(at);
            says |= letter != '_';
            letters[at - start] = letter < KNOWN ? LOWER[letter] : letter;
        }
        return !says || words.word(letters, end - start, start, end);
    }

    /** After the last letter of the word that begins there; -1 when it is too long or has unknown letters. */
    private static int end(String text, int start, int to) {
        byte before = kind(text.charAt(start));
        int at = start + 1;
        while (at < to && at - start <= LONGEST) {
            byte kind = kind(text.charAt(at));
            if (kind == FOREIGN) {
                return -1;
            }
            if (kind != LETTER && kind != NUMBER && kind != JOINS) {
                if (!isWithin(before, kind, at + 1 < to ? text.charAt(at + 1) : ' ')) {
                    return at;
                }
                at++;
                kind = before;
            }
            before = kind;
            at++;
        }
        return at - start > LONGEST ? -1 : at;
    }

    /** Whether a mark stands between two letters of a word, or two digits of a number. */
    private static boolean isWithin(byte before, byte mark, char next) {
        byte after = kind(next);
        return before == LETTER && after == LETTER && (mark == IN_WORD || mark == IN_BOTH)
                || before == NUMBER && after == NUMBER && (mark == IN_NUMBER || mark == IN_BOTH);
    }
}
