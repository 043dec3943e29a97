package se.samspel.arkiv.internal.lucene;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;

/**
 * Where every sixty-fourth word of a text begins. With the numbers of the words that an index holds anyway, a passage is
 * found in a long text by reading some sentences of it, and the index need not hold the place of every word.
 */
final class WordPlaces {
    private static final int APART = 64;
    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;

    private WordPlaces() {}

    /** The places of a text, as the index keeps them. */
    static BytesRef of(TakenApart words) {
        byte[] bytes = new byte[(words.size() / APART + 1) * 5];
        int length = 0;
        int before = 0;
        for (int at = 0; at < words.size(); at += APART) {
            int left = words.start(at) - before;
            before = words.start(at);
            for (; left >= MORE; left >>>= BITS) {
                bytes[length++] = (byte) (left & MORE - 1 | MORE);
            }
            bytes[length++] = (byte) left;
        }
        return new BytesRef(Arrays.copyOf(bytes, length));
    }

    /** The last word with a known place that is not after the one with this number. */
    static int known(int word) {
        return word - word % APART;
    }

    /** Where a word with a known place begins. */
    static int start(BytesRef places, int known) {
        int start = 0;
        int at = places.offset;
        int end = places.offset + places.length;
        for (int word = 0; word <= known && at < end; word += APART) {
            int shift = 0;
            byte part;
            do {
                part = places.bytes[at++];
                start += (part & MORE - 1) << shift;
                shift += BITS;
            } while (part < 0 && at < end);
        }
        return start;
    }
}
