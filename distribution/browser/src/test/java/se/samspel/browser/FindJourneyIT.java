package se.samspel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.samspel.testing.SamspelContainer;

/** A colleague uploads a report; another finds its passage by words in another inflection, and opens it there. */
@SamspelContainer
@InBrowser
class FindJourneyIT {
    private static final Page.LocatorOptions HAS_THE_WORD =
            new Page.LocatorOptions().setHasText("navigeringssamtal");

    private static final String REPORT =
            """
            Slutrapport Brunnsviksmodellen

            Samordningsförbund Gävleborg, perioden 2023–2024

            Under våren fick handledarna tolv navigeringssamtal med deltagare som saknade både jobb och kontakt.
            """;

    @Test
    void aReportIsFoundByOtherInflectionsAndOpensAtThePassage(Visitor visitor) {
        Page sender = visitor.signedIn(Look.DESKTOP, "Kansli");
        Visitor.visit(sender, "/arkiv/ladda-upp");
        sender.getByLabel("Filer")
                .setInputFiles(
                        new FilePayload(
                                "brunnsvik.txt",
                                "text/plain",
                                REPORT.getBytes(StandardCharsets.UTF_8)));
        sender.getByLabel("Vilka får läsa?").selectOption("gavleborg|within:gavleborg");
        sender.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ladda upp"))
                .click();
        assertThat(sender.getByRole(AriaRole.MAIN)).containsText("Klart. Alla filer är sparade.");
        assertThat(sender.getByRole(AriaRole.MAIN)).containsText("Slutrapport");
        Visitor.accessible(sender);

        Page reader = visitor.signedIn(Look.PHONE, "Lea Norrby");
        Visitor.visit(reader, "/arkiv?q=navigeringssamtalet");
        assertThat(reader.locator(".hit mark").first()).hasText("navigeringssamtal");
        assertThat(reader.locator(".to-facets a")).isVisible();
        assertTrue(top(reader, ".hit") < top(reader, ".facets"), "the hits stand first on a phone");
        reader.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Varför denna träff?"))
                .first()
                .click();
        assertThat(reader.locator(".hit dl").first())
                .containsText("böjning: navigeringssamtal (1 ställe)");
        Visitor.accessible(reader);
        reader.locator(".hit h2 a").first().click();
        assertThat(reader).hasURL(Pattern.compile("/arkiv/\\d+.*"));
        assertThat(reader.locator("mark").first()).hasText("navigeringssamtal");
        Visitor.accessible(reader);
        Visitor.picture(reader, "found");

        Page stranger = visitor.signedIn(Look.DARK, "Doris Ängvik");
        Visitor.visit(stranger, "/arkiv?q=navigeringssamtalet");
        assertThat(stranger.getByRole(AriaRole.MAIN)).not().containsText("Brunnsvik");
        assertThat(stranger.locator(".hit mark", HAS_THE_WORD)).hasCount(0);
    }

    /** How far down the first of them stands. */
    private static double top(Page page, String what) {
        return page.locator(what).first().boundingBox().y;
    }
}
