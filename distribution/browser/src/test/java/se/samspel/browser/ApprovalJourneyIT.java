package se.samspel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.samspel.testing.SamspelContainer;

/** A plan goes round to its parties, is adopted and revised, and the versions are laid side by side. */
@SamspelContainer
@InBrowser
class ApprovalJourneyIT {
    @Test
    void aPlanGoesRoundIsAdoptedAndRevised(Visitor visitor) {
        Page page = visitor.signedIn(Look.DESKTOP, "Sammankallande");
        AdoptionJourneyIT.begin(page, "Plan för godkännande");
        AdoptionJourneyIT.writeGoal(page, "Ett team möts varje månad");
        AdoptionJourneyIT.fillWhatIsRequired(page, true);
        String plan = page.url().replaceAll("[?#].*", "");

        link(page, "Skicka för godkännande");
        Visitor.accessible(page);
        page.getByLabel(Pattern.compile("^Meddelande")).fill("Svara gärna före fredag.");
        button(page, "Skicka för godkännande");
        assertThat(page.getByText(Pattern.compile("0 av \\d parter har godkänt"))).isVisible();
        Visitor.accessible(page);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^Godkänn för ")))
                .first()
                .click();
        assertThat(page.getByText(Pattern.compile("1 av \\d parter har godkänt"))).isVisible();
        page.getByLabel(Pattern.compile("^Vem skrev under")).fill("Britt Almfors");
        button(page, "Lägg in underskriften");
        assertThat(page.getByText(Pattern.compile("2 av \\d parter har godkänt"))).isVisible();
        Visitor.picture(page, "approval");

        page.navigate(plan + "/faststall");
        button(page, "Fastställ planen");
        link(page, "Versioner och revidering");
        Visitor.accessible(page);
        button(page, "Revidera");
        String revision = page.url().replaceAll("[?#].*", "");
        AdoptionJourneyIT.writeNextGoal(page, "Ett mål som är nytt");
        page.navigate(revision + "/versioner");
        assertThat(page.getByText("Mål: 1 nytt.")).isVisible();
        Visitor.accessible(page);
        Visitor.picture(page, "versions");
    }

    @Test
    void aPersonMakesAnAddressForACalendarAndTakesItBack(Visitor visitor) {
        Page page = visitor.signedIn(Look.DESKTOP, "Sammankallande");
        page.navigate("/min-sida");
        Visitor.accessible(page);
        button(page, "Gör en adress");
        String address = page.locator("#adress").textContent();
        assertThat(page.getByText("Adressen visas bara nu.").first()).isVisible();
        String calendar = page.request().get(address).text();
        if (!calendar.startsWith("BEGIN:VCALENDAR\r\n")) {
            throw new AssertionError(calendar);
        }
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^Ta tillbaka")))
                .first()
                .click();
        assertThat(page.getByText("Adressen gäller inte längre.").first()).isVisible();
        if (page.request().get(address).status() != 404) {
            throw new AssertionError("a revoked address still answers");
        }
    }

    private static void link(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
