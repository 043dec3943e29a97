package se.samspel.arkiv.internal.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import se.samspel.arkiv.internal.lucene.Question.Asked;
import se.samspel.arkiv.internal.lucene.Question.Other;
import se.samspel.arkiv.spi.Way;

/**
 * Turns a question into Lucene's. A word is found where it stands in the title, in a heading, in the text, among the
 * facts, as a part of a compound or as something it may stand for, each with its weight; the best place counts, and the
 * others a little.
 */
final class QueryWords {
    private static final float TITLE = 2.2f;
    private static final float HEADING = 1.3f;
    private static final float FACTS = 0.8f;
    private static final float PARTS = 0.4f;
    private static final float SYNONYM = 0.7f;
    private static final float RESEMBLING = 0.35f;
    private static final float NEAR = 0.5f;
    private static final float ALL = 1.5f;
    private static final float TIE = 0.15f;
    private static final int NEAR_WORDS = 10;

    /** The documents that have enough of what is asked for, and how well they answer. */
    Query matching(Question question) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        boolean some = false;
        for (List<Asked> clause : question.clauses()) {
            Query clauseQuery = either(clause, asked -> found(asked, question.without()));
            if (clause.stream().allMatch(asked -> asked.part().phrase())) {
                query.add(clauseQuery, Occur.MUST);
            } else {
                words.add(clauseQuery, Occur.SHOULD);
                some = true;
            }
        }
        if (some) {
            query.add(words.build(), Occur.MUST);
        }
        if (question.clauses().isEmpty()) {
            query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        }
        exclude(question, query);
        return query.build();
    }

    /** The documents that have all of it. */
    Query all(Question question) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (List<Asked> clause : question.clauses()) {
            query.add(either(clause, asked -> found(asked, question.without())), Occur.FILTER);
        }
        exclude(question, query);
        return question.clauses().isEmpty() ? MatchAllDocsQuery.INSTANCE : query.build();
    }

    private void exclude(Question question, BooleanQuery.Builder query) {
        for (Asked asked : question.excluded()) {
            query.add(certain(asked, question.without()), Occur.MUST_NOT);
        }
    }

    /** What lifts documents that match: all the words, and words near each other. */
    Query lift(Question question) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        List<Asked> asked = question.clauses().stream().map(List::getFirst).toList();
        if (asked.size() > 1) {
            Query all = new ConstantScoreQuery(all(question));
            query.add(new BoostQuery(all, ALL), Occur.SHOULD);
        }
        for (int at = 1; at < asked.size(); at++) {
            List<String> both = new ArrayList<>(asked.get(at - 1).stems());
            both.addAll(asked.get(at).stems());
            Query near =
                    new PhraseQuery(NEAR_WORDS, SwedishAnalysis.TEXT, both.toArray(String[]::new));
            query.add(new BoostQuery(near, NEAR), Occur.SHOULD);
        }
        return query.build();
    }

    /** Every word of the text that is to be marked. */
    Query marked(Question question) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        question.asked()
                .forEach(
                        asked -> {
                            String field = SwedishAnalysis.TEXT;
                            query.add(inOrder(field, asked.stems()), Occur.SHOULD);
                            asked.synonyms()
                                    .forEach(it -> query.add(inOrder(field, it), Occur.SHOULD));
                            asked.others()
                                    .forEach(
                                            (stem, other) -> {
                                                if (asked.takes(other)) {
                                                    query.add(term(field, stem), Occur.SHOULD);
                                                }
                                            });
                            if (asked.isCoined()) {
                                asked.parts()
                                        .forEach(it -> query.add(term(field, it), Occur.SHOULD));
                            }
                        });
        return query.build();
    }

    private static Query either(List<Asked> clause, Function<Asked, Query> query) {
        return clause.size() == 1
                ? query.apply(clause.getFirst())
                : new DisjunctionMaxQuery(clause.stream().map(query).toList(), TIE);
    }

    /** Every way in which a document may have a word, and count as found. */
    private Query found(Asked asked, Set<Way> without) {
        List<Query> ways = certainly(asked, without);
        asked.synonyms().forEach(stems -> titleAndText(stems, SYNONYM, ways));
        asked.others()
                .forEach(
                        (stem, other) -> {
                            if (other.way() == Way.SPELLING && asked.takes(other)) {
                                titleAndText(List.of(stem), other.weight(), ways);
                            }
                        });
        Query resembling = resembling(asked);
        if (resembling != null) {
            ways.add(new BoostQuery(resembling, RESEMBLING));
        }
        return new DisjunctionMaxQuery(ways, TIE);
    }

    /** The word itself, in any form, alone or in a compound. */
    Query certain(Asked asked, Set<Way> without) {
        return new DisjunctionMaxQuery(certainly(asked, without), TIE);
    }

    private static List<Query> certainly(Asked asked, Set<Way> without) {
        List<Query> ways = new ArrayList<>();
        if (without.contains(Way.INFLECTION)) {
            BooleanQuery.Builder forms = new BooleanQuery.Builder();
            asked.forms().forEach(it -> forms.add(term(SwedishAnalysis.FORMS, it), Occur.MUST));
            ways.add(forms.build());
        } else {
            titleAndText(asked.stems(), 1, ways);
            ways.add(new BoostQuery(inOrder(SwedishAnalysis.WORDS, asked.stems()), FACTS));
        }
        if (asked.isWord() && !without.contains(Way.COMPOUND)) {
            String stem = asked.stems().getFirst();
            ways.add(new BoostQuery(term(SwedishAnalysis.TEXT_PARTS, stem), PARTS));
            ways.add(new BoostQuery(term(SwedishAnalysis.TITLE_PARTS, stem), PARTS * TITLE));
            Query apart = apart(asked);
            if (apart != null) {
                ways.add(new BoostQuery(apart, PARTS));
            }
        }
        return ways;
    }

    private static void titleAndText(List<String> stems, float weight, List<Query> ways) {
        ways.add(new BoostQuery(inOrder(SwedishAnalysis.TITLE, stems), TITLE * weight));
        ways.add(new BoostQuery(inOrder(SwedishAnalysis.HEADINGS, stems), HEADING * weight));
        ways.add(new BoostQuery(inOrder(SwedishAnalysis.TEXT, stems), weight));
    }

    /**
     * The parts of a typed compound, each as a word of its own or as a part of another compound: all of them, or any when
     * nobody has written the compound itself.
     */
    private static @Nullable Query apart(Asked asked) {
        if (asked.parts().size() < 2) {
            return null;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String part : asked.parts()) {
            all.add(
                    new DisjunctionMaxQuery(
                            List.of(
                                    term(SwedishAnalysis.TEXT, part),
                                    term(SwedishAnalysis.TITLE, part),
                                    term(SwedishAnalysis.TEXT_PARTS, part)),
                            TIE),
                    asked.isCoined() ? Occur.SHOULD : Occur.MUST);
        }
        return all.build();
    }

    private static @Nullable Query resembling(Asked asked) {
        SynonymQuery.Builder either = new SynonymQuery.Builder(SwedishAnalysis.TEXT);
        int count = 0;
        for (Map.Entry<String, Other> other : asked.others().entrySet()) {
            Other value = other.getValue();
            if (value.way() == Way.COMPOUND && !value.whole() && asked.takes(value)) {
                either.addTerm(new Term(SwedishAnalysis.TEXT, other.getKey()), value.weight());
                count++;
            }
        }
        return count == 0 ? null : either.build();
    }

    private static Query term(String field, String stem) {
        return new TermQuery(new Term(field, stem));
    }

    private static Query inOrder(String field, List<String> stems) {
        return stems.size() == 1
                ? term(field, stems.getFirst())
                : new PhraseQuery(0, field, stems.toArray(String[]::new));
    }
}
