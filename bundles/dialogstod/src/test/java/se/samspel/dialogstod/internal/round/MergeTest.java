package se.samspel.dialogstod.internal.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vi ses ofta. Det går bra. | Vi ses sällan. Det går bra. | Vi ses ofta. Det går bra. Oftast. "
                        + "| Vi ses sällan. Det går bra. Oftast.",
                "Vi ses ofta här. | Vi ses ofta här. | Vi ses här. | Vi ses här.",
                "Ett två tre. | Ett tre. | Ett tre. | Ett tre.",
                "Röda hus, gröna hus. | Blå hus, gröna hus. | Röda hus, gula hus. | Blå hus, gula hus.",
            })
    void whatStandsApartIsPutTogether(String before, String one, String other, String both) {
        assertEquals(Optional.of(both), Merge.of(before, one, other));
        assertEquals(Optional.of(both), Merge.of(before, other, one));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | Kommunen saknar tid. | Regionen saknar tid.",
                "Vi ses ofta. | Vi ses sällan. | Vi ses aldrig.",
                "Vi ses ofta. | Vi ses ofta. Ja. | Vi ses ofta. Nej.",
                "Vi ses ofta. | Vi ses. | Vi ses mycket ofta.",
                "Stora hus. | Små hus. | Stora båtar.",
            })
    void whatTouchesIsLeftToPeople(String before, String one, String other) {
        assertEquals(Optional.empty(), Merge.of(before, one, other));
        assertEquals(Optional.empty(), Merge.of(before, other, one));
    }

    @Test
    void aTextTooLongToCompareWordByWordIsStillPutTogetherAtItsEnds() {
        String middle = "x1 ".repeat(2_500);
        String changed = "y2 ".repeat(2_500);
        assertEquals(
                Optional.of("Först. " + changed + "Sist nu."),
                Merge.of(
                        "Först. " + middle + "Sist.",
                        "Först. " + changed + "Sist.",
                        "Först. " + middle + "Sist nu."));
    }

    @Property
    void whoeverChangedNothingTakesTheOthersText(
            @ForAll("texts") String before, @ForAll("texts") String after) {
        assertEquals(Optional.of(after), Merge.of(before, after, before));
        assertEquals(Optional.of(after), Merge.of(before, before, after));
        assertEquals(Optional.of(after), Merge.of(before, after, after));
    }

    @Property
    void itDoesNotMatterWhoWasFirst(
            @ForAll("texts") String before,
            @ForAll("texts") String one,
            @ForAll("texts") String other) {
        assertEquals(Merge.of(before, one, other), Merge.of(before, other, one));
    }

    /** What is sent once more after it has been put together changes nothing. */
    @Property
    void sentAgainItIsTheSame(@ForAll("edits") List<Edit> one, @ForAll("edits") List<Edit> other) {
        String mine = edited(one, "a");
        Merge.of(START, mine, edited(other, "b"))
                .ifPresent(both -> assertEquals(Optional.of(both), Merge.of(START, both, mine)));
    }

    /** No word that only one of them wrote is lost, and none that either of them took away comes back. */
    @Property
    void whatIsPutTogetherHasTheWordsOfBoth(
            @ForAll("edits") List<Edit> one, @ForAll("edits") List<Edit> other) {
        String mine = edited(one, "a");
        String theirs = edited(other, "b");
        Merge.of(START, mine, theirs)
                .ifPresent(
                        both -> {
                            Set<String> expected = new TreeSet<>(words(mine));
                            expected.addAll(words(theirs));
                            expected.removeIf(
                                    word ->
                                            words(START).contains(word)
                                                    && !(words(mine).contains(word)
                                                            && words(theirs).contains(word)));
                            assertEquals(expected, words(both));
                        });
    }

    /** Whoever edits the first half and whoever edits the second never stand in each other's way. */
    @Property
    void twoHalvesAlwaysComeTogether(
            @ForAll("edits") List<Edit> one, @ForAll("edits") List<Edit> other) {
        String mine = edited(one.stream().filter(it -> it.place() < 9).toList(), "a");
        String theirs = edited(other.stream().filter(it -> it.place() > 10).toList(), "b");
        assertTrue(Merge.of(START, mine, theirs).isPresent());
    }

    /** Paragraphs that are written in each by its own person always come together, whoever is first. */
    @Property
    void everyoneInTheirOwnParagraphLosesNothing(
            @ForAll @Size(min = 2, max = 8) List<@IntRange(max = 30) Integer> additions,
            @ForAll @IntRange(max = 7) int first) {
        List<String> paragraphs = new ArrayList<>();
        for (int who = 0; who < additions.size(); who++) {
            paragraphs.add("Person " + who + " säger detta.");
        }
        String before = String.join("\n", paragraphs);
        String now = before;
        List<String> expected = new ArrayList<>(paragraphs);
        for (int turn = 0; turn < additions.size(); turn++) {
            int who = (turn + first) % additions.size();
            String mine = paragraphs.get(who).replace("detta", "detta " + additions.get(who));
            List<String> own = new ArrayList<>(paragraphs);
            own.set(who, mine);
            expected.set(who, mine);
            now = Merge.of(before, now, String.join("\n", own)).orElseThrow();
        }
        assertEquals(String.join("\n", expected), now);
    }

    private static final String START =
            IntStream.range(0, 20).mapToObj(at -> "ord" + at).collect(Collectors.joining(" "));

    /** A word that is taken away, or gets a new one after it. */
    private record Edit(int place, boolean removes) {}

    @Provide
    Arbitrary<List<Edit>> edits() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 19), Arbitraries.of(true, false))
                .as(Edit::new)
                .list()
                .ofMaxSize(4);
    }

    private static String edited(List<Edit> edits, String who) {
        List<String> words = new ArrayList<>(List.of(START.split(" ")));
        for (Edit edit : edits) {
            String word = edit.removes() ? "" : "ord" + edit.place() + " " + who + edit.place();
            words.replaceAll(it -> it.split(" ")[0].equals("ord" + edit.place()) ? word : it);
        }
        return words.stream().filter(it -> !it.isEmpty()).collect(Collectors.joining(" "));
    }

    private static Set<String> words(String text) {
        return new TreeSet<>(List.of(text.split(" ")));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("alfa", "beta", "gamma", "delta", " ", ".", "\n")
                .list()
                .ofMaxSize(12)
                .map(words -> String.join(" ", words));
    }
}
