package se.samspel.arkiv.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import se.samspel.arkiv.spi.SearchWords.Part;

class SearchWordsTest {
    @Test
    void wordsPhrasesAndMinusAreUnderstood() {
        assertEquals(
                List.of(
                        new Part("unga", false, false, false),
                        new Part("psykisk ohälsa", true, false, false),
                        new Part("projekt", false, true, false),
                        new Part("två ord", true, true, false)),
                SearchWords.parse("unga \"psykisk ohälsa\" -projekt -\"två ord\"").parts());
    }

    @Test
    void curlyQuotesAndLongDashesAreWhatWordProgramsMakeOfThem() {
        assertEquals(
                List.of(
                        new Part("psykisk ohälsa", true, false, false),
                        new Part("projekt", false, true, false)),
                SearchWords.parse("”psykisk ohälsa” –projekt").parts());
    }

    @Test
    void aHyphenInsideAWordIsNotAMinus() {
        assertEquals(
                List.of(new Part("ESF-projekt", false, false, false)),
                SearchWords.parse("ESF-projekt").parts());
    }

    @Test
    void aQuoteThatIsNeverClosedGoesToTheEnd() {
        assertEquals(
                List.of(new Part("psykisk ohälsa hos unga", true, false, false)),
                SearchWords.parse("\"psykisk ohälsa hos unga").parts());
    }

    @Test
    void signsAloneAskForNothing() {
        assertTrue(SearchWords.parse(" - \"\" ” && ?* ()[]{} ~^ : \\ / -- ").parts().isEmpty());
        assertFalse(SearchWords.parse("-bara -bort").asks());
    }

    @Property(tries = 2000)
    void anythingCanBeTyped(@ForAll @StringLength(max = 600) String typed) {
        SearchWords words = SearchWords.parse(typed);
        assertTrue(words.parts().size() <= 32);
        assertTrue(words.parts().stream().noneMatch(part -> part.text().isBlank()));
    }

    @Property(tries = 500)
    void whatIsWrittenAgainIsUnderstoodAlike(@ForAll("queries") String typed) {
        SearchWords words = SearchWords.parse(typed);
        assertEquals(words, SearchWords.parse(words.typed()));
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> queries() {
        return net.jqwik.api.Arbitraries.strings().withChars("abåäö12 \"-”&*").ofMaxLength(60);
    }
}
