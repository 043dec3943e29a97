package se.samspel.web.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldConflict;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.fields.FieldType;
import se.samspel.api.fields.RichText;
import se.samspel.api.web.StatusShare;

class PiecesTest {
    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(
                    null,
                    ContentType.Html,
                    PiecesTest.class.getClassLoader(),
                    "se.samspel.web.views");

    private String render(String piece, Map<String, Object> parameters) {
        StringOutput out = new StringOutput();
        engine.render("ui/" + piece + ".jte", parameters, out);
        return out.toString();
    }

    private static FieldGroup goal(Map<String, String> values, Map<String, String> problems) {
        Field text =
                Field.of("goal", FieldType.LONG_TEXT, "Mål", "Vad vill ni uppnå?").asRequired();
        Field due = Field.of("due", FieldType.DATE, "Klart senast", "");
        Field who =
                Field.of("party", FieldType.PARTY, "Ansvarig", "")
                        .choosing(List.of(new Field.Choice("fk", "Försäkringskassan")));
        return new FieldGroup(
                "goal-7", "/spara", List.of(text, due, who), values, 3, problems, true);
    }

    @ParameterizedTest
    @EnumSource(FieldType.class)
    void everyTypeHasALabelledInputWithItsValueEscaped(FieldType type) {
        Field field = Field.of("f", type, "Etikett", "Hjälp");
        String html =
                render(
                        "field",
                        Map.of("field", field, "value", "<b>\"1", "problem", "Fel.", "group", "g"));
        assertTrue(html.contains("for=\"g-f\"") && html.contains("id=\"g-f\""), html);
        assertTrue(html.contains("aria-describedby=\"g-f-help g-f-problem\""), html);
        assertTrue(html.contains("aria-invalid=\"true\"") && html.contains("Fel."), html);
        assertFalse(html.contains("<b>"), html);
        assertTrue(
                html.contains("&lt;b>")
                        || html.contains("&lt;b&gt;")
                        || html.contains("value=\"<b>&#34;1\""),
                html);
    }

    @Test
    void formattedTextIsElementsAndNoLetterIsParted() {
        String html =
                render(
                        "rich",
                        Map.of(
                                "text",
                                RichText.parse(
                                        "**halv**vägs och [**här**](https://exempel.se/?a=1&b=2)"
                                                + "\n\n- __ett__\n\n1. två")));
        assertTrue(html.contains("<p><strong>halv</strong>vägs och <a href="), html);
        assertTrue(html.contains("?a=1&amp;b=2\" rel="), html);
        assertTrue(html.contains("><strong>här</strong></a></p>"), html);
        assertTrue(html.contains("<ul><li><em>ett</em></li></ul>"), html);
        assertTrue(html.contains("<ol><li>två</li></ol>"), html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[a](javascript:alert(1))",
                "[a](JaVaScRiPt:alert(1))",
                "[a](https://x.se/\"onclick=\"alert(1))",
                "[a](data:text/html,<script>)",
                "[a](vbscript:x) **[b](javascript&colon;alert(1))**",
                "**<b onmouseover=alert(1)>**",
                "[<svg/onload=alert(1)>](https://x.se/)",
                "- <a href='javascript:alert(1)'>x</a>"
            })
    void noTextBecomesMarkup(String text) {
        String html = render("rich", Map.of("text", RichText.parse(text)));
        String ours =
                html.replaceAll(
                        "</?(?:div class=\"rich\"|div|p|ul|ol|li|strong|em|a href=\"https://[^\"]*\""
                                + " rel=\"noopener noreferrer\"|a)>",
                        "");
        assertFalse(ours.contains("<"), html);
    }

    @Test
    void severalPartiesAreBoxesUnderOneLegend() {
        Field field =
                Field.of("with", FieldType.PARTIES, "Medverkande parter", "")
                        .choosing(
                                List.of(
                                        new Field.Choice("fk", "Försäkringskassan"),
                                        new Field.Choice("af", "Arbetsförmedlingen")));
        String html = render("field", Map.of("field", field, "value", "af", "group", "g"));
        assertTrue(html.contains("<legend class=\"ds-label\">Medverkande parter"), html);
        assertTrue(html.contains("name=\"with\" value=\"af\" checked"), html);
        assertFalse(html.contains("value=\"fk\" checked"), html);
        assertTrue(html.contains("<input type=\"hidden\" name=\"with\" value=\"\">"), html);
        assertEquals("Försäkringskassan, Arbetsförmedlingen", FieldConflict.shown(field, "fk af"));
        assertTrue(field.problemWith("fk xx").isPresent());
        assertTrue(field.problemWith("af fk").isEmpty());
    }

    @Test
    void aFieldWithoutHelpAndProblemDescribesNothing() {
        Field field = Field.of("f", FieldType.SHORT_TEXT, "Etikett", "");
        String html = render("field", Map.of("field", field));
        assertFalse(html.contains("aria-describedby") || html.contains("aria-invalid"), html);
        assertTrue(html.contains("hidden"), html);
    }

    @Test
    void aGroupSumsUpWhatIsWrongWithLinks() {
        String html =
                render(
                        "fieldgroup",
                        Map.of("group", goal(Map.of(), Map.of("goal", "Mål behöver fyllas i."))));
        assertTrue(html.contains("<a href=\"#goal-7-goal\">Mål behöver fyllas i.</a>"), html);
        assertTrue(html.contains("name=\"version\" value=\"3\""), html);
        assertTrue(html.contains("data-autosave"), html);
    }

    @Test
    void aGroupThatCannotBeEditedIsText() {
        FieldGroup open = goal(Map.of("goal", "Alla får stöd", "party", "fk"), Map.of());
        FieldGroup closed =
                new FieldGroup(
                        open.id(), open.action(), open.fields(), open.values(), 3, Map.of(), false);
        String html = render("fieldgroup", Map.of("group", closed));
        assertFalse(html.contains("<form") || html.contains("<input"), html);
        assertTrue(html.contains("Försäkringskassan") && html.contains("Alla får stöd"), html);
    }

    @Test
    void aConflictShowsBothTextsAndKeepsMine() {
        FieldConflict conflict =
                new FieldConflict(
                        goal(Map.of("goal", "Min text", "due", "2027-03-31"), Map.of()),
                        Map.of("goal", "Deras text", "due", "2027-03-31"),
                        9,
                        "Sara Lindqvist",
                        "i dag 14.32",
                        "/planen");
        assertEquals(List.of("goal"), conflict.differing().stream().map(Field::id).toList());
        String html = render("conflict", Map.of("conflict", conflict));
        assertTrue(html.contains("Min text") && html.contains("Deras text"), html);
        assertTrue(html.contains("name=\"version\" value=\"9\""), html);
        assertTrue(
                html.contains("Behåll min text")
                        && html.contains("href=\"/planen\"")
                        && html.contains("Slå ihop för hand"),
                html);
        assertTrue(html.contains("type=\"hidden\" name=\"due\" value=\"2027-03-31\""), html);
    }

    @Test
    void aStatusIsIconAndWord() {
        for (String status :
                List.of(
                        "done", "ongoing", "planned", "idea", "late", "stopped", "draft", "sent",
                        "adopted", "info")) {
            String html = render("badge", Map.of("status", status, "label", "Ordet"));
            assertTrue(
                    html.contains("<svg")
                            && html.contains("Ordet")
                            && html.contains("data-status=\"" + status + "\""),
                    html);
        }
    }

    @Test
    void aStatusBarSaysTheSameInWords() {
        String html =
                render(
                        "statusbar",
                        Map.of(
                                "shares",
                                List.of(
                                        new StatusShare("done", "Klara", 12),
                                        new StatusShare("late", "Försenade", 2))));
        assertTrue(
                html.contains("x=\"85.714%\"")
                        && html.contains("Klara 12")
                        && html.contains("Försenade 2"),
                html);
        assertTrue(render("statusbar", Map.of("shares", List.of())).contains("<ul"));
    }

    @Test
    void progressAsksAgainUntilItIsFinished() {
        String going =
                render(
                        "progress",
                        Map.of(
                                "id", "p", "label", "Läser", "done", 1L, "total", 3L, "src",
                                "/jobb/1"));
        assertTrue(going.contains("data-hx-get=\"/jobb/1\"") && going.contains("1 av 3"), going);
        String done =
                render(
                        "progress",
                        Map.of(
                                "id",
                                "p",
                                "label",
                                "Läser",
                                "done",
                                3L,
                                "total",
                                3L,
                                "src",
                                "/jobb/1",
                                "finished",
                                true));
        assertFalse(done.contains("data-hx-get"), done);
    }

    @Test
    void nothingIsInlined() {
        String all =
                render("fieldgroup", Map.of("group", goal(Map.of(), Map.of())))
                        + render(
                                "pager",
                                Map.of("page", 2, "pages", 3, "before", "/arkiv?q=a&sida="));
        assertFalse(
                all.contains("style=") || all.contains("onclick") || all.contains("<script"), all);
        assertTrue(all.contains("href=\"/arkiv?q=a&amp;sida=3\""), all);
    }
}
