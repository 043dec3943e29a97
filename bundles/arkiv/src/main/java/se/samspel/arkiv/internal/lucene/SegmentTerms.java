package se.samspel.arkiv.internal.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Tells of most terms that a segment does not have that it has not, by two bits for each term it has. A question asks for
 * a word in many places, also as what resembles it, and few segments have it in more than one of them; to look in the
 * index for what is not there was most of what a question for a rare word cost. Never changes. Safe for any thread.
 */
final class SegmentTerms {
    private static final int BITS_A_TERM = 8;
    private static final List<String> WORDS = List.of(SwedishAnalysis.TEXT, SwedishAnalysis.TITLE);
    private static final List<String> OTHERS =
            List.of(
                    SwedishAnalysis.HEADINGS,
                    SwedishAnalysis.WORDS,
                    SwedishAnalysis.TEXT_PARTS,
                    SwedishAnalysis.TITLE_PARTS);

    private final Map<String, long[]> byField = new HashMap<>();

    private SegmentTerms() {}

    /**
     * Reads the terms of a segment.
     *
     * @param words is told every term of the text and the titles
     */
    static SegmentTerms of(LeafReader segment, Consumer<BytesRef> words) throws IOException {
        SegmentTerms read = new SegmentTerms();
        for (String field : WORDS) {
            read.read(field, segment.terms(field), words);
        }
        for (String field : OTHERS) {
            read.read(field, segment.terms(field), any -> {});
        }
        return read;
    }

    private void read(String field, @Nullable Terms terms, Consumer<BytesRef> told)
            throws IOException {
        long count = terms == null ? 0 : Math.max(1, terms.size());
        long[] bits = new long[Math.toIntExact(words(count))];
        TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            long hash = hash(term);
            set(bits, (int) hash);
            set(bits, (int) (hash >>> Integer.SIZE));
            told.accept(term);
        }
        byField.put(field, bits);
    }

    private static long words(long terms) {
        return Math.max(1, Long.highestOneBit(terms * BITS_A_TERM / Long.SIZE) * 2);
    }

    /** Whether the segment may have a term; false is certain. */
    boolean mayHave(String field, BytesRef term) {
        long[] bits = byField.get(field);
        if (bits == null) {
            return true;
        }
        long hash = hash(term);
        return has(bits, (int) hash) && has(bits, (int) (hash >>> Integer.SIZE));
    }

    private static void set(long[] bits, int place) {
        bits[place >>> 6 & bits.length - 1] |= 1L << place;
    }

    private static boolean has(long[] bits, int place) {
        return (bits[place >>> 6 & bits.length - 1] & 1L << place) != 0;
    }

    private static long hash(BytesRef term) {
        long hash = term.length;
        for (int at = term.offset; at < term.offset + term.length; at++) {
            hash = (hash ^ term.bytes[at]) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return hash * 0xBF58476D1CE4E5B9L ^ hash >>> 32;
    }
}
