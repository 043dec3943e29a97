package se.samspel.arkiv.internal.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.jspecify.annotations.Nullable;
import se.samspel.arkiv.internal.lucene.FacetCounts.Counted;
import se.samspel.arkiv.spi.Facet;
import se.samspel.arkiv.spi.SearchRequest;

/**
 * What a question means in one state of an index, and which documents answer it: worked out once, and kept for the next
 * page, the next facet and the next person with the same rights. Safe for any thread.
 */
final class Answer {
    private static final int NARROWINGS = 12;

    private final IndexTerms terms;
    private final Prepared prepared;
    private final List<Matches.Segment> segments;
    private final FacetColumns columns;
    private final double[] saying;
    private final Lately<Map<Facet, Set<String>>, Counted> counted = new Lately<>(NARROWINGS);
    private volatile @Nullable Optional<String> better;

    Answer(
            IndexTerms terms,
            Prepared prepared,
            List<Matches.Segment> segments,
            FacetColumns columns) {
        this.terms = terms;
        this.prepared = prepared;
        this.segments = List.copyOf(segments);
        this.columns = columns;
        this.saying = saying();
    }

    IndexTerms terms() {
        return terms;
    }

    Prepared prepared() {
        return prepared;
    }

    Question question() {
        return prepared.question();
    }

    /** Totals and facets, narrowed to what is chosen. */
    Counted counted(Map<Facet, Set<String>> chosen) throws IOException {
        Counted known = counted.get(chosen);
        if (known == null) {
            known = FacetCounts.of(segments, columns, chosen);
            counted.put(chosen, known);
        }
        return known;
    }

    /** Whether all that the scores find is a hit, so that nothing need be held against the bits. */
    boolean isAllOf(Counted hits) {
        return segments.stream().allMatch(Matches.Segment::open)
                && prepared.excluded().isEmpty()
                && prepared.clauses().stream().noneMatch(it -> it.needed() || it.light())
                && hits.total()
                        == segments.stream().mapToLong(it -> it.found().cardinality()).sum();
    }

    /**
     * How much of what is asked for a document has, from 0 to 1: all of it, or with many words the share of them by what
     * each says.
     */
    double share(int document) {
        List<LeafReaderContext> leaves = terms.searcher().getIndexReader().leaves();
        Matches.Segment segment = segments.get(ReaderUtil.subIndex(document, leaves));
        int place = document - segment.leaf().docBase;
        if (segment.all().get(place)) {
            return 1;
        }
        double has = 0;
        double all = 0;
        for (int word = 0; word < segment.each().size(); word++) {
            all += saying[word];
            has += segment.each().get(word).get(place) ? saying[word] : 0;
        }
        return all == 0 ? 0 : has / all;
    }

    /** How much each word says: the fewer documents have it, the more. */
    private double[] saying() {
        int words = segments.isEmpty() ? 0 : segments.getFirst().each().size();
        double all = 1.0 + terms.searcher().getIndexReader().maxDoc();
        double[] saying = new double[words];
        for (int word = 0; word < words; word++) {
            long documents = 0;
            for (Matches.Segment segment : segments) {
                documents += segment.each().get(word).cardinality();
            }
            saying[word] = Math.log(1 + all / (documents + 0.5));
        }
        return saying;
    }

    /** The words spelt better; null when nothing better is known. */
    @Nullable String better(Spelling spelling, SearchRequest request) throws IOException {
        Optional<String> known = better;
        if (known == null) {
            known = Optional.ofNullable(spelling.better(terms, request, question()));
            better = known;
        }
        return known.orElse(null);
    }
}
