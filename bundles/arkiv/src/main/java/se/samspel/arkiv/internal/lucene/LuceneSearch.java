package se.samspel.arkiv.internal.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.jspecify.annotations.Nullable;
import se.samspel.api.access.Scope;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.lucene.FacetCounts.Counted;
import se.samspel.arkiv.spi.Reason;
import se.samspel.arkiv.spi.SearchEngine.Mark;
import se.samspel.arkiv.spi.SearchRequest;
import se.samspel.arkiv.spi.SearchResult;
import se.samspel.arkiv.spi.SearchWords;
import se.samspel.arkiv.spi.Synonym;
import se.samspel.arkiv.spi.Way;

/** Answers a search: hits with their passages, the exact total, the counts of the facets, and a better spelling. */
final class LuceneSearch {
    private static final int REMEMBERED = 40;
    private static final Sort NEWEST =
            new Sort(
                    new SortField(LuceneFields.YEAR_ORDER, SortField.Type.LONG, true),
                    new SortField(LuceneFields.UPLOADED, SortField.Type.LONG, true));

    private final SwedishAnalysis analysis;
    private final Vocabulary vocabulary;
    private final Questions questions;
    private final Spelling spelling;
    private final OpenDocuments open = new OpenDocuments();
    private final FacetColumns columns = new FacetColumns();
    private volatile @Nullable State lately;

    LuceneSearch(SwedishAnalysis analysis, Vocabulary vocabulary) {
        this.analysis = analysis;
        this.vocabulary = vocabulary;
        questions = new Questions(analysis, new Neighbours(analysis, vocabulary));
        spelling = new Spelling(analysis, vocabulary, open);
    }

    /** What an answer hangs on, in one state of the index. */
    private record Key(
            SearchWords words, Set<Way> without, List<Synonym> synonyms, Set<Scope> scopes) {}

    /** What is remembered of one state of the index. */
    private record State(IndexSearcher searcher, IndexTerms terms, Lately<Key, Answer> answers) {}

    SearchResult search(IndexSearcher searcher, SearchRequest request) throws IOException {
        Answer answer = answer(searcher, request);
        Question question = answer.question();
        Counted counted = answer.counted(request.chosen());
        List<String> unknown =
                question.asked()
                        .filter(asked -> asked.unknown() && !asked.light())
                        .map(asked -> asked.part().text())
                        .toList();
        boolean uncertain =
                !request.without().contains(Way.SPELLING)
                        && (!unknown.isEmpty() || counted.total() == 0);
        return new SearchResult(
                counted.total(),
                counted.withAll(),
                hits(answer, request, counted),
                counted.counts(),
                unknown,
                uncertain ? answer.better(spelling, request) : null);
    }

    private Answer answer(IndexSearcher searcher, SearchRequest request) throws IOException {
        State state = state(searcher);
        Key key = new Key(request.words(), request.without(), request.synonyms(), request.scopes());
        Answer answer = state.answers().get(key);
        if (answer == null) {
            IndexTerms terms = state.terms();
            Matches matches = new Matches(searcher, open);
            Prepared prepared = Prepared.of(questions.of(terms, matches, request), terms);
            answer = new Answer(terms, prepared, matches.of(prepared, request.scopes()), columns);
            state.answers().put(key, answer);
        }
        return answer;
    }

    /** What is remembered of this state of the index; of an older one it is let go. */
    private synchronized State state(IndexSearcher searcher) {
        State state = lately;
        if (state == null || state.searcher() != searcher) {
            IndexTerms terms = new IndexTerms(searcher, vocabulary, analysis);
            state = new State(searcher, terms, new Lately<>(REMEMBERED));
            lately = state;
        }
        return state;
    }

    private List<SearchResult.Hit> hits(Answer answer, SearchRequest request, Counted counted)
            throws IOException {
        int last = request.from() + request.size();
        boolean newest =
                request.order() == SearchRequest.Order.NEWEST
                        || answer.prepared().clauses().isEmpty();
        ScoreDoc[] top =
                newest
                        ? answer.terms()
                                .searcher()
                                .search(new Among(counted.hits()), last, NEWEST)
                                .scoreDocs
                        : Ranking.best(answer, counted, last);
        int[] documents =
                Arrays.stream(top, Math.min(request.from(), top.length), Math.min(last, top.length))
                        .mapToInt(it -> it.doc)
                        .toArray();
        return hits(answer, documents);
    }

    private List<SearchResult.Hit> hits(Answer answer, int[] documents) throws IOException {
        List<Excerpts.Excerpt> passages =
                new Excerpts(answer.terms(), answer.question(), analysis).of(documents);
        DocumentNumbers numbers = new DocumentNumbers(answer.terms().searcher(), documents);
        List<SearchResult.Hit> hits = new ArrayList<>();
        for (int at = 0; at < documents.length; at++) {
            Excerpts.Excerpt excerpt = passages.get(at);
            hits.add(
                    new SearchResult.Hit(
                            numbers.id(at),
                            excerpt.page(),
                            excerpt.offset(),
                            excerpt.pieces(),
                            numbers.like(at)));
        }
        return hits;
    }

    /** Where a text has what is asked for. */
    List<Mark> marks(IndexSearcher searcher, SearchRequest request, String text)
            throws IOException {
        if (!request.words().asks()) {
            return List.of();
        }
        return new Marking(analysis, answer(searcher, request).question())
                .places(text).stream().map(it -> new Mark(it.start(), it.end())).toList();
    }

    /** Why a document was found. */
    List<Reason> why(IndexSearcher searcher, SearchRequest request, DocumentId id)
            throws IOException {
        String text = new StoredText(searcher, analysis).of(id, request.scopes());
        Question question = answer(searcher, request).question();
        return new Telling(question).of(text, new Marking(analysis, question).places(text));
    }
}
