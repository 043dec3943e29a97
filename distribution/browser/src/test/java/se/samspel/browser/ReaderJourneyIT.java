package se.samspel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
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
        Visitor.visit(page, "/arkiv/ladda-upp");
        page.getByLabel("Filer")
                .setInputFiles(
                        new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8)));
        page.getByLabel("Vilka får läsa?").selectOption("gavleborg|within:gavleborg");
        press(page, "Ladda upp");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Klart. Alla filer är sparade.");
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
