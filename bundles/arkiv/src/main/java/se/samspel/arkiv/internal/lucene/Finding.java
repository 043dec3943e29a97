package se.samspel.arkiv.internal.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import se.samspel.arkiv.internal.lucene.Question.Asked;
import se.samspel.arkiv.internal.lucene.Question.Other;
import se.samspel.arkiv.spi.Way;

/**
 * How one word or phrase is found: where it stands in the title, in a heading, in the text, among the facts, as a part of a
 * compound or as something it may stand for, each with its weight; the best place counts, and the others a little.
 */
final class Finding {
    private static final float TITLE = 2.2f;
    private static final float HEADING = 1.3f;
    private static final float FACTS = 0.8f;
    private static final float PARTS = 0.4f;
    private static final float SYNONYM = 0.7f;
    private static final float RESEMBLING = 0.35f;
    private static final float TIE = 0.15f;

    private final IndexTerms terms;
    private final Set<Way> without;

    Finding(IndexTerms terms, Set<Way> without) {
        this.terms = terms;
        this.without = Set.copyOf(without);
    }

    /** Any of several that may stand for each other. */
    Query any(List<Asked> clause) {
        return clause.size() == 1
                ? found(clause.getFirst())
                : new DisjunctionMaxQuery(clause.stream().map(this::found).toList(), TIE);
    }

    /** Every way in which a document may have a word, and count as found. */
    private Query found(Asked asked) {
        List<Query> ways = certainly(asked);
        asked.synonyms().forEach(stems -> titleAndText(stems, SYNONYM, ways));
        asked.others()
                .forEach(
                        (stem, other) -> {
                            if (other.way() == Way.SPELLING && asked.takes(other)) {
                                titleAndText(List.of(stem), other.weight(), ways);
                            }
                        });
        resembling(asked).ifPresent(it -> ways.add(new BoostQuery(it, RESEMBLING)));
        return best(ways);
    }

    /** The word itself, in any form, alone or in a compound. */
    Query certain(Asked asked) {
        return best(certainly(asked));
    }

    private static Query best(List<Query> ways) {
        return switch (ways.size()) {
            case 0 -> new MatchNoDocsQuery("the index has no such word");
            case 1 -> ways.getFirst();
            default -> new DisjunctionMaxQuery(ways, TIE);
        };
    }

    private List<Query> certainly(Asked asked) {
        List<Query> ways = new ArrayList<>();
        titleAndText(asked.stems(), 1, ways);
        add(terms.inOrder(SwedishAnalysis.WORDS, asked.stems()), FACTS, ways);
        if (without.contains(Way.INFLECTION) && !ways.isEmpty()) {
            Query typed = asTyped(asked, best(ways));
            ways.clear();
            ways.add(typed);
        }
        if (asked.isWord() && !without.contains(Way.COMPOUND)) {
            String stem = asked.stems().getFirst();
            add(terms.word(SwedishAnalysis.TEXT_PARTS, stem), PARTS, ways);
            add(terms.word(SwedishAnalysis.TITLE_PARTS, stem), PARTS * TITLE, ways);
            add(apart(asked), PARTS, ways);
        }
        return ways;
    }

    private Query asTyped(Asked asked, Query inAnyForm) {
        return new BooleanQuery.Builder()
                .add(inAnyForm, Occur.MUST)
                .add(terms.asTyped(asked.stems(), asked.forms()), Occur.FILTER)
                .build();
    }

    private void titleAndText(List<String> stems, float weight, List<Query> ways) {
        add(terms.inOrder(SwedishAnalysis.TITLE, stems), TITLE * weight, ways);
        add(terms.inOrder(SwedishAnalysis.HEADINGS, stems), HEADING * weight, ways);
        add(terms.inOrder(SwedishAnalysis.TEXT, stems), weight, ways);
    }

    private static void add(Optional<Query> query, float weight, List<Query> ways) {
        query.ifPresent(it -> ways.add(weight == 1 ? it : new BoostQuery(it, weight)));
    }

    /**
     * The parts of a typed compound, each as a word of its own or as a part of another compound: all of them, or any when
     * nobody has written the compound itself.
     */
    private Optional<Query> apart(Asked asked) {
        if (asked.parts().size() < 2) {
            return Optional.empty();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String part : asked.parts()) {
            List<Query> places = new ArrayList<>();
            add(terms.term(SwedishAnalysis.TEXT, part), 1, places);
            add(terms.term(SwedishAnalysis.TITLE, part), 1, places);
            add(terms.term(SwedishAnalysis.TEXT_PARTS, part), 1, places);
            all.add(best(places), asked.isCoined() ? Occur.SHOULD : Occur.MUST);
        }
        return Optional.of(all.build());
    }

    private Optional<Query> resembling(Asked asked) {
        SynonymQuery.Builder either = new SynonymQuery.Builder(SwedishAnalysis.TEXT);
        int count = 0;
        for (Map.Entry<String, Other> other : asked.others().entrySet()) {
            Other value = other.getValue();
            if (value.way() == Way.COMPOUND
                    && asked.takes(value)
                    && terms.documents(SwedishAnalysis.TEXT, other.getKey()) > 0) {
                either.addTerm(new Term(SwedishAnalysis.TEXT, other.getKey()), value.weight());
                count++;
            }
        }
        return count == 0 ? Optional.empty() : Optional.of(either.build());
    }
}
