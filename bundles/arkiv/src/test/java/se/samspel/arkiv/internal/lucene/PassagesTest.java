package se.samspel.arkiv.internal.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import se.samspel.arkiv.internal.lucene.Occurrences.Place;
import se.samspel.arkiv.internal.lucene.Passages.Passage;

/** The passage that is shown says most of what is asked for. */
class PassagesTest {
    private static final SwedishAnalysis ANALYSIS = new SwedishAnalysis();

    @Test
    void bothWordsNearEachOtherComeBeforeOneSaidOften() {
        Passages passages = new Passages(new double[] {2, 2});
        List<Passage> best =
                passages.best(
                        List.of(
                                new Place(5, 0),
                                new Place(7, 0),
                                new Place(9, 0),
                                new Place(400, 0),
                                new Place(404, 1)));
        assertEquals(List.of(400, 5), best.stream().map(Passage::word).toList());
    }

    @Test
    void aRareWordComesBeforeACommonOne() {
        Passages passages = new Passages(new double[] {0.3, 4});
        assertEquals(
                90, passages.best(List.of(new Place(3, 0), new Place(90, 1))).getFirst().word());
    }

    @Test
    void nothingFoundGivesNoPassage() {
        assertTrue(new Passages(new double[] {1}).best(List.of()).isEmpty());
    }

    @Property
    void anyWordIsFoundWhereItBegins(@ForAll @IntRange(max = 400) int number) {
        String text =
                IntStream.range(0, 401)
                        .mapToObj(it -> it % 7 == 0 ? "samverkan-" + it + ":" : "ord" + it + ", ")
                        .reduce("Början ", String::concat);
        TakenApart words = ANALYSIS.words(text);
        int known = WordPlaces.known(number);
        int from = WordPlaces.start(WordPlaces.of(words), known);
        assertEquals(words.start(known), from);
        assertEquals(words.start(number), ANALYSIS.start(text, from, number - known));
    }
}
