package se.samspel.begrepp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.api.terms.Glossary.Found;
import se.samspel.begrepp.internal.Term.Layer;
import se.samspel.begrepp.internal.Term.Validity;

class LexiconTest {
    private static final Lexicon LEXICON =
            new Lexicon(
                    List.of(
                            term(
                                    "tris",
                                    "Tidig rehabilitering i samverkan",
                                    List.of("TRIS"),
                                    List.of()),
                            term("insats", "insats", List.of(), List.of()),
                            term("af", "Arbetsförmedlingen", List.of("Af"), List.of()),
                            term("sip", "samordnad individuell plan", List.of("SIP"), List.of()),
                            term("plan", "plan", List.of(), List.of()),
                            term("se", "supported employment", List.of(), List.of("SE"))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TRIS-teamet möts | tris:TRIS",
                "i ett tris av prov | ",
                "insatsernas mål och insatser | insats:insatsernas insats:insatser",
                "insatsstyrka | ",
                "Af:s del, men inte kraften av | af:Af",
                "tidig rehabilitering i samverkan. | tris:tidig rehabilitering i samverkan",
                "samordnade individuella planer | sip:samordnade individuella planer",
                "en plan till | plan:plan",
                "se SE | se:SE"
            })
    void termsAreFoundAsTheyAreWritten(String text, String expected) {
        String found =
                LEXICON.in(text).stream()
                        .map(it -> it.meaning().id() + ":" + text.substring(it.start(), it.end()))
                        .reduce((one, other) -> one + " " + other)
                        .orElse("");
        assertEquals(expected == null ? "" : expected, found);
    }

    @Test
    void aWordWithoutDefinitionIsOnlyForSearching() {
        Term pair = pair("chef", "ledare");
        Lexicon lexicon = new Lexicon(List.of(pair));
        assertEquals(List.of(), lexicon.in("chef och ledare"));
        assertEquals("chefer", lexicon.sameWords("våra chefer").getFirst().said());
    }

    @Property(tries = 300)
    void placesLieInOrderAndWithinTheText(
            @ForAll("pieces") List<String> pieces, @ForAll @IntRange(min = 0, max = 3) int blanks) {
        String text = String.join(" ".repeat(blanks + 1), pieces);
        int end = 0;
        for (Found found : LEXICON.in(text)) {
            assertTrue(found.start() >= end && found.end() > found.start(), text);
            end = found.end();
        }
        assertTrue(end <= text.length());
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<List<String>> pieces() {
        return net.jqwik.api.Arbitraries.of(
                        "TRIS",
                        "insatsen",
                        "samordnad",
                        "individuell",
                        "plan",
                        "&amp;",
                        "-",
                        "Åsa",
                        "i",
                        "samverkan",
                        "tidig",
                        "rehabilitering",
                        "SE",
                        "")
                .list()
                .ofMaxSize(12);
    }

    static Term term(String id, String name, List<String> abbreviations, List<String> capitals) {
        return new Term(
                id,
                name,
                abbreviations,
                capitals,
                List.of(),
                "Vad det är.",
                "",
                Validity.ALWAYS,
                Map.of(),
                new Layer(Layer.Kind.NATIONAL, "prov", java.util.Set.of()));
    }

    private static Term pair(String name, String synonym) {
        return new Term(
                name,
                name,
                List.of(),
                List.of(),
                List.of(synonym),
                "",
                "",
                Validity.ALWAYS,
                Map.of(),
                new Layer(Layer.Kind.NATIONAL, "prov", java.util.Set.of()));
    }
}
