package se.samspel.arkiv.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    /** Words that no two texts of different seeds share in the same order. */
    private static List<String> words(long seed, int many) {
        Random random = new Random(seed);
        List<String> words = new ArrayList<>();
        for (int at = 0; at < many; at++) {
            words.add("ord" + random.nextInt(5_000));
        }
        return words;
    }

    private static Fingerprint of(List<String> words) {
        return Fingerprint.of(String.join(" ", words)).orElseThrow();
    }

    @Property(tries = 200)
    void theShareOfNumbersIsNearTheShareOfRuns(
            @ForAll long seed, @ForAll @IntRange(max = 100) int percent) {
        List<String> one = words(seed, 400);
        List<String> other = new ArrayList<>(one.subList(0, 4 * percent));
        other.addAll(words(seed + 1, 400 - other.size()));
        double real = shared(one, other);
        assertEquals(real, of(one).shared(of(other)), 0.28, "of " + real);
    }

    private static double shared(List<String> one, List<String> other) {
        Set<Long> first = runs(one);
        Set<Long> all = new HashSet<>(first);
        Set<Long> second = runs(other);
        all.addAll(second);
        first.retainAll(second);
        return (double) first.size() / all.size();
    }

    private static Set<Long> runs(List<String> words) {
        Set<Long> runs = new HashSet<>();
        Shingles.each(String.join(" ", words), runs::add);
        return runs;
    }

    private static List<String> changedHereAndThere(List<String> words) {
        List<String> changed = new ArrayList<>(words);
        for (int at = 20; at < changed.size(); at += 40) {
            changed.set(at, "ändrat");
        }
        return changed;
    }

    /**
     * A fingerprint is a draw: one draft of some thousands is missed, so what holds is said of many of them together. Of
     * 600 words fifteen are changed and with them 45 runs, so that 555 runs of 645 are shared. The numbers in common are then
     * Bin(64, 0.86): below {@link Fingerprint#ENOUGH} for three drafts of ten thousand (seed 3997 is one), and without a band
     * in common for three of a million. That six of a thousand would be missed has a chance of one in a million, and were
     * there half as many numbers, ten would.
     */
    @Test
    void nearlyEveryDraftWithAWordChangedHereAndThereIsFoundByItsBands() {
        List<Long> missed =
                LongStream.range(3_000, 4_000)
                        .filter(
                                seed -> {
                                    List<String> words = words(seed, 600);
                                    return !isFound(of(words), of(changedHereAndThere(words)));
                                })
                        .boxed()
                        .toList();
        assertTrue(missed.size() <= 5, "missed of a thousand: " + missed);
    }

    private static boolean isFound(Fingerprint one, Fingerprint other) {
        return one.shared(other) >= Fingerprint.ENOUGH
                && !Collections.disjoint(one.bands(), other.bands());
    }

    /** Fewer than 32 of the 64 numbers of Bin(64, 0.86): the chance is 1.2 in 10¹². */
    @Property(tries = 200)
    void noDraftWithAWordChangedHereAndThereSeemsToBeAnotherText(@ForAll long seed) {
        List<String> words = words(seed, 600);
        double shared = of(words).shared(of(changedHereAndThere(words)));
        assertTrue(shared >= 0.5, "shared " + shared);
    }

    @Property(tries = 200)
    void textsWithNothingInCommonAreFarApart(@ForAll long seed) {
        assertTrue(of(words(seed, 500)).shared(of(words(seed + 1, 500))) < 0.2);
    }

    @Test
    void layoutCapitalsAndSignsDoNotCount() {
        String text = String.join(" ", words(1, 100));
        assertEquals(
                1.0,
                Fingerprint.of(text)
                        .orElseThrow()
                        .shared(
                                Fingerprint.of(text.replace(" ", ",\n\n").toUpperCase())
                                        .orElseThrow()));
    }

    @Test
    void aTextOfAFewWordsSaysNothing() {
        assertTrue(Fingerprint.of("Protokoll från mötet den tredje maj.").isEmpty());
        assertTrue(Fingerprint.of("").isEmpty());
    }

    @Property(tries = 100)
    void itIsReadAsItIsWritten(@ForAll long seed) {
        Fingerprint one = of(words(seed, 60));
        assertEquals(one.toString(), Fingerprint.parse(one.toString()).toString());
        assertEquals(1.0, one.shared(Fingerprint.parse(one.toString())));
        assertEquals(one.bands(), Fingerprint.parse(one.toString()).bands());
    }
}
