package se.samspel.arkiv.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import se.samspel.api.access.Scope;
import se.samspel.arkiv.spi.Facet;
import se.samspel.arkiv.spi.SearchWords;

/** Turns what a person typed into Lucene's questions. Weights: title, then text, then facts, then parts of compounds. */
final class QueryWords {
    private static final float TITLE = 2.5f;
    private static final float FACTS = 0.8f;
    private static final float PARTS = 0.4f;
    private static final float NEAR = 0.6f;
    private static final float TIE = 0.2f;
    private static final int NEAR_WORDS = 8;

    private final SwedishAnalysis analysis;

    QueryWords(SwedishAnalysis analysis) {
        this.analysis = analysis;
    }

    /**
     * The question itself, without regard to who asks.
     *
     * @param all whether every word must be there, or only some
     */
    Query query(SearchWords words, boolean all) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        List<SearchWords.Part> asked = asked(words);
        for (SearchWords.Part part : asked) {
            query.add(part(part), all ? Occur.MUST : Occur.SHOULD);
        }
        for (SearchWords.Part part : words.parts()) {
            if (part.excluded()) {
                query.add(part(part), Occur.MUST_NOT);
            }
        }
        if (asked.isEmpty()) {
            query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        } else if (all) {
            near(asked, query);
        }
        return query.build();
    }

    /** Only what the scopes open. */
    Query within(Set<Scope> scopes) {
        List<BytesRef> values = scopes.stream().map(scope -> new BytesRef(scope.value())).toList();
        return new TermInSetQuery(LuceneFields.SCOPE, values);
    }

    /** The question narrowed to the scopes and to every chosen facet. */
    Query narrowed(Query query, Set<Scope> scopes, Map<Facet, Set<String>> chosen) {
        BooleanQuery.Builder narrowed = new BooleanQuery.Builder();
        narrowed.add(query, Occur.MUST);
        narrowed.add(within(scopes), Occur.FILTER);
        chosen.forEach(
                (facet, values) -> {
                    if (!values.isEmpty()) {
                        narrowed.add(anyOf(LuceneFields.of(facet), values), Occur.FILTER);
                    }
                });
        return narrowed.build();
    }

    private static Query anyOf(String field, Collection<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    /** The asked words without those that are too common, unless there are no others. */
    private List<SearchWords.Part> asked(SearchWords words) {
        List<SearchWords.Part> asked =
                words.parts().stream().filter(part -> !part.excluded()).toList();
        List<SearchWords.Part> telling =
                asked.stream().filter(part -> part.phrase() || !isStopWord(part)).toList();
        return telling.isEmpty() ? asked : telling;
    }

    private boolean isStopWord(SearchWords.Part part) {
        List<String> forms = analysis.forms(part.text());
        return forms.stream().allMatch(analysis::isStopWord);
    }

    private Query part(SearchWords.Part part) {
        List<String> stems = analysis.stems(part.text());
        if (stems.isEmpty()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        List<Query> ways = new ArrayList<>();
        ways.add(new BoostQuery(inOrder(SwedishAnalysis.TITLE, stems), TITLE));
        ways.add(inOrder(SwedishAnalysis.TEXT, stems));
        ways.add(new BoostQuery(inOrder(SwedishAnalysis.WORDS, stems), FACTS));
        if (stems.size() == 1 && !part.phrase()) {
            Term text = new Term(SwedishAnalysis.TEXT_PARTS, stems.getFirst());
            Term title = new Term(SwedishAnalysis.TITLE_PARTS, stems.getFirst());
            ways.add(new BoostQuery(new TermQuery(text), PARTS));
            ways.add(new BoostQuery(new TermQuery(title), PARTS * TITLE));
        }
        return new DisjunctionMaxQuery(ways, TIE);
    }

    private static Query inOrder(String field, List<String> stems) {
        return stems.size() == 1
                ? new TermQuery(new Term(field, stems.getFirst()))
                : new PhraseQuery(0, field, stems.toArray(String[]::new));
    }

    /** Words that stand near each other weigh more than words far apart. */
    private void near(List<SearchWords.Part> asked, BooleanQuery.Builder query) {
        List<String> stems =
                asked.stream().flatMap(part -> analysis.stems(part.text()).stream()).toList();
        if (asked.size() > 1 && stems.size() > 1) {
            Query close =
                    new PhraseQuery(NEAR_WORDS, SwedishAnalysis.TEXT, stems.toArray(String[]::new));
            query.add(new BoostQuery(close, NEAR), Occur.SHOULD);
        }
    }
}
