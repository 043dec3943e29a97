package se.samspel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.testing.SamspelContainer;

/** A plan goes out as Word, is written in and comes back, for a person with script and one without. */
@SamspelContainer
@InBrowser
class RoundTripIT {
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final Pattern GOAL = Pattern.compile("^Mål \\(behövs\\)");
    private static final Pattern A_PLAN = Pattern.compile("/handlingsplaner/\\d+(\\?.*)?(#.*)?$");

    @ParameterizedTest
    @CsvSource({"true, Plan som skrivs i Word", "false, Plan i Word utan skript"})
    void aPlanIsWrittenInWord(boolean script, String name, Visitor visitor) throws IOException {
        Page page =
                script
                        ? visitor.signedIn(Look.DESKTOP, "Sammankallande")
                        : visitor.signedInWithoutScript("Sammankallande");
        begin(page, name);
        String plan = page.url().replaceAll("[?#].*", "");

        page.locator("details.fetch > summary").click();
        for (String file : new String[] {"PDF", "Word", "Aktiviteter som CSV", "JSON"}) {
            Locator link = page.locator("details.fetch").getByRole(AriaRole.LINK, named(file));
            assertEquals(200, page.request().get(link.getAttribute("href")).status(), file);
        }
        if (script) {
            Visitor.accessible(page);
        }
        byte[] docx = page.request().get(plan + "/plan.docx").body();
        page.locator("details.fetch")
                .getByRole(AriaRole.LINK, named("Lämna in en ändrad Word-fil"))
                .click();
        hand(page, "Bara text".getBytes(StandardCharsets.UTF_8));
        assertThat(page.getByRole(AriaRole.ALERT))
                .containsText("Filen är varken Word (docx) eller OpenDocument (odt).");
        hand(page, docx);
        assertThat(page).hasURL(A_PLAN);
        assertThat(page.getByText("Filen säger samma sak som planen.")).isVisible();

        page.navigate(plan + "/word");
        hand(page, edited(docx));
        assertThat(page.getByRole(AriaRole.HEADING, heading("Ändringar från Word"))).isVisible();
        assertThat(page.locator(".proposal")).hasCount(2);
        assertThat(page.locator(".proposal ins").first()).containsText("varannan");
        if (script) {
            Visitor.accessible(page);
            Visitor.picture(page, "word-proposals");
        }
        page.locator(".proposal").first().getByRole(AriaRole.BUTTON, named("Ta in")).click();
        assertThat(page.locator(".proposal")).hasCount(1);
        page.locator(".proposal").first().getByRole(AriaRole.BUTTON, named("Avvisa")).click();
        assertThat(page).hasURL(A_PLAN);
        assertThat(area(page).getByLabel(GOAL).first()).hasValue("Ett team möts varannan vecka");
        assertThat(area(page).getByRole(AriaRole.LINK, named("Bjud in till ett första möte")))
                .isVisible();
    }

    private static void begin(Page page, String name) {
        page.navigate("/handlingsplaner/ny");
        page.getByLabel(Pattern.compile("^Planens namn")).fill(name);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Skapa planen"))
                .click();
        assertThat(page).hasURL(A_PLAN);
        area(page).locator("summary").filter(text("Skriv mål")).click();
        area(page).getByLabel(GOAL).first().fill("Ett team möts varje vecka");
        area(page).getByRole(AriaRole.BUTTON, named("Lägg till")).first().click();
        assertThat(area(page).getByRole(AriaRole.HEADING, named("Mål 3.1"))).isVisible();
        area(page).locator("summary").filter(text("Lägg till aktivitet")).click();
        area(page)
                .getByLabel(Pattern.compile("^Aktivitet"))
                .last()
                .fill("Bjud in till ett första möte");
        area(page)
                .locator("form[action$=aktiviteter]")
                .getByRole(AriaRole.BUTTON, named("Lägg till"))
                .click();
        assertThat(area(page).getByRole(AriaRole.LINK, named("Bjud in till ett första möte")))
                .isVisible();
    }

    private static void hand(Page page, byte[] content) {
        page.locator("#fil").setInputFiles(new FilePayload("plan.docx", WORD, content));
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Visa vad som är ändrat"))
                .click();
    }

    /** The file as someone has written in it. */
    private static byte[] edited(byte[] docx) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] part = in.readAllBytes();
                if (entry.getName().equals("word/document.xml")) {
                    String xml = new String(part, StandardCharsets.UTF_8);
                    assertTrue(xml.contains("Ett team möts varje vecka"), xml);
                    part =
                            xml.replace("varje vecka", "varannan vecka")
                                    .replace("ett första möte", "ett andra möte")
                                    .getBytes(StandardCharsets.UTF_8);
                }
                out.write(part);
            }
        }
        return bytes.toByteArray();
    }

    private static Locator area(Page page) {
        return page.locator("#avsnitt-omrade-trisam");
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions heading(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
