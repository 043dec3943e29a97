package se.samspel.api.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.api.fields.RichText.Block;
import se.samspel.api.fields.RichText.Items;
import se.samspel.api.fields.RichText.Line;
import se.samspel.api.fields.RichText.Paragraph;
import se.samspel.api.fields.RichText.Run;

class RichTextTest {
    private static final String SIGNS = "ab *_[](). -\\12\n";

    @Property(tries = 3000)
    void whatIsWrittenIsReadAsItWas(@ForAll("texts") RichText text) {
        assertEquals(text, RichText.parse(text.written()), text::written);
    }

    @Property(tries = 3000)
    void aTextThatHasBeenReadIsWrittenInOneWay(@ForAll("anything") String written) {
        String once = RichText.parse(written).written();
        assertEquals(once, RichText.parse(once).written());
    }

    @Property(tries = 3000)
    void everyLinkLeadsToTheWebOrToAPost(@ForAll("anything") String written) {
        RichText.parse(written).blocks().stream()
                .flatMap(block -> block.lines().stream())
                .flatMap(line -> line.runs().stream())
                .map(Run::link)
                .filter(link -> !link.isEmpty())
                .forEach(link -> assertTrue(link.matches("(?i)(https?|mailto):[^\\s\"<>]+"), link));
    }

    @Property
    void plainTextIsTheSameWordsAndTheSameLetters(@ForAll("plain") String text) {
        assertEquals(text, RichText.parse(text).written());
        assertEquals(text, RichText.words(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fem * tre * två",
                "Namn: ________ Datum: ____",
                "filen c:\\temp\\a_b_c.txt",
                "1986. Då började det",
                "12. Inte en punkt",
                "[1] enligt (bilaga 2)",
                "<b>inte fet</b> & <script>",
                "-utan blank"
            })
    void whatLooksLikeASignButIsNoneStandsAsItIs(String text) {
        assertEquals(text, RichText.parse(text).written());
        assertEquals(text, RichText.words(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[hit](javascript:alert)", "[hit](ftp://exempel.se/)", "** för sig **"})
    void whatIsNearlyASignKeepsItsWords(String text) {
        assertEquals(text, RichText.words(text));
        assertEquals(text, RichText.words(RichText.parse(text).written()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Det är **viktigt** här|Det är viktigt här",
                "Ett __ord__ till|Ett ord till",
                "**fet __båda__**|fet båda",
                "Läs [här](https://exempel.se/a)|Läs här (https://exempel.se/a)",
                "[https://exempel.se](https://exempel.se/)|https://exempel.se",
                "[skriv](mailto:a@exempel.se)|skriv (a@exempel.se)",
                "inte \\*\\*fet\\*\\*|inte **fet**"
            })
    void signsAreReadAndTheWordsAreClean(String written, String words) {
        assertEquals(written, RichText.parse(written).written());
        assertEquals(words, RichText.words(written));
    }

    @Test
    void linesAreItemsWhenTheyBeginAsItems() {
        RichText text = RichText.parse("Vi gör:\n- ett\n  mer om ett\n- två\n\n1. a\n2. b\n4. c");

        assertEquals(
                List.of(
                        new Paragraph(line("Vi gör:")),
                        new Items(false, List.of(line("ett\nmer om ett"), line("två"))),
                        new Items(true, List.of(line("a"), line("b"))),
                        new Paragraph(line("4. c"))),
                text.blocks());
        assertEquals("Vi gör:\n\n- ett\n  mer om ett\n- två\n\n1. a\n2. b\n\n4. c", text.written());
    }

    @Test
    void aLinkElsewhereIsRefusedAndAnAddressIsMadeFit() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Run("hit", false, false, "javascript:alert(1)"));
        assertEquals("", RichText.link("javascript:alert(1)"));
        assertEquals("", RichText.link("data:text/html,x"));
        assertEquals("", RichText.link("https://a\"onclick=x"));
        assertEquals("https://exempel.se/", RichText.link(" https://exempel.se "));
        assertEquals("https://exempel.se/a%28b%29", RichText.link("https://exempel.se/a(b)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "**", "[", "](", "[](http://a)", "\\", "_*", "- \n", "**a "})
    void aTextMadeToBeSlowIsReadAtOnce(String piece) {
        String text = piece.repeat(60_000 / piece.length());
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> RichText.parse(RichText.parse(text).written()).words());
    }

    @Provide
    Arbitrary<String> anything() {
        Arbitrary<String> pieces =
                Arbitraries.of(
                        "**",
                        "__",
                        "- ",
                        "1. ",
                        "2. ",
                        "\n",
                        "\n\n",
                        "[a](https://b.se)",
                        "](",
                        "http://a.se)",
                        "[",
                        "\\",
                        " ",
                        "ord",
                        "x",
                        "javascript:",
                        "\u2028",
                        "\t",
                        "<script>",
                        "mailto:a@b.se)",
                        "  ",
                        "\u00A0",
                        "***");
        return Arbitraries.oneOf(
                pieces.list().ofMaxSize(14).map(list -> String.join("", list)),
                Arbitraries.strings().ofMaxLength(40));
    }

    @Provide
    Arbitrary<String> plain() {
        return Arbitraries.strings()
                .withChars("abåäöÅ ,.!?:;()&<>/%\"'")
                .ofMinLength(1)
                .ofMaxLength(60)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(lines -> String.join("\n\n", lines));
    }

    @Provide
    Arbitrary<RichText> texts() {
        Arbitrary<Line> lines =
                Combinators.combine(
                                Arbitraries.strings().withChars(SIGNS).ofMaxLength(8),
                                Arbitraries.of(true, false),
                                Arbitraries.of(true, false),
                                Arbitraries.of("", "", "https://a_b.se/**x", "mailto:a@b.se"))
                        .as(Run::new)
                        .list()
                        .ofMaxSize(5)
                        .map(Line::new);
        Arbitrary<Block> paragraphs = lines.map(Paragraph::new);
        Arbitrary<Block> lists =
                Combinators.combine(Arbitraries.of(true, false), lines.list().ofMaxSize(3))
                        .as(Items::new);
        return Arbitraries.oneOf(paragraphs, lists).list().ofMaxSize(5).map(RichText::new);
    }

    private static Line line(String text) {
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(text, false, false, ""));
        return new Line(runs);
    }
}
