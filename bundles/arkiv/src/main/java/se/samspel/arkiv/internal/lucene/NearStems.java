package se.samspel.arkiv.internal.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * The stems of an index whose words a misspelt word may have been meant as. A slip in the ending, or across it, keeps the
 * ending from being taken off; so it is put right first, and what comes of it is looked up.
 */
final class NearStems {
    private static final int MOST = 10;
    private static final int LONGEST_ENDING = 6;
    private static final int SHORTEST = 3;
    private static final int TWO = 2;

    private final SwedishAnalysis analysis;
    private final Vocabulary vocabulary;

    NearStems(SwedishAnalysis analysis, Vocabulary vocabulary) {
        this.analysis = analysis;
        this.vocabulary = vocabulary;
    }

    /** The stems of words that one slip makes of a word in lower case, the most common first. */
    List<String> oneSlipFrom(String word, IndexTerms terms) {
        Set<String> stems = new HashSet<>();
        Slips.each(
                word,
                other -> {
                    String stem = analysis.stem(other);
                    if (vocabulary.mayHave(stem)) {
                        stems.add(stem);
                    }
                });
        return stems.stream()
                .filter(stem -> documents(stem, terms) > 0)
                .sorted(
                        Comparator.comparingInt((String stem) -> -documents(stem, terms))
                                .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    /** In how many documents a word stands, in any form. */
    static int documents(String stem, IndexTerms terms) {
        return Math.max(
                terms.documents(SwedishAnalysis.TEXT, stem),
                terms.documents(SwedishAnalysis.TITLE, stem));
    }

    /** The stems that two slips make of a beginning of a word, the nearest first; the first letter is right. */
    List<String> twoSlipsFrom(String word, IndexTerms terms) throws IOException {
        CompiledAutomaton beginnings = beginnings(word);
        Map<String, Integer> found = new HashMap<>();
        for (LeafReaderContext leaf : terms.searcher().getIndexReader().leaves()) {
            for (String field : List.of(SwedishAnalysis.TEXT, SwedishAnalysis.TITLE)) {
                Terms all = leaf.reader().terms(field);
                TermsEnum each = all == null ? TermsEnum.EMPTY : beginnings.getTermsEnum(all);
                for (BytesRef term = each.next(); term != null; term = each.next()) {
                    String stem = term.utf8ToString();
                    if (stem.length() >= Math.max(SHORTEST, word.length() - LONGEST_ENDING)) {
                        found.computeIfAbsent(stem, it -> Letters.fromBeginning(it, word));
                    }
                }
            }
        }
        return found.entrySet().stream()
                .filter(stem -> stem.getValue() <= TWO)
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(stem -> -documents(stem.getKey(), terms))
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Takes whatever may become the word, with at most two slips, by more letters after it. */
    private static CompiledAutomaton beginnings(String word) {
        Automaton near =
                new LevenshteinAutomata(word.substring(1), true)
                        .toAutomaton(TWO, word.substring(0, 1));
        for (int state = 0; state < near.getNumStates(); state++) {
            near.setAccept(state, true);
        }
        return new CompiledAutomaton(near, true, false);
    }
}
