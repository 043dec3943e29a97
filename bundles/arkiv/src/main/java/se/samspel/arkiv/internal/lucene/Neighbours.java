package se.samspel.arkiv.internal.lucene;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samspel.arkiv.internal.lucene.Question.Other;
import se.samspel.arkiv.spi.Way;

/**
 * The words of an index that a typed word may be meant as: compounds it is a part of and our word list cannot take apart,
 * words with nearly the same letters, words that share a long run of letters, and words it is when å, ä and ö are typed as a
 * and o. Remembers what was asked lately, and looks only at new words when it is asked again.
 */
final class Neighbours {
    private static final int SHORTEST = 4;
    private static final int LONG = 8;
    private static final int MOST_LOOKED_AT = 250;
    private static final int MOST = 12;
    private static final int MOSTLY_NEW = 16;
    private static final int REMEMBERED = 8_000;
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
        if (known == null || known.words() < words) {
            known = new Remembered(words, find(form, stem, known, words));
            lately.put(form, known);
        }
        return known.others();
    }

    private Map<String, Other> find(
            String form, String stem, @Nullable Remembered known, int words) {
        if (!form.chars().allMatch(Character::isLetter)) {
            return Map.of();
        }
        Remembered before =
                known != null && words - known.words() < known.words() / MOSTLY_NEW
                        ? known
                        : new Remembered(0, Map.of());
        Map<String, Other> others = new HashMap<>(before.others());
        if (stem.length() >= SHORTEST) {
            String folded = Letters.folded(stem);
            vocabulary
                    .resembling(stem, before.words(), MOST_LOOKED_AT)
                    .forEach(word -> put(word, near(stem, folded, word), others));
        }
        for (String folded : List.of(Letters.folded(form), Letters.folded(stem))) {
            for (String word : vocabulary.withDots(folded)) {
                put(word, new Other(Way.SPELLING, DOTS, true), others);
            }
            if (!folded.equals(form)) {
                put(folded, new Other(Way.SPELLING, DOTS / 2, true), others);
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

    private static Map<String, Other> nearest(Map<String, Other> others) {
        return others.entrySet().stream()
                .sorted(
                        Comparator.comparing(
                                        (Map.Entry<String, Other> it) -> -it.getValue().weight())
                                .thenComparing(Map.Entry::getKey))
                .limit(MOST)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How near a word of the index is; of no weight when it is not, or when the index knows it as a compound. */
    private Other near(String stem, String folded, String word) {
        int most = stem.length() >= LONG ? 2 : 1;
        int distance = Letters.distance(folded, Letters.folded(word), most);
        if (distance <= most) {
            float alike = 1 - (float) (distance + 1) / (stem.length() + 1);
            boolean slip = distance == 1 && stem.length() >= LONG;
            return new Other(Way.SPELLING, alike * DOTS, slip);
        }
        int shared = Letters.longestShared(stem, word);
        float alike = 2f * shared / (stem.length() + word.length());
        boolean within = shared == stem.length();
        if (within && analysis.parts(word).contains(stem)) {
            return new Other(Way.COMPOUND, 0, false);
        }
        if (within && vocabulary.isCompoundOf(word, stem)) {
            return new Other(Way.COMPOUND, 1, true);
        }
        boolean longEnough = shared > SHORTEST && alike >= LEAST_SHARED;
        boolean sure = alike >= SURELY_SHARED && shared >= LONG - 1;
        return new Other(Way.COMPOUND, longEnough ? alike * SHARED : 0, sure);
    }
}
