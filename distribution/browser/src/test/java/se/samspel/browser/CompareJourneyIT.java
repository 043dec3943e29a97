package se.samspel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.samspel.testing.SamspelContainer;

/** A group makes a guide its own, takes in another, and sees how its answers have moved over the years. */
@SamspelContainer
@InBrowser
class CompareJourneyIT {
    private static final String GUIDE = "/dialogstod/guider/gavleborg/mysam-dialog";
    private static final String FILE =
            """
            {"id": "varsamtal", "version": 1, "title": "Vårsamtalet", "areas": [
              {"area": "omrade-malgrupper", "title": "Våra målgrupper", "minutes": 10, "questions": [
                {"id": "var-nya", "text": "Vilka är nya sedan i höstas?"}]}]}
            """;

    @Test
    void aGroupAddsAQuestionChangesItAndTakesItAwayAgain(Visitor visitor) {
        Page page = visitor.signedIn(Look.DESKTOP, "Sammankallande");
        Visitor.visit(page, GUIDE);
        Locator area = page.locator("#omrade-omrade-malgrupper");
        area.getByText("Lägg till en egen fråga").click();
        Locator form = area.locator(".own-add form.fieldgroup");
        press(form, "Lägg till frågan");
        assertThat(page.locator(".ds-error-summary")).containsText("Frågan behöver fyllas i.");
        Visitor.accessible(page);
        write(page.locator(".own-add[open] form.fieldgroup"), "Vem av dem har vi inte pratat med?");
        press(page.locator(".own-add[open] form.fieldgroup"), "Lägg till frågan");
        Locator question =
                page.locator(
                        ".questions > li",
                        new Page.LocatorOptions().setHasText("Vem av dem har vi inte pratat med?"));
        assertThat(question).containsText("Gruppens egen fråga");
        Visitor.accessible(page);
        Visitor.picture(page, "own-question");

        question.getByText("Ändra frågan").click();
        write(question.locator("form.fieldgroup"), "Vem av dem ska vi prata med först?");
        press(question.locator("form.fieldgroup"), "Spara frågan");
        Locator changed =
                page.locator(
                        ".questions > li",
                        new Page.LocatorOptions().setHasText("Vem av dem ska vi prata med först?"));
        assertThat(changed).hasCount(1);
        press(changed, "Ta bort Vem av dem ska vi prata med först?");
        assertThat(changed).hasCount(0);
        press(page.getByRole(AriaRole.MAIN), "Lägg tillbaka Vem av dem ska vi prata med först?");
        assertThat(changed).hasCount(1);
        press(changed, "Ta bort Vem av dem ska vi prata med först?");
        assertThat(changed).hasCount(0);
    }

    @Test
    void theOfficeTakesInAGuideAfterHavingSeenWhatItChanges(Visitor visitor) {
        Page page = visitor.signedIn(Look.DESKTOP, "Kansli");
        Visitor.visit(page, "/dialogstod/guider/ta-in");
        choose(page, FILE.replace("\"text\"", "\"txt\""));
        assertThat(page.locator(".ds-error-summary")).containsText("menade du \"text\"?");
        Visitor.accessible(page);
        choose(page, FILE);
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Inget är sparat än.");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Vilka är nya sedan i höstas?");
        Visitor.accessible(page);
        Visitor.picture(page, "guide-preview");
        press(page.getByRole(AriaRole.MAIN), "Ta in guiden");
        Locator kept =
                page.locator(".removed > li", new Page.LocatorOptions().setHasText("Vårsamtalet"));
        assertThat(kept).containsText("Version 1");
        Visitor.accessible(page);
        choose(page, FILE);
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Det finns inget att spara.");
        page.navigate("/dialogstod/guider/ta-in");
        press(kept, "Ta bort Vårsamtalet");
        assertThat(kept).containsText("Borttagen");
    }

    @Test
    void answersOfSeveralYearsLieBesideEachOtherAsPictureTableAndFile(Visitor visitor)
            throws IOException {
        Page page = visitor.signedIn(Look.DESKTOP, "Sammankallande");
        page.navigate("/dialogstod");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Jämför skalfrågor mellan omgångarna"))
                .click();
        assertThat(page).hasURL(Pattern.compile("/dialogstod/jamfor$"));
        Locator first = page.locator(".compared").first();
        Locator pictures = first.getByRole(AriaRole.IMG);
        assertThat(pictures).hasCount(2);
        assertThat(pictures.first())
                .hasAccessibleName("Hur svaren fördelar sig på skalan i varje omgång");
        assertThat(pictures.first()).hasAccessibleDescription(Pattern.compile("median"));
        assertThat(first.locator("tbody tr").first().locator("th"))
                .hasText(Pattern.compile("^1\\. "));
        Visitor.accessible(page);
        Visitor.picture(page, "comparison");
        for (Look look : new Look[] {Look.PHONE, Look.DARK}) {
            look.on(page);
            Visitor.accessible(page, look);
            Visitor.picture(page, "comparison-" + look);
        }
        Look.DESKTOP.on(page);
        Download table = page.waitForDownload(() -> page.getByText("Tabellen (CSV)").click());
        String csv = Files.readString(table.path(), StandardCharsets.UTF_8);
        assertTrue(csv.startsWith("\uFEFFFråga id;Område;Fråga;"), csv);
        assertTrue(csv.contains("Hofors kommun"), csv);

        page.navigate("/dialogstod");
        page.locator("#omgangar ~ ul.rows a").last().click();
        page.getByText("Ta ut omgången").click();
        Download paper =
                page.waitForDownload(
                        () -> page.getByText("PDF, att bifoga minnesanteckningarna").click());
        assertEquals(
                "%PDF-",
                new String(Files.readAllBytes(paper.path()), 0, 5, StandardCharsets.US_ASCII));
    }

    private static void write(Locator form, String wording) {
        form.getByLabel("Frågan (behövs)").fill(wording);
    }

    private static void press(Locator within, String button) {
        within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button)).click();
    }

    private static void choose(Page page, String json) {
        page.navigate("/dialogstod/guider/ta-in");
        page.getByLabel("Fil (JSON)")
                .setInputFiles(
                        new FilePayload(
                                "varsamtal.json",
                                "application/json",
                                json.getBytes(StandardCharsets.UTF_8)));
        press(page.getByRole(AriaRole.MAIN), "Titta på guiden");
    }
}
