package se.samspel.arkiv.internal.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tartarus.snowball.ext.SwedishStemmer;

/** The quicker writing of Snowball's rules gives what Snowball gives. */
class DerivationsTest {
    private final SwedishStemmer snowball = new SwedishStemmer();

    @Property(tries = 20_000)
    void everyWordComesDownToWhatSnowballSays(@ForAll("words") String word) {
        snowball.setCurrent(word);
        snowball.stem();
        assertEquals(snowball.getCurrent(), Derivations.off(word), word);
    }

    @Provide
    Arbitrary<String> words() {
        Arbitrary<String> fronts =
                Arbitraries.strings().withChars("abdefgiklmnoprstuvyåäöé").ofMaxLength(7);
        Arbitrary<String> ends =
                Arbitraries.of(
                        "", "lig", "ig", "els", "öst", "löst", "fullt", "het", "heten", "heterna",
                        "andet", "arna", "s", "es", "dd", "gt", "nn", "ande", "ligt", "lighet");
        return Combinators.combine(fronts, ends, ends).as((one, two, three) -> one + two + three);
    }
}
