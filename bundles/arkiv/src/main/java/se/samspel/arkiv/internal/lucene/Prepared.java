package se.samspel.arkiv.internal.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import se.samspel.arkiv.internal.lucene.Question.Asked;

/**
 * A question in Lucene's terms, for one state of an index.
 *
 * @param clauses what is asked for; a document with any of the words is found, with all of them before others
 * @param excluded what a document must not have
 * @param near what lifts documents with the words near each other; no clauses when there is one word
 */
record Prepared(Question question, List<Clause> clauses, List<Query> excluded, BooleanQuery near) {
    private static final float NEAR = 0.5f;
    private static final int NEAR_WORDS = 10;

    /** How much a light word counts. */
    static final float LIGHT = 0.25f;

    Prepared {
        clauses = List.copyOf(clauses);
        excluded = List.copyOf(excluded);
    }

    /**
     * A word, a phrase, or several that may stand for each other.
     *
     * @param needed whether a document must have it: a whole phrase
     * @param light whether it only lifts what the others find
     */
    record Clause(Query query, boolean needed, boolean light) {}

    /** Prepares a question. */
    static Prepared of(Question question, IndexTerms terms) {
        Finding finding = new Finding(terms, question.without());
        List<Clause> clauses = new ArrayList<>();
        for (List<Asked> clause : question.clauses()) {
            boolean needed = clause.stream().allMatch(asked -> asked.part().phrase());
            clauses.add(new Clause(finding.any(clause), needed, clause.getFirst().light()));
        }
        List<Query> excluded = question.excluded().stream().map(finding::certain).toList();
        return new Prepared(question, clauses, excluded, near(question, terms));
    }

    private static BooleanQuery near(Question question, IndexTerms terms) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        List<Asked> asked =
                question.clauses().stream().map(List::getFirst).filter(it -> !it.light()).toList();
        for (int at = 1; at < asked.size(); at++) {
            near(asked.get(at - 1), asked.get(at), terms)
                    .ifPresent(it -> query.add(new BoostQuery(it, NEAR), Occur.SHOULD));
        }
        return query.build();
    }

    private static Optional<Query> near(Asked one, Asked other, IndexTerms terms) {
        List<String> both = new ArrayList<>(one.stems());
        both.addAll(other.stems());
        return both.stream().allMatch(it -> terms.documents(SwedishAnalysis.TEXT, it) > 0)
                ? Optional.of(
                        new PhraseQuery(
                                NEAR_WORDS, SwedishAnalysis.TEXT, both.toArray(String[]::new)))
                : Optional.empty();
    }

    /** What makes a document a hit: all but what is light. */
    List<Clause> telling() {
        return clauses.stream().filter(clause -> !clause.light()).toList();
    }

    /** How well documents answer: the more of it, the better. */
    Query scoring() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Clause clause : clauses) {
            query.add(
                    clause.light() ? new BoostQuery(clause.query(), LIGHT) : clause.query(),
                    Occur.SHOULD);
        }
        return query.build();
    }
}
