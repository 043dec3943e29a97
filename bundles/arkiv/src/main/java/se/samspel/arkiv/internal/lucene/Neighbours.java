package se.samspel.arkiv.internal.lucene;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samspel.arkiv.internal.lucene.Question.Other;
import se.samspel.arkiv.spi.Way;

/**
 * The words of an index that a typed word may be meant as: compounds it is a part of, words with nearly the same letters,
 * words that share a long run of letters, and words it is when å, ä and ö are typed as a and o. Remembers what was asked
 * lately.
 */
final class Neighbours {
    private static final int SHORTEST = 4;
    private static final int LONG = 8;
    private static final int MOST_LOOKED_AT = 250;
    private static final int MOST = 12;
    private static final int MOST_COMPOUNDS = 100;
    private static final int REMEMBERED = 2_000;
    private static final float DOTS = 0.8f;
    private static final float SHARED = 0.7f;
    private static final float LEAST_SHARED = 0.5f;
    private static final float SURELY_SHARED = 0.62f;

    private final SwedishAnalysis analysis;
    private final Vocabulary vocabulary;
    private final Lately<String, Remembered> lately = new Lately<>(REMEMBERED);

    Neighbours(SwedishAnalysis analysis, Vocabulary vocabulary) {
        this.analysis = analysis;
        this.vocabulary = vocabulary;
    }

    private record Remembered(int words, Map<String, Other> others) {
        Remembered {
            others = Map.copyOf(others);
        }
    }

    /**
     * The neighbours by stem, without the word itself.
     *
     * @param form the word as typed, in lower case
     */
    Map<String, Other> of(String form, String stem) {
        int words = vocabulary.size();
        Remembered known = lately.get(form);
        if (known == null || known.words() != words) {
            known = new Remembered(words, find(form, stem));
            lately.put(form, known);
        }
        return known.others();
    }

    private Map<String, Other> find(String form, String stem) {
        if (!form.chars().allMatch(Character::isLetter)) {
            return Map.of();
        }
        Map<String, Other> others = new HashMap<>();
        if (stem.length() >= SHORTEST) {
            vocabulary
                    .resembling(stem, MOST_LOOKED_AT)
                    .forEach(word -> put(word, near(stem, word), others));
        }
        for (String folded : List.of(Letters.folded(form), Letters.folded(stem))) {
            for (String word : vocabulary.withDots(folded)) {
                put(word, new Other(Way.SPELLING, DOTS, true, false), others);
            }
            if (!folded.equals(form)) {
                put(folded, new Other(Way.SPELLING, DOTS / 2, true, false), others);
            }
        }
        others.remove(stem);
        return nearest(others);
    }

    private static void put(String word, Other other, Map<String, Other> others) {
        if (other.weight() > 0) {
            others.merge(word, other, (one, two) -> one.weight() >= two.weight() ? one : two);
        }
    }

    /** Compounds are many and only marked; what is also asked for is less. */
    private static Map<String, Other> nearest(Map<String, Other> others) {
        Map<String, Other> nearest = new HashMap<>();
        nearest(others, true, MOST_COMPOUNDS, nearest);
        nearest(others, false, MOST, nearest);
        return nearest;
    }

    private static void nearest(
            Map<String, Other> others, boolean compounds, int most, Map<String, Other> nearest) {
        others.entrySet().stream()
                .filter(it -> it.getValue().whole() == compounds)
                .sorted(
                        Comparator.comparing(
                                        (Map.Entry<String, Other> it) -> -it.getValue().weight())
                                .thenComparing(Map.Entry::getKey))
                .limit(most)
                .forEach(it -> nearest.put(it.getKey(), it.getValue()));
    }

    /** How near a word of the index is; of no weight when it is not. */
    private Other near(String stem, String word) {
        int most = stem.length() >= LONG ? 2 : 1;
        int distance = Letters.distance(Letters.folded(stem), Letters.folded(word), most);
        if (distance <= most) {
            float alike = 1 - (float) (distance + 1) / (stem.length() + 1);
            boolean slip = distance == 1 && stem.length() >= LONG;
            return new Other(Way.SPELLING, alike * DOTS, slip, false);
        }
        int shared = Letters.longestShared(stem, word);
        float alike = 2f * shared / (stem.length() + word.length());
        boolean within = shared == stem.length() && analysis.parts(word).contains(stem);
        if (within) {
            return new Other(Way.COMPOUND, Math.max(alike, LEAST_SHARED), true, true);
        }
        if (shared == stem.length() && vocabulary.isCompoundOf(word, stem)) {
            return new Other(Way.COMPOUND, 1, true, false);
        }
        boolean longEnough = shared > SHORTEST && alike >= LEAST_SHARED;
        boolean sure = alike >= SURELY_SHARED && shared >= LONG - 1;
        return new Other(Way.COMPOUND, longEnough ? alike * SHARED : 0, sure, false);
    }
}
