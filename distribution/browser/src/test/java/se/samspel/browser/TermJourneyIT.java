package se.samspel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.samspel.testing.SamspelContainer;

/** The office says what a word means; a member sees it in a document where the word stands. */
@SamspelContainer
@InBrowser
class TermJourneyIT {
    private static final String REPORT =
            """
            Lägesrapport Kvarnvägen

            Samordningsförbund Gävleborg 2024

            Gruppen har börjat med Kvarnstödet, ett sätt att mötas en gång i veckan.
            """;

    @Test
    void whatTheOfficeWritesIsReadWhereTheWordStands(Visitor visitor) {
        Page office = visitor.signedIn(Look.DESKTOP, "Kansli");
        upload(office);
        Visitor.visit(office, "/begrepp");
        Visitor.picture(office, "terms");
        office.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Lägg till begrepp"))
                .click();
        office.getByLabel("Begrepp (behövs)").fill("Kvarnstödet");
        office.getByLabel("Vad det betyder hos er (behövs)").fill("Veckomöte i Kvarnvägen 3.");
        Visitor.accessible(office);
        office.locator("form.fieldgroup button[type=submit]").click();
        assertThat(office).hasURL(Pattern.compile("/begrepp/kvarnstodet$"));
        assertThat(office.getByRole(AriaRole.MAIN)).containsText("Gäller hos er");
        Visitor.accessible(office);

        Page member = visitor.signedIn(Look.PHONE, "Lea Norrby");
        Visitor.visit(member, "/arkiv?q=Kvarnvägen");
        member.locator(".hit a").first().click();
        Locator word =
                member.locator("button.term", new Page.LocatorOptions().setHasText("Kvarnstödet"));
        word.focus();
        member.keyboard().press("Enter");
        Locator card = member.locator(".term-card:popover-open");
        assertThat(card).containsText("Veckomöte i Kvarnvägen 3.");
        Visitor.accessible(member);
        Visitor.picture(member, "term-card");
        member.keyboard().press("Escape");
        assertThat(card).hasCount(0);
        assertThat(word).isFocused();
        word.click();
        card.getByRole(AriaRole.LINK).click();
        assertThat(member).hasURL(Pattern.compile("/begrepp/kvarnstodet$"));
        member.getByLabel("Ny kommentar").fill("Flyttar mötet till måndagar.");
        member.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Skriv kommentar"))
                .click();
        assertThat(member.locator(".comments")).containsText("Flyttar mötet till måndagar.");

        Page stranger = visitor.signedIn(Look.DARK, "Doris Ängvik");
        Visitor.visit(stranger, "/begrepp?q=Kvarnstödet");
        assertThat(stranger.getByRole(AriaRole.MAIN)).containsText("Inget begrepp passar");
    }

    @Test
    void twoWhoWriteAboutTheSameTermSeeBothTexts(Visitor visitor) {
        Page office = visitor.signedIn(Look.DESKTOP, "Kansli");
        Page leader = visitor.signedInWithoutScript("Processledare");
        Visitor.visit(office, "/begrepp/malgrupp/skriv");
        leader.navigate("/begrepp/malgrupp/skriv");
        save(leader, "Ledarens text.");
        assertThat(leader.getByRole(AriaRole.MAIN)).containsText("Ledarens text.");
        save(office, "Kansliets text.");
        assertThat(office.locator(".conflict")).containsText("Kansliets text.");
        assertThat(office.locator(".conflict")).containsText("Ledarens text.");
        Visitor.accessible(office);
        office.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Behåll min text"))
                .click();
        assertThat(office).hasURL(Pattern.compile("/begrepp/malgrupp$"));
        assertThat(office.getByRole(AriaRole.MAIN)).containsText("Kansliets text.");
    }

    private static void save(Page page, String definition) {
        page.getByLabel("Vad det betyder hos er (behövs)").fill(definition);
        page.locator("form.fieldgroup button[type=submit]").click();
    }

    private static void upload(Page sender) {
        Visitor.visit(sender, "/arkiv/ladda-upp");
        sender.getByLabel("Filer")
                .setInputFiles(
                        new FilePayload(
                                "kvarnvagen.txt",
                                "text/plain",
                                REPORT.getBytes(StandardCharsets.UTF_8)));
        sender.getByLabel("Vilka får läsa?").selectOption("gavleborg|within:gavleborg");
        sender.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ladda upp"))
                .click();
        assertThat(sender.getByRole(AriaRole.MAIN)).containsText("Klart. Alla filer är sparade.");
    }
}
