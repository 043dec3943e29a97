package se.samspel.arkiv.internal.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import se.samspel.api.access.Scope;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.spi.Facet;
import se.samspel.arkiv.spi.Reason;
import se.samspel.arkiv.spi.SearchEngine.Mark;
import se.samspel.arkiv.spi.SearchRequest;
import se.samspel.arkiv.spi.SearchResult;
import se.samspel.arkiv.spi.SearchWords;
import se.samspel.arkiv.spi.Synonym;
import se.samspel.arkiv.spi.Way;

/** Answers a search: hits with their passages, the exact total, the counts of the facets, and a better spelling. */
final class LuceneSearch {
    private static final int REMEMBERED = 300;
    private static final Sort NEWEST =
            new Sort(
                    new SortField(LuceneFields.YEAR_ORDER, SortField.Type.LONG, true),
                    new SortField(LuceneFields.UPLOADED, SortField.Type.LONG, true));

    private final SwedishAnalysis analysis;
    private final QueryWords queries = new QueryWords();
    private final Questions questions;
    private final Ranking ranking = new Ranking(queries);
    private final Excerpts excerpts;
    private final Spelling spelling;
    private final Lately<Key, Question> understood = new Lately<>(REMEMBERED);
    private final Lately<Counted, Counts> counted = new Lately<>(REMEMBERED);

    LuceneSearch(SwedishAnalysis analysis, Vocabulary vocabulary) {
        this.analysis = analysis;
        questions = new Questions(analysis, new Neighbours(analysis, vocabulary), queries);
        excerpts = new Excerpts(analysis.byField());
        spelling = new Spelling(analysis, queries);
    }

    /** What a question's meaning hangs on, in one state of the index. */
    private record Key(
            long version,
            SearchWords words,
            Set<Way> without,
            List<Synonym> synonyms,
            Set<Scope> scopes) {
        static Key of(IndexSearcher searcher, SearchRequest request) {
            long version = ((DirectoryReader) searcher.getIndexReader()).getVersion();
            return new Key(
                    version,
                    request.words(),
                    request.without(),
                    request.synonyms(),
                    request.scopes());
        }
    }

    private record Counted(Key key, Map<Facet, Set<String>> chosen) {}

    private record Counts(FacetCounts.Counted facets, long withAll) {}

    SearchResult search(IndexSearcher searcher, SearchRequest request) throws IOException {
        Key key = Key.of(searcher, request);
        Question question = question(searcher, request, key);
        Query matching = queries.matching(question);
        Counts counts = counts(searcher, request, key, question, matching);
        boolean uncertain = question.asked().anyMatch(Question.Asked::unknown);
        return new SearchResult(
                counts.facets().total(),
                counts.withAll(),
                hits(searcher, request, question, matching),
                counts.facets().counts(),
                uncertain || counts.facets().total() == 0
                        ? spelling.better(searcher, request, question)
                        : null);
    }

    private Question question(IndexSearcher searcher, SearchRequest request, Key key)
            throws IOException {
        Question known = understood.get(key);
        if (known == null) {
            known = questions.of(searcher, request);
            understood.put(key, known);
        }
        return known;
    }

    private Counts counts(
            IndexSearcher searcher,
            SearchRequest request,
            Key key,
            Question question,
            Query matching)
            throws IOException {
        Counted asked = new Counted(key, request.chosen());
        Counts known = counted.get(asked);
        if (known == null) {
            Query open = Narrowing.to(matching, request.scopes(), Map.of());
            FacetCounts.Counted facets = searcher.search(open, new FacetCounts(request.chosen()));
            Query all = Narrowing.to(queries.all(question), request.scopes(), request.chosen());
            boolean several = question.clauses().size() > 1;
            known = new Counts(facets, several ? searcher.count(all) : facets.total());
            counted.put(asked, known);
        }
        return known;
    }

    private List<SearchResult.Hit> hits(
            IndexSearcher searcher, SearchRequest request, Question question, Query matching)
            throws IOException {
        Query narrowed = Narrowing.to(matching, request.scopes(), request.chosen());
        int last = request.from() + request.size();
        boolean newest =
                request.order() == SearchRequest.Order.NEWEST || question.clauses().isEmpty();
        ScoreDoc[] top =
                newest
                        ? searcher.search(narrowed, last, NEWEST).scoreDocs
                        : ranking.best(searcher, question, narrowed, last);
        int[] documents =
                Arrays.stream(top, Math.min(request.from(), top.length), Math.min(last, top.length))
                        .mapToInt(it -> it.doc)
                        .toArray();
        return hits(searcher, question, documents);
    }

    private List<SearchResult.Hit> hits(IndexSearcher searcher, Question question, int[] documents)
            throws IOException {
        List<Excerpts.Excerpt> passages =
                excerpts.of(
                        searcher,
                        queries.marked(question),
                        written -> isMarked(question, written),
                        documents);
        DocumentNumbers numbers = new DocumentNumbers(searcher, documents);
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

    /** With inflections switched off, only the very words are marked, and what they stand for in other ways. */
    private static boolean isMarked(Question question, String written) {
        if (question.uses(Way.INFLECTION)) {
            return true;
        }
        String form = written.toLowerCase(Locale.ROOT);
        return question.asked()
                .anyMatch(
                        asked ->
                                asked.forms().contains(form)
                                        || !asked.others().isEmpty()
                                        || !asked.synonyms().isEmpty());
    }

    /** Where a text has what is asked for. */
    List<Mark> marks(IndexSearcher searcher, SearchRequest request, String text)
            throws IOException {
        if (!request.words().asks()) {
            return List.of();
        }
        Question question = question(searcher, request, Key.of(searcher, request));
        return new Marking(analysis, question)
                .places(text).stream().map(it -> new Mark(it.start(), it.end())).toList();
    }

    /** Why a document was found. */
    List<Reason> why(IndexSearcher searcher, SearchRequest request, DocumentId id)
            throws IOException {
        String text = new StoredText(searcher).of(id, Narrowing.within(request.scopes()));
        Question question = question(searcher, request, Key.of(searcher, request));
        return new Telling(question).of(text, new Marking(analysis, question).places(text));
    }
}
