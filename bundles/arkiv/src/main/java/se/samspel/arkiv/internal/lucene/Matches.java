package se.samspel.arkiv.internal.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import se.samspel.api.access.Scope;

/**
 * Finds which documents answer a question, as bits for each segment: what is found, those among it with all of it, and what
 * totals and facets count. Nothing is scored here.
 */
final class Matches {
    private static final int SEVERAL = 3;

    private final IndexSearcher searcher;
    private final OpenDocuments open;
    private final Map<Query, Weight> weights = new HashMap<>();

    Matches(IndexSearcher searcher, OpenDocuments open) {
        this.searcher = searcher;
        this.open = open;
    }

    /**
     * The matches of a segment; never to be changed.
     *
     * @param found documents with enough of what is asked for
     * @param all those with all of it
     * @param each those with each of the words, when there are so many that a document may have most of them
     * @param open whether every document of the segment may be read
     */
    record Segment(
            LeafReaderContext leaf,
            FixedBitSet found,
            FixedBitSet all,
            List<FixedBitSet> each,
            boolean open) {
        Segment {
            each = List.copyOf(each);
        }
    }

    /** The documents within some scopes that answer a question. */
    List<Segment> of(Prepared prepared, Set<Scope> scopes) throws IOException {
        List<Segment> segments = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            segments.add(segment(prepared, leaf, open.in(leaf, scopes)));
        }
        return segments;
    }

    /** Whether any document within some scopes answers a query. */
    boolean any(Query query, Set<Scope> scopes) throws IOException {
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            if (any(query, leaf, open.in(leaf, scopes))) {
                return true;
            }
        }
        return false;
    }

    private boolean any(Query query, LeafReaderContext leaf, FixedBitSet open) throws IOException {
        if (query instanceof BoostQuery boosted) {
            return any(boosted.getQuery(), leaf, open);
        }
        if (query instanceof DisjunctionMaxQuery choice) {
            for (Query one : choice.getDisjuncts()) {
                if (any(one, leaf, open)) {
                    return true;
                }
            }
            return false;
        }
        Scorer scorer = weight(query).scorer(leaf);
        DocIdSetIterator documents = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
        int document = documents.nextDoc();
        while (document != DocIdSetIterator.NO_MORE_DOCS && !open.get(document)) {
            document = documents.nextDoc();
        }
        return document != DocIdSetIterator.NO_MORE_DOCS;
    }

    private Segment segment(Prepared prepared, LeafReaderContext leaf, FixedBitSet open)
            throws IOException {
        FixedBitSet all = open.clone();
        FixedBitSet found = open.clone();
        FixedBitSet some = null;
        List<FixedBitSet> each = new ArrayList<>();
        for (Prepared.Clause clause : prepared.telling()) {
            FixedBitSet bits = new FixedBitSet(open.length());
            into(clause.query(), leaf, bits);
            all.and(bits);
            if (prepared.telling().size() >= SEVERAL) {
                each.add(bits.clone());
            }
            if (clause.needed()) {
                found.and(bits);
            } else {
                some = either(some, bits);
            }
        }
        if (some != null) {
            found.and(some);
        }
        for (Query excluded : prepared.excluded()) {
            FixedBitSet bits = new FixedBitSet(open.length());
            into(excluded, leaf, bits);
            found.andNot(bits);
            all.andNot(bits);
        }
        return new Segment(leaf, found, all, each, open.cardinality() == leaf.reader().numDocs());
    }

    private static FixedBitSet either(@Nullable FixedBitSet one, FixedBitSet other) {
        if (one == null) {
            return other;
        }
        one.or(other);
        return one;
    }

    /** Adds the documents of a query; what is only a choice between others is taken apart, which saves a queue. */
    private void into(Query query, LeafReaderContext leaf, FixedBitSet bits) throws IOException {
        if (query instanceof BoostQuery boosted) {
            into(boosted.getQuery(), leaf, bits);
        } else if (query instanceof DisjunctionMaxQuery choice) {
            for (Query one : choice.getDisjuncts()) {
                into(one, leaf, bits);
            }
        } else {
            Scorer scorer = weight(query).scorer(leaf);
            if (scorer != null) {
                bits.or(scorer.iterator());
            }
        }
    }

    private Weight weight(Query query) throws IOException {
        Weight weight = weights.get(query);
        if (weight == null) {
            weight =
                    searcher.rewrite(query).createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1);
            weights.put(query, weight);
        }
        return weight;
    }
}
