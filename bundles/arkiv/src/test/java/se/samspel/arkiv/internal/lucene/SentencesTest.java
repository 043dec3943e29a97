package se.samspel.arkiv.internal.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void aSentenceEndsAtAFullStopAnEmptyLineOrAPage() {
        assertEquals(
                List.of("En mening. ", "En till! ", "Rubrik\n\n", "Text t.ex. här.\f", "Ny sida"),
                sentences("En mening. En till! Rubrik\n\nText t.ex. här.\fNy sida"));
    }

    @Property
    void theSentencesOfAnyTextAreTheText(@ForAll String text) {
        assertEquals(text, String.join("", sentences(text)));
    }

    @Property
    void theWayBackStopsAtTheSamePlaces(@ForAll String text) {
        Sentences sentences = new Sentences();
        sentences.setText(text);
        List<Integer> back = new ArrayList<>();
        for (int at = sentences.last(); at != BreakIterator.DONE; at = sentences.previous()) {
            back.addFirst(at);
        }
        List<Integer> there = new ArrayList<>();
        for (int at = sentences.first(); at != BreakIterator.DONE; at = sentences.next()) {
            there.add(at);
        }
        assertEquals(there, back);
    }

    private static List<String> sentences(String text) {
        Sentences sentences = new Sentences();
        sentences.setText(text);
        List<String> found = new ArrayList<>();
        int from = sentences.first();
        for (int at = sentences.next(); at != BreakIterator.DONE; at = sentences.next()) {
            found.add(text.substring(from, at));
            from = at;
        }
        return found;
    }
}
