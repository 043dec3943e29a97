package se.samspel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import se.samspel.testing.SamspelContainer;

/** A secretary brings the Word file the group has always had; it becomes the plan, and the rest lies in the tray. */
@SamspelContainer
@InBrowser
class ImportJourneyIT {
    private static final String PERIOD = "Period för mål och aktiviteter";
    private static final Pattern A_PLAN = Pattern.compile("/handlingsplaner/\\d+(\\?.*)?$");

    @Test
    void aWordFileBecomesAPlan(Visitor visitor) throws IOException {
        Page page = visitor.signedIn(Look.DESKTOP, "Sammankallande");
        Visitor.visit(page, "/handlingsplaner/inlasningar");
        page.getByLabel("Fil", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(
                        new FilePayload(
                                "plan.docx",
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                                word()));
        page.getByRole(AriaRole.BUTTON, named("Läs in filen")).click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Det här hittades i plan.docx")))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
        Visitor.accessible(page);
        Visitor.picture(page, "import-confirm");

        Locator trisam = page.locator("#del-omrade-trisam");
        assertThat(trisam.locator("textarea").first()).hasValue("Teamet träffas i mars.");
        assertThat(page.locator("#del-deltagare input[name^='t-']").first())
                .hasValue("Astrid Vingåker");
        Locator question =
                page.locator("#brickan li")
                        .filter(new Locator.FilterOptions().setHasText("Vad är nästa steg?"));
        question.getByLabel("Lägg i").selectOption("goal/omrade-trisam");
        question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Flytta hit"))
                .click();
        assertThat(page.getByText("Flyttat och sparat.")).isVisible();
        page.reload();
        assertThat(trisam.locator("textarea")).hasCount(3);
        assertThat(trisam).containsText("Frågor till dialogen");

        part(page);
        page.getByRole(AriaRole.BUTTON, named("Skapa planen")).click();
        assertThat(page.getByText(PERIOD + " behöver fyllas i.").first()).isVisible();
        page.getByLabel(Pattern.compile("^" + PERIOD)).fill("2027–2028");
        page.getByRole(AriaRole.BUTTON, named("Skapa planen")).click();
        assertThat(page).hasURL(A_PLAN);
        assertThat(page.locator("#ej-placerat")).containsText("Något helt annat");
        Visitor.accessible(page);
        Visitor.picture(page, "import-plan");

        String plan = page.url().replaceAll("\\?.*", "");
        APIResponse tray = page.request().get(plan + "/ej-placerat.txt");
        assertEquals(200, tray.status());
        assertTrue(tray.text().contains("Något helt annat"));
        assertFalse(tray.text().contains("Vilka möter ni först?"));
        asked(page);
    }

    /** The appendix is asked in the dialogue, in the words of the file; nobody has answered it. */
    private static void asked(Page page) {
        page.navigate("/dialogstod");
        Locator round =
                page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName(
                                        Pattern.compile("^Dialogen till Handlingsplan för Mysam")));
        round.first().click();
        assertThat(
                        page.getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName("Vilka möter ni först?")))
                .isVisible();
        Visitor.accessible(page);
    }

    /** Two things in one piece get a place each, with the keyboard only. */
    private static void part(Page page) {
        Locator background = page.locator("#del-bakgrund");
        background.locator("details.parting > summary").press("Enter");
        background.getByLabel("Alla parter är med.").press("Space");
        background
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Dela upp"))
                .press("Enter");
        assertThat(page.getByText("Uppdelat i 2 bitar.")).isVisible();
        assertThat(background.locator("textarea")).hasCount(2);
        assertThat(background.locator("textarea").last()).hasValue("Alla parter är med.");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static byte[] word() throws IOException {
        String body =
                heading(1, "Handlingsplan för Mysam")
                        + heading(2, "Bakgrund och förutsättningar")
                        + paragraph("Gruppen träffas sex gånger om året. Alla parter är med.")
                        + heading(2, "Något helt annat")
                        + paragraph("Det här har ingen plats i mallen.")
                        + heading(2, "3. Trisam - Tidig rehabilitering i samverkan")
                        + paragraph("Teamet träffas i mars.")
                        + paragraph("Deltagare i gruppen:")
                        + "<w:tbl><w:tr><w:tc>"
                        + paragraph("Part")
                        + "</w:tc><w:tc>"
                        + paragraph("Namn och befattning")
                        + "</w:tc></w:tr>"
                        + "<w:tr><w:tc>"
                        + paragraph("Försäkringskassan:")
                        + "</w:tc><w:tc>"
                        + paragraph("Astrid Vingåker, enhetschef")
                        + "</w:tc></w:tr></w:tbl>"
                        + heading(2, "Bilaga 1: Dialogstöd")
                        + heading(2, "3. Trisam")
                        + paragraph("Vilka möter ni först?")
                        + heading(2, "Till nästa gång")
                        + paragraph("Vad är nästa steg?");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", "<Types/>");
            put(
                    zip,
                    "word/styles.xml",
                    "<w:styles xmlns:w='x'><w:style w:styleId='Rubrik1'><w:name w:val='heading 1'/></w:style><w:style w:styleId='Rubrik2'><w:name w:val='heading 2'/></w:style></w:styles>");
            put(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w='x'><w:body>" + body + "</w:body></w:document>");
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    private static String heading(int level, String text) {
        return "<w:p><w:pPr><w:pStyle w:val='Rubrik"
                + level
                + "'/></w:pPr><w:r><w:t>"
                + text
                + "</w:t></w:r></w:p>";
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }
}
