package se.samspel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.samspel.testing.SamspelContainer;

/** What a reader does with the archive beyond finding: watches, cites, compares; and what the office lets go. */
@SamspelContainer
@InBrowser
class ReaderJourneyIT {
    /** Made by the rule: a day, three figures and the check digit. */
    private static final String NUMBER = "850101-2390";

    private static void upload(Page page, String name, String text) {
        upload(page, new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void upload(Page page, FilePayload file) {
        Visitor.visit(page, "/arkiv/ladda-upp");
        page.getByLabel("Filer").setInputFiles(file);
        page.getByLabel("Vilka får läsa?").selectOption("gavleborg|within:gavleborg");
        press(page, "Ladda upp");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Klart. Alla filer är sparade.");
    }

    /** A PDF with a line on each page, as plain as it can be written. */
    private static FilePayload pdf(String name, String... lines) {
        StringBuilder file =
                new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
        StringBuilder kids = new StringBuilder();
        for (int page = 0; page < lines.length; page++) {
            int number = 4 + 2 * page;
            kids.append(number).append(" 0 R ");
            String drawing = "BT /F 24 Tf 60 700 Td (" + lines[page] + ") Tj ET";
            file.append(number)
                    .append(" 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]")
                    .append("/Resources<</Font<</F 3 0 R>>>>/Contents ")
                    .append(number + 1)
                    .append(" 0 R>>endobj\n")
                    .append(number + 1)
                    .append(" 0 obj<</Length ")
                    .append(drawing.length())
                    .append(">>stream\n")
                    .append(drawing)
                    .append("\nendstream endobj\n");
        }
        file.append("2 0 obj<</Type/Pages/Count ")
                .append(lines.length)
                .append("/Kids[")
                .append(kids)
                .append("]>>endobj\n3 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica")
                .append("/Encoding/WinAnsiEncoding>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
        return new FilePayload(
                name, "application/pdf", file.toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Waits until a picture is there, and says how wide it was drawn. */
    private static int drawn(Locator picture) {
        return ((Number) picture.evaluate("img => img.decode().then(() => img.naturalWidth)"))
                .intValue();
    }

    private static String path(Page page) {
        return URI.create(page.url()).getPath();
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    private static void follow(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first().click();
    }

    @Test
    void aWatchedSearchTellsWhatIsNewAndAParagraphIsCited(Visitor visitor) {
        Page reader = visitor.signedIn(Look.PHONE, "Lea Norrby");
        Visitor.visit(reader, "/arkiv?q=havtornsodling");
        reader.getByText("Bevaka sökningen").click();
        Visitor.accessible(reader);
        press(reader, "Spara");
        assertThat(reader).hasURL(Pattern.compile("/arkiv/bevakningar$"));
        assertThat(reader.getByRole(AriaRole.MAIN)).containsText("Inget nytt");
        Visitor.accessible(reader);

        Page office = visitor.signedIn(Look.DESKTOP, "Kansli");
        upload(
                office,
                "havtorn.txt",
                "Slutrapport Havtornsgruppen\n\nDeltagarna skötte en havtornsodling ihop.\n\nSlut.");
        Visitor.visit(reader, "/arkiv/bevakningar");
        assertThat(reader.getByRole(AriaRole.MAIN)).containsText("1 nytt dokument");
        Visitor.picture(reader, "watched");
        press(reader, "Visa träffarna");
        assertThat(reader).hasURL(Pattern.compile("/arkiv\\?q=havtornsodling"));
        reader.locator(".hit h2 a").first().click();
        assertThat(reader.locator("#liknande-lista")).not().isEmpty();
        Visitor.accessible(reader);
        follow(reader, "Kopiera som citat");
        assertThat(reader.getByLabel("Stycket och källan"))
                .hasValue(Pattern.compile("havtornsodling ihop[\\s\\S]*/arkiv/\\d+\\?sida=1"));
        Visitor.accessible(reader);
        Visitor.visit(reader, "/arkiv/bevakningar");
        assertThat(reader.getByRole(AriaRole.MAIN)).containsText("Inget nytt");
    }

    @Test
    void thePageStandsBesideItsTextAndFollowsWhenItIsTurned(Visitor visitor) {
        Page office = visitor.signedIn(Look.DESKTOP, "Kansli");
        upload(office, pdf("hagtorn.pdf", "Slutrapport Hagtornsgruppen", "Hagtornen ger frukt."));
        follow(office, "Slutrapport Hagtornsgruppen");
        Locator beside = office.locator(".beside");
        assertEquals(1_100, drawn(beside.locator("img")));
        Visitor.accessible(office);
        Visitor.picture(office, "original");
        follow(office, "Nästa");
        assertThat(office.locator("article")).containsText("Hagtornen ger frukt");
        assertThat(beside.locator("img")).hasAttribute("src", Pattern.compile("/sida/2$"));
        assertEquals(1_100, drawn(beside.locator("img")));

        beside.locator("summary").click();
        assertThat(beside.locator("img")).isHidden();
        follow(office, "Föregående");
        assertThat(office.locator("article")).containsText("Hagtornsgruppen");
        assertThat(beside.locator("img")).isHidden();
        Visitor.accessible(office);

        String document = path(office);
        Page phone = visitor.signedIn(Look.PHONE, "Lea Norrby");
        Visitor.visit(phone, document + "?sida=2");
        assertThat(phone.locator(".above img")).isHidden();
        phone.locator(".above summary").click();
        assertEquals(1_100, drawn(phone.locator(".above img")));
        Visitor.accessible(phone);
        Page plain = visitor.signedInWithoutScript("Lea Norrby");
        plain.navigate(document);
        assertThat(plain.locator(".beside img")).isVisible();

        APIResponse sent = phone.request().get("/api/v1" + document + "/original/page/2");
        assertEquals("image/png", sent.headers().get("content-type"));
        assertEquals("private, no-cache", sent.headers().get("cache-control"));
        assertEquals(404, phone.request().get(document + "/original/sida/3").status());
        String tag = sent.headers().get("etag");
        assertEquals(
                304,
                phone.request()
                        .get(
                                document + "/original/sida/2",
                                RequestOptions.create().setHeader("If-None-Match", tag))
                        .status());
    }

    @Test
    void aMaskedPageIsSeenByItsUploaderOnly(Visitor visitor) {
        Page office = visitor.signedIn(Look.DESKTOP, "Kansli");
        upload(office, pdf("slan.pdf", "Anteckningar om slån " + NUMBER));
        follow(office, "Anteckningar om slån");
        press(office, "Maskera numren");
        assertEquals(1_100, drawn(office.locator(".beside img")));
        String picture = path(office) + "/original/sida/1";
        assertEquals(200, office.request().get(picture).status());

        Page reader = visitor.signedIn(Look.DESKTOP, "Lea Norrby");
        Visitor.visit(reader, path(office));
        assertThat(reader.locator("article")).containsText("85xxxx-xxxx");
        assertThat(reader.locator("img[src*='/original/']")).hasCount(0);
        assertEquals(404, reader.request().get(picture).status());
        assertEquals(
                404, reader.request().get("/api/v1" + path(office) + "/original/page/1").status());
    }

    @Test
    void numbersAreMaskedAndTheOriginalIsKeptBack(Visitor visitor) {
        Page office = visitor.signedIn(Look.DESKTOP, "Kansli");
        upload(office, "lista.txt", "Minnesanteckningar\n\nHasselnötsgruppen: " + NUMBER + " kom.");
        follow(office, "Minnesanteckningar");
        assertThat(office.getByRole(AriaRole.MAIN)).containsText("85xxxx-xxxx");
        Visitor.accessible(office);
        press(office, "Maskera numren");
        assertThat(office.getByRole(AriaRole.MAIN)).containsText("Du har maskerat numren");
        Visitor.accessible(office);

        Page reader = visitor.signedIn(Look.DARK, "Lea Norrby");
        Visitor.visit(reader, "/arkiv?q=hasselnötsgruppen");
        reader.locator(".hit h2 a").first().click();
        assertThat(reader.getByRole(AriaRole.MAIN)).containsText("85xxxx-xxxx");
        assertThat(reader.getByRole(AriaRole.MAIN)).not().containsText("Hämta originalet");
        Visitor.accessible(reader);
    }

    @Test
    void aDisposalIsTriedAndProposedButNotDecidedByTheSamePerson(Visitor visitor) {
        Page office = visitor.signedIn(Look.DESKTOP, "Kansli");
        Visitor.visit(office, "/arkiv/gallring");
        Visitor.picture(office, "retention");
        office.locator("input[id^='gallra-']").first().check();
        press(office, "Provkör");
        assertThat(office.getByRole(AriaRole.MAIN)).containsText("Inget är ändrat");
        Visitor.accessible(office);
        press(office, "Föreslå gallringen");
        assertThat(office.getByRole(AriaRole.MAIN)).containsText("En kollega på kansliet beslutar");
        assertThat(office.getByText("Besluta gallringen")).hasCount(0);
        Visitor.accessible(office);
        Visitor.picture(office, "disposal");
        press(office, "Ta tillbaka förslaget");
        assertThat(office).hasURL(Pattern.compile("/arkiv/gallring$"));
    }

    @Test
    void earlierGoalsAreALinkAwayWithoutScript(Visitor visitor) {
        Page page = visitor.signedInWithoutScript("Sammankallande");
        page.navigate("/handlingsplaner");
        List<String> plans =
                page.locator("a[href^='/handlingsplaner/']").all().stream()
                        .map(link -> link.getAttribute("href"))
                        .filter(href -> href.matches("/handlingsplaner/\\d+"))
                        .toList();
        boolean seen = false;
        for (String plan : plans) {
            page.navigate(plan);
            if (!seen && page.locator(".earlier a").count() > 0) {
                page.locator(".earlier a").first().click();
                assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Fanns det redan?");
                seen = true;
            }
        }
        assertTrue(seen, "no plan of " + plans + " can be written in");
    }
}
