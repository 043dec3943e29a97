package se.samspel.arkiv.internal.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.arkiv.internal.structure.Sentences.Sentence;

/** Texts that nobody would write, but that anybody can upload. What is counted is work, never time. */
class HostileTextTest {
    /** Characters in which a verdict is looked for while a text is cut into sentences. */
    private static long lookedAt(String text) {
        long[] characters = {0};
        Sentences.of(
                text,
                0,
                words -> {
                    characters[0] += words.length();
                    return Verdicts.leading(words);
                });
        return characters[0];
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Uppfyllt Ej uppfyllt ",
                "Ej Ej Ej uppfyllt ",
                "Uppfyllt ",
                "Har Kan Inte Helt ",
                "Målet är uppfyllt Delvis ",
                "Går Till Svårt att Ingen ",
                "uppfyllt inte "
            })
    void theWorkGrowsAsTheTextDoes(String words) {
        long small = lookedAt(words.repeat(100));
        long large = lookedAt(words.repeat(800));
        assertTrue(large <= 9 * small, small + " for 100, " + large + " for 800");
        assertTrue(large <= 100L * 800 * words.length(), large + " characters");
    }

    @Test
    void noPlaceIsLookedAtTwice() {
        List<String> seen = new ArrayList<>();
        String text = "Uppfyllt Ej uppfyllt ".repeat(40) + "x";
        List<Sentence> sentences =
                Sentences.of(
                        text,
                        0,
                        words -> {
                            seen.add(words);
                            return Verdicts.leading(words);
                        });
        assertEquals(80, sentences.size(), "each verdict is one");
        assertTrue(seen.size() <= 2 * sentences.size(), seen.size() + " looks");
    }

    @Test
    void aLongRowOfVerdictsIsReadWhole() {
        String text = "Mål\n\n" + "Uppfyllt Ej uppfyllt ".repeat(3_000);
        Names none = new Names(List.of(), List.of(), List.of(), List.of());
        List<Found> found = Rules.find(List.of(text), none);
        assertTrue(found.size() <= 400, found.size() + " found");
    }
}
