package se.samspel.arkiv.internal.lucene;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.samspel.arkiv.spi.SearchWords.Part;
import se.samspel.arkiv.spi.Way;

/**
 * What was typed, in the terms of an index.
 *
 * @param clauses what is asked for; each list holds parts that may stand for each other
 * @param excluded what a document must not have
 * @param without the ways of finding that are switched off
 */
record Question(List<List<Asked>> clauses, List<Asked> excluded, Set<Way> without) {
    Question {
        clauses = List.copyOf(clauses);
        excluded = List.copyOf(excluded);
        without = Set.copyOf(without);
    }

    boolean uses(Way way) {
        return !without.contains(way);
    }

    /** Every word and phrase that is asked for. */
    Stream<Asked> asked() {
        return clauses.stream().flatMap(List::stream);
    }

    /**
     * A word or a phrase.
     *
     * @param stems of its words, in order
     * @param forms its words as they were typed, in lower case
     * @param parts the stems of what a compound is made of; empty for other words
     * @param others what else the index may hold it as, by stem
     * @param synonyms the stems of what else it is called
     * @param unknown whether it is a word that no document the viewer may read has, so that what resembles it counts as
     *     found
     * @param light whether it says little beside the other words: it lifts a document, but does not make it a hit
     */
    record Asked(
            Part part,
            List<String> stems,
            List<String> forms,
            List<String> parts,
            Map<String, Other> others,
            List<List<String>> synonyms,
            boolean unknown,
            boolean light) {
        Asked {
            stems = List.copyOf(stems);
            forms = List.copyOf(forms);
            parts = List.copyOf(parts);
            others = Map.copyOf(others);
            synonyms = List.copyOf(synonyms);
        }

        /** Whether it is one word that may be found in other ways than as it stands. */
        boolean isWord() {
            return !part.phrase() && stems.size() == 1;
        }

        /** Whether nobody has written the word, nor one that it may be a misspelling of: a compound made for the search. */
        boolean isCoined() {
            return unknown
                    && others.values().stream().noneMatch(other -> other.way() == Way.SPELLING);
        }

        /** Whether another word of the index stands for this one. */
        boolean takes(Other other) {
            return other.found() || unknown;
        }

        Asked unknown(boolean is) {
            return new Asked(part, stems, forms, parts, others, synonyms, is, light);
        }

        Asked light(boolean is) {
            return new Asked(part, stems, forms, parts, others, synonyms, unknown, is);
        }
    }

    /**
     * Another word of the index.
     *
     * @param weight from 0 to 1: how surely it is meant
     * @param found whether a document with it counts as found; otherwise only when the word itself is unknown
     */
    record Other(Way way, float weight, boolean found) {}
}
