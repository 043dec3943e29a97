package se.samspel.arkiv.internal.lucene;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Words by the runs of three letters in them, with the beginning and the end of a word as letters of their own. */
final class Grams {
    private static final int RUN = 3;
    private static final int LETTER_BITS = 16;
    private static final int TOO_COMMON = 6_000;
    private static final int LENGTH_HELD_AGAINST = 10;
    private static final int THOUSANDTHS = 1_000;

    private final Map<Long, Numbers> byRun = new HashMap<>();

    /** Takes in a word; numbers grow. */
    void add(int number, String word) {
        for (long run : runs(word)) {
            byRun.computeIfAbsent(run, any -> new Numbers()).add(number);
        }
    }

    /**
     * The numbers of the words that share most runs with a word, for their length, and at least a third of its; the best
     * first.
     *
     * @param from the first number that is looked at
     * @param lengths of the words by number
     */
    int[] resembling(String word, int from, byte[] lengths, int count, int most) {
        long[] runs = telling(runs(word));
        int least = Math.max(1, (runs.length + 2) / 3);
        byte[] shared = new byte[Math.max(0, count - from)];
        int[] near = new int[64];
        int found = 0;
        for (long run : runs) {
            Numbers words = byRun.getOrDefault(run, Numbers.NONE);
            for (int at = words.first(from); at < words.count; at++) {
                int number = words.numbers[at];
                if (++shared[number - from] == least) {
                    if (found == near.length) {
                        near = Arrays.copyOf(near, 2 * found);
                    }
                    near[found++] = number;
                }
            }
        }
        long[] ranked = new long[found];
        for (int at = 0; at < found; at++) {
            int alike =
                    THOUSANDTHS
                            * shared[near[at] - from]
                            / (lengths[near[at]] + LENGTH_HELD_AGAINST);
            ranked[at] = (long) alike << Integer.SIZE | (Integer.MAX_VALUE - near[at]);
        }
        Arrays.sort(ranked);
        int[] best = new int[Math.min(most, found)];
        for (int at = 0; at < best.length; at++) {
            best[at] = Integer.MAX_VALUE - (int) ranked[found - 1 - at];
        }
        return best;
    }

    /** The runs that say something: those in too many words are left out while there are others. */
    private long[] telling(long[] runs) {
        long[] rare =
                Arrays.stream(runs)
                        .filter(run -> byRun.getOrDefault(run, Numbers.NONE).count < TOO_COMMON)
                        .toArray();
        return rare.length >= Math.min(RUN, runs.length) ? rare : runs;
    }

    /** Each run once. */
    private static long[] runs(String word) {
        String marked = "^" + word + "$";
        long[] runs = new long[marked.length() - RUN + 1];
        long run = 0;
        for (int at = 0; at < marked.length(); at++) {
            run = (run << LETTER_BITS | marked.charAt(at)) & (1L << RUN * LETTER_BITS) - 1;
            if (at >= RUN - 1) {
                runs[at - RUN + 1] = run;
            }
        }
        return Arrays.stream(runs).distinct().toArray();
    }

    /** A growing list of growing numbers. */
    private static final class Numbers {
        private static final Numbers NONE = new Numbers();
        private int[] numbers = new int[2];
        private int count;

        void add(int number) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, count + count / 2 + 1);
            }
            numbers[count++] = number;
        }

        /** The place of the first that is not below a number. */
        int first(int number) {
            int place = number == 0 ? 0 : Arrays.binarySearch(numbers, 0, count, number);
            return place < 0 ? -place - 1 : place;
        }
    }
}
