package se.samspel.web.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.api.terms.Glossary;
import se.samspel.api.terms.Glossary.Found;
import se.samspel.api.terms.Glossary.Meaning;

class TermMarksTest {
    private static final Meaning TRIS =
            new Meaning("tris", "TRIS", "Team & <stöd>", "/begrepp/tris", Map.of());
    private static final Glossary.Meanings TERMS = TermMarksTest::find;

    @Test
    void aTermBecomesAButtonThatShowsItsDefinition() {
        String html = TermMarks.mark("<dd data-terms><p>Ett TRIS-team</p></dd>", TERMS);
        Matcher button =
                Pattern.compile(
                                "<p>Ett <button type=\"button\" class=\"term\" popovertarget=\"([a-z0-9-]+)\">TRIS</button>-team</p>")
                        .matcher(html);
        assertTrue(button.find(), html);
        assertTrue(html.contains("popover id=\"" + button.group(1) + "\""), html);
        assertTrue(html.contains("Team &amp; &lt;stöd&gt;"), html);
        assertTrue(html.contains("<a href=\"/begrepp/tris\">"), html);
        assertTrue(html.endsWith("</div></dd>"), "the card stands within the element: " + html);
    }

    @Test
    void aTermIsMarkedTheFirstTimeItStandsInAPage() {
        String html =
                TermMarks.mark("<dd data-terms>TRIS TRIS</dd><dd data-terms>TRIS</dd>", TERMS);
        assertEquals(2, html.split("class=\"term\"", -1).length, html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>TRIS</p>",
                "<dd data-terms></dd><p>TRIS</p>",
                "<dd data-terms><a href=\"/x\">om TRIS</a></dd>",
                "<dd data-terms><h2>TRIS</h2><textarea>TRIS</textarea></dd>",
                "<dd data-terms><img alt=\"TRIS > allt\"></dd>",
                "<dd data-terms>ingenting</dd>"
            })
    void nothingElseIsTouched(String html) {
        assertEquals(html, TermMarks.mark(html, TERMS));
    }

    @Test
    void textAfterAnEmptyElementIsStillRead() {
        String html = TermMarks.mark("<dd data-terms>ett<br>TRIS<mark>TRIS</mark></dd>", TERMS);
        assertTrue(html.contains("<br><button"), html);
    }

    @Test
    void onlyPagesThatWantItAreRead() {
        assertTrue(TermMarks.wanted("<dd data-terms>"));
        assertFalse(TermMarks.wanted("<dd>data-terms</dd>"));
    }

    @Property(tries = 200)
    void whatWasThereIsThereStill(@ForAll("bits") List<String> bits) {
        String html = "<div data-terms>" + String.join("", bits) + "</div>";
        String marked = TermMarks.mark(html, TERMS);
        String without =
                marked.replaceAll("<div class=\"term-card\".*?</div>", "")
                        .replaceAll(
                                "<button type=\"button\" class=\"term\"[^>]*>(.*?)</button>", "$1");
        assertEquals(html, without);
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<List<String>> bits() {
        return net.jqwik.api.Arbitraries.of(
                        "TRIS",
                        " ord ",
                        "<p>",
                        "</p>",
                        "<a href=\"?a>b\">",
                        "</a>",
                        "<br>",
                        "&amp;",
                        "å")
                .list()
                .ofMaxSize(14);
    }

    private static List<Found> find(String text) {
        return Pattern.compile("TRIS")
                .matcher(text)
                .results()
                .map(it -> new Found(it.start(), it.end(), TRIS))
                .toList();
    }
}
