package se.samspel.arkiv.internal.lucene;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.jspecify.annotations.Nullable;
import se.samspel.api.access.Scope;
import se.samspel.arkiv.spi.SearchRequest;
import se.samspel.arkiv.spi.SearchWords;

/**
 * "Menade du": words that the viewer's own documents hold, near a word that they do not; never one that itself looks like
 * a slip.
 */
final class Spelling {
    private static final int CANDIDATES = 8;
    private static final int FAR_MORE = 3;

    private final SwedishAnalysis analysis;
    private final DirectSpellChecker checker = new DirectSpellChecker();

    Spelling(SwedishAnalysis analysis) {
        this.analysis = analysis;
        checker.setMinPrefix(1);
        checker.setMaxEdits(2);
        checker.setMinQueryLength(4);
        checker.setAccuracy(0.6f);
    }

    /** The query with its unknown words spelt better; null when nothing better is known. */
    @Nullable String better(
            IndexSearcher searcher, Matches matches, SearchRequest request, Question question)
            throws IOException {
        SearchWords words = request.words();
        for (Question.Asked asked : question.asked().toList()) {
            if (asked.unknown()) {
                String typed = asked.part().text();
                String better = better(searcher, matches, request.scopes(), typed);
                words = better == null ? words : words.spelling(typed, better);
            }
        }
        return words.equals(request.words()) ? null : words.typed();
    }

    private @Nullable String better(
            IndexSearcher searcher, Matches matches, Set<Scope> scopes, String word)
            throws IOException {
        if (analysis.forms(word).size() != 1) {
            return null;
        }
        Term term = new Term(SwedishAnalysis.FORMS, analysis.forms(word).getFirst());
        SuggestWord[] candidates =
                checker.suggestSimilar(
                        term, CANDIDATES, searcher.getIndexReader(), SuggestMode.SUGGEST_ALWAYS);
        for (SuggestWord candidate : candidates) {
            Query query = new TermQuery(new Term(SwedishAnalysis.FORMS, candidate.string));
            if (!isMisread(searcher, candidate) && matches.any(query, scopes)) {
                return candidate.string;
            }
        }
        return null;
    }

    /**
     * Whether a word of the index is itself a slip, of a typist or of a machine that read a scan: it is in no word list of
     * ours, and nearly the same letters stand in far more documents.
     */
    private boolean isMisread(IndexSearcher searcher, SuggestWord candidate) throws IOException {
        if (analysis.isListed(candidate.string)) {
            return false;
        }
        Term term = new Term(SwedishAnalysis.FORMS, candidate.string);
        SuggestWord[] commoner =
                checker.suggestSimilar(
                        term, 1, searcher.getIndexReader(), SuggestMode.SUGGEST_MORE_POPULAR);
        return commoner.length > 0
                && commoner[0].freq >= FAR_MORE * candidate.freq
                && !analysis.stems(commoner[0].string).equals(analysis.stems(candidate.string));
    }
}
