package se.samspel.arkiv.internal.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Documents in which words stand after each other in the very forms that were typed, for those who switch inflection off. The
 * index holds no forms, so each document that has the stems is read where they stand; to be asked only beside something that
 * finds those. What has been read once is remembered, for one state of an index.
 */
final class AsTyped extends Query {
    /** Tells Lucene to ask everything else first. */
    private static final float COST = 10_000;

    private final IndexTerms terms;
    private final SwedishAnalysis analysis;
    private final List<String> stems;
    private final List<String> forms;
    private final Map<Integer, Known> bySegment = new ConcurrentHashMap<>();

    AsTyped(IndexTerms terms, SwedishAnalysis analysis, List<String> stems, List<String> forms) {
        this.terms = terms;
        this.analysis = analysis;
        this.stems = List.copyOf(stems);
        this.forms = List.copyOf(forms);
    }

    /** What has been read of a segment. */
    private record Known(FixedBitSet read, FixedBitSet has) {
        Known(int documents) {
            this(new FixedBitSet(documents), new FixedBitSet(documents));
        }

        synchronized Optional<Boolean> of(int document) {
            return read.get(document) ? Optional.of(has.get(document)) : Optional.empty();
        }

        synchronized void add(int document, boolean is) {
            read.set(document);
            if (is) {
                has.set(document);
            }
        }
    }

    /** Reads documents of a segment, in order. */
    private final class Reading extends TwoPhaseIterator {
        private final Known known;
        private final KeptTexts texts;
        private final @Nullable WordRow row;

        Reading(LeafReaderContext leaf) throws IOException {
            super(DocIdSetIterator.all(leaf.reader().maxDoc()));
            known =
                    bySegment.computeIfAbsent(
                            leaf.ord, segment -> new Known(leaf.reader().maxDoc()));
            texts = new KeptTexts(analysis, leaf.reader());
            row = WordRow.of(leaf, terms, SwedishAnalysis.TEXT, stems).orElse(null);
        }

        @Override
        public boolean matches() throws IOException {
            int document = approximation.docID();
            Optional<Boolean> before = known.of(document);
            if (before.isPresent()) {
                return before.get();
            }
            boolean is = read(document);
            known.add(document, is);
            return is;
        }

        private boolean read(int document) throws IOException {
            KeptText kept = texts.of(document);
            int[] places = row == null ? new int[0] : row.in(document);
            for (int place : places) {
                if (kept.says(forms, place)) {
                    return true;
                }
            }
            return kept.titled(forms);
        }

        @Override
        public float matchCost() {
            return COST;
        }
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                return new DefaultScorerSupplier(
                        new ConstantScoreScorer(score(), scoreMode, new Reading(leaf)));
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "as typed " + forms;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
