package se.samspel.dialogstod.internal.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import se.samspel.api.dialogue.Sources.State;

class StretchTest {
    private static final String ANSWER =
            "Unga faller mellan stolarna. Vi ska börja träffas.\nVarje månad räcker.";

    private static Stretch marked(String words) {
        return Stretch.find(ANSWER, words, 0).orElseThrow();
    }

    @Test
    void anAnswerIsParted() {
        assertEquals(
                List.of(
                        "Unga faller mellan stolarna.",
                        "Vi ska börja träffas.",
                        "Varje månad räcker."),
                Stretch.sentences(ANSWER).stream().map(it -> it.in(ANSWER)).toList());
        assertEquals(List.of(), Stretch.sentences(" \n "));
        assertEquals(
                "Vi ska börja träffas.\nVarje månad räcker.",
                Stretch.ofSentences(ANSWER, Set.of(2, 1, 7)).orElseThrow().in(ANSWER));
        assertEquals(Optional.empty(), Stretch.ofSentences(ANSWER, Set.of(3)));
    }

    @Test
    void wordsAreFoundWhereTheyWereMarkedAlsoWhenTheFormHasChangedTheBlanks() {
        String twice = "Träffas. Sedan: Träffas.";
        assertEquals(0, Stretch.find(twice, "Träffas", 2).orElseThrow().begins());
        assertEquals(16, Stretch.find(twice, "Träffas", 15).orElseThrow().begins());
        assertEquals(
                "träffas.\nVarje",
                Stretch.find(ANSWER, " träffas.\r\nVarje ", 0).orElseThrow().in(ANSWER));
        assertEquals(Optional.empty(), Stretch.find(ANSWER, "träffas aldrig", 0));
        assertEquals(Optional.empty(), Stretch.find(ANSWER, "  ", 0));
    }

    @Test
    void wordsStandAsLongAsTheirSentenceDoes() {
        Stretch words = marked("börja träffas");
        assertEquals(State.UNCHANGED, words.since(ANSWER, ANSWER, false));
        assertEquals(
                State.UNCHANGED,
                words.since(ANSWER, "Något först. " + ANSWER + " Och mer.", false));
        assertEquals(
                State.CHANGED,
                words.since(ANSWER, ANSWER.replace("ska börja", "ska inte börja"), false));
        assertEquals(State.CHANGED, words.since(ANSWER, "Varje månad räcker.", false));
        assertEquals(State.TAKEN_BACK, words.since(ANSWER, ANSWER, true));
    }

    @Property
    void whatIsMarkedInATextIsFoundThereAgain(
            @ForAll @Size(min = 1, max = 8)
                    List<@AlphaChars @StringLength(min = 1, max = 5) String> words,
            @ForAll int from,
            @ForAll int to) {
        String text = String.join(" ", words);
        int begins = Math.floorMod(from, text.length());
        int ends = begins + 1 + Math.floorMod(to, text.length() - begins);
        String chosen = text.substring(begins, ends);
        Optional<Stretch> found = Stretch.find(text, chosen, begins);
        if (chosen.isBlank()) {
            assertEquals(Optional.empty(), found);
        } else {
            assertEquals(chosen.strip(), found.orElseThrow().in(text));
            assertTrue(Math.abs(found.get().begins() - begins) <= 1);
        }
    }

    @Property
    void everySentenceIsThereOnceAndInOrder(
            @ForAll @Size(max = 6) List<@AlphaChars @StringLength(min = 1, max = 9) String> said) {
        String text = said.stream().map(it -> it + ".").collect(Collectors.joining(" "));
        assertEquals(
                said.stream().map(it -> it + ".").toList(),
                Stretch.sentences(text).stream().map(it -> it.in(text)).toList());
    }
}
