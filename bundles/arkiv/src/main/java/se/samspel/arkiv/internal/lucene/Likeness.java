package se.samspel.arkiv.internal.lucene;

import java.util.Arrays;
import se.samspel.arkiv.internal.Shingles;

/**
 * Tells whether two texts say nearly the same: eight numbers in one, each the smallest hash of all runs of three words
 * under its own mixing. Texts that share nine runs of ten have most of them in common; others hardly one.
 */
final class Likeness {
    private static final int NUMBERS = 8;
    private static final int ENOUGH = 6;
    private static final int FEWEST_WORDS = 20;
    private static final long[] MIXERS = mixers();

    private Likeness() {}

    /** The numbers of a text, each in a byte; 0 for a text that is too short to tell. */
    static long of(String text) {
        long[] least = new long[NUMBERS];
        Arrays.fill(least, Long.MAX_VALUE);
        int words = Shingles.each(text, run -> keep(run, least));
        return words < FEWEST_WORDS ? 0 : packed(least);
    }

    private static void keep(long run, long[] least) {
        for (int at = 0; at < NUMBERS; at++) {
            long mixed = (run ^ MIXERS[at]) * 0x9E3779B97F4A7C15L >>> 1;
            mixed ^= mixed >>> 29;
            if (mixed < least[at]) {
                least[at] = mixed;
            }
        }
    }

    private static long packed(long[] least) {
        long packed = 0;
        for (long number : least) {
            packed = packed << 8 | (number * 0xBF58476D1CE4E5B9L >>> 56);
        }
        return packed;
    }

    /** Whether two texts with these numbers say nearly the same. */
    static boolean same(long one, long other) {
        if (one == 0 || other == 0) {
            return false;
        }
        int same = 0;
        for (int at = 0; at < NUMBERS; at++) {
            same += (one >>> 8 * at & 0xFF) == (other >>> 8 * at & 0xFF) ? 1 : 0;
        }
        return same >= ENOUGH;
    }

    private static long[] mixers() {
        return new java.util.Random(20_260_101).longs(NUMBERS).toArray();
    }
}
