package se.samspel.arkiv.internal.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.IOSupplier;

/**
 * The terms of one state of an index. What was looked up lately is remembered, whoever asks: people ask for the same words
 * again. Only segments that may have a term are asked; what the index does not hold is not asked for at all. Safe for any
 * thread.
 */
final class IndexTerms {
    private static final List<String> PLACES =
            List.of(
                    SwedishAnalysis.TEXT,
                    SwedishAnalysis.TITLE,
                    SwedishAnalysis.HEADINGS,
                    SwedishAnalysis.TEXT_PARTS);

    private static final int REMEMBERED = 8_000;
    private static final int REMEMBERED_AS_TYPED = 40;

    private final IndexSearcher searcher;
    private final Vocabulary vocabulary;
    private final SwedishAnalysis analysis;
    private final Lately<Term, TermStates> known = new Lately<>(REMEMBERED);
    private final Lately<Term, TermStates> asWords = new Lately<>(REMEMBERED);
    private final Lately<List<String>, AsTyped> typed = new Lately<>(REMEMBERED_AS_TYPED);

    IndexTerms(IndexSearcher searcher, Vocabulary vocabulary, SwedishAnalysis analysis) {
        this.searcher = searcher;
        this.vocabulary = vocabulary;
        this.analysis = analysis;
    }

    IndexSearcher searcher() {
        return searcher;
    }

    /** Where a term is; in no document when its frequency is 0. */
    TermStates states(String field, String stem) {
        Term term = new Term(field, stem);
        TermStates states = known.get(term);
        if (states == null) {
            try {
                states = find(term);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            known.put(term, states);
        }
        return states;
    }

    private TermStates find(Term term) throws IOException {
        TermStates states = new TermStates(searcher.getTopReaderContext());
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            SegmentTerms held = vocabulary.heldBy(leaf.reader());
            if (held == null || held.mayHave(term.field(), term.bytes())) {
                Terms terms = leaf.reader().terms(term.field());
                TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
                if (each.seekExact(term.bytes())) {
                    states.register(
                            each.termState(), leaf.ord, each.docFreq(), each.totalTermFreq());
                }
            }
        }
        return states;
    }

    /** How many documents have a term. */
    int documents(String field, String stem) {
        return states(field, stem).docFreq();
    }

    /** Asks for a term; nothing when no document has it. */
    Optional<Query> term(String field, String stem) {
        TermStates states = states(field, stem);
        return states.docFreq() == 0
                ? Optional.empty()
                : Optional.of(new TermQuery(new Term(field, stem), states));
    }

    /** Asks for a term that stands for a word: a common word is no rarer for standing in few titles. */
    Optional<Query> word(String field, String stem) {
        TermStates found = states(field, stem);
        if (found.docFreq() == 0) {
            return Optional.empty();
        }
        Term term = new Term(field, stem);
        TermStates asWord = asWords.get(term);
        if (asWord == null) {
            asWord = asIf(found, field, documents(stem));
            asWords.put(term, asWord);
        }
        return Optional.of(new TermQuery(term, asWord));
    }

    /** @param documents how many documents have the word, wherever it stands */
    private TermStates asIf(TermStates found, String field, int documents) {
        try {
            CollectionStatistics all = searcher.collectionStatistics(field);
            int most = (int) Math.min(documents, all == null ? 0 : all.docCount());
            if (most <= found.docFreq()) {
                return found;
            }
            TermStates states = new TermStates(searcher.getTopReaderContext());
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                IOSupplier<TermState> state = found.get(leaf);
                if (state != null) {
                    states.register(state.get(), leaf.ord);
                }
            }
            states.accumulateStatistics(most, Math.max(most, found.totalTermFreq()));
            return states;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** How many documents have a word in the place where most have it. */
    int documents(String stem) {
        return PLACES.stream().mapToInt(field -> documents(field, stem)).max().orElse(0);
    }

    /** Asks for terms after each other; nothing when no document has all of them. */
    Optional<Query> inOrder(String field, List<String> stems) {
        if (stems.size() == 1) {
            return word(field, stems.getFirst());
        }
        return stems.stream().allMatch(stem -> documents(field, stem) > 0)
                ? Optional.of(new PhraseQuery(0, field, stems.toArray(String[]::new)))
                : Optional.empty();
    }

    /** Asks, of documents that have some stems after each other, for those with the very words. */
    Query asTyped(List<String> stems, List<String> forms) {
        AsTyped query = typed.get(forms);
        if (query == null) {
            query = new AsTyped(this, analysis, stems, forms);
            typed.put(forms, query);
        }
        return query;
    }
}
