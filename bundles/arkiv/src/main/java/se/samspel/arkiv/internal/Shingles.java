package se.samspel.arkiv.internal;

import java.util.function.LongConsumer;

/** The runs of three words of a text, each as one number; what stands between the words does not count. */
public final class Shingles {
    private Shingles() {}

    /** Hands over every run in order; the first two lack words before them. Returns how many words there are. */
    public static int each(CharSequence text, LongConsumer run) {
        long word = 0;
        long one = 0;
        long two = 0;
        int words = 0;
        for (int at = 0; at <= text.length(); at++) {
            char letter = at < text.length() ? text.charAt(at) : ' ';
            if (Character.isLetterOrDigit(letter)) {
                word = word * 31 + Character.toLowerCase(letter);
            } else if (word != 0) {
                run.accept(one * 1_000_003 + two * 10_007 + word);
                one = two;
                two = word;
                word = 0;
                words++;
            }
        }
        return words;
    }
}
