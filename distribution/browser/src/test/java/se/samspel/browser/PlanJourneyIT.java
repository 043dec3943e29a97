package se.samspel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.samspel.testing.SamspelContainer;

/** A manager makes a plan from the förbund's template; a colleague writes in it at the same time. */
@SamspelContainer
@InBrowser
class PlanJourneyIT {
    private static final Pattern GOAL = Pattern.compile("^Mål \\(behövs\\)");
    private static final Pattern A_PLAN = Pattern.compile("/handlingsplaner/\\d+(\\?.*)?$");

    @Test
    void aPlanIsMadeFromTheTemplateAndTakenAsAPaper(Visitor visitor) {
        Page page = planWithGoal(visitor, "Plan för ett papper", "Ett team möts varje månad");
        Locator area = area(page);
        area.locator("summary").filter(text("aktivitet")).first().click();
        area.getByLabel(Pattern.compile("^Aktivitet")).last().fill("Bjud in till ett första möte");
        area.getByRole(AriaRole.BUTTON, named("Lägg till")).last().click();
        assertThat(area.getByRole(AriaRole.LINK, named("Bjud in till ett första möte")))
                .isVisible();
        Visitor.accessible(page);

        APIResponse paper = page.request().get(page.url().replaceAll("\\?.*", "") + "/paper.pdf");
        assertEquals(200, paper.status());
        assertEquals("application/pdf", paper.headers().get("content-type"));
        assertTrue(new String(paper.body(), 0, 5, StandardCharsets.US_ASCII).equals("%PDF-"));
    }

    @Test
    void twoWhoWriteInTheSamePlaceBothKeepTheirText(Visitor visitor) {
        Page one = planWithGoal(visitor, "Plan för två skribenter", "Ett team möts");
        Page two = visitor.signedIn(Look.DESKTOP, "Lea Norrby");
        two.navigate(one.url());
        assertThat(goal(two)).hasValue("Ett team möts");

        goal(one).fill("Ett team möts i mars");
        assertThat(area(one).locator(".save-status").first()).containsText("Sparat ");
        goal(two).fill("Två team möts i maj");
        Locator conflict = area(two).locator(".conflict");
        assertThat(conflict).containsText("Ett team möts i mars");
        assertThat(conflict).containsText("Två team möts i maj");
        Visitor.accessible(two);
        Visitor.picture(two, "conflict");

        conflict.getByRole(AriaRole.BUTTON, named("Behåll min text")).click();
        assertThat(conflict).hasCount(0);
        assertThat(area(two).locator(".save-status").first()).containsText("Sparat ");
        two.reload();
        assertThat(goal(two)).hasValue("Två team möts i maj");
    }

    private static Page planWithGoal(Visitor visitor, String name, String goal) {
        Page page = visitor.signedIn(Look.DESKTOP, "Sammankallande");
        Visitor.visit(page, "/handlingsplaner/ny");
        page.getByLabel(Pattern.compile("^Planens namn")).fill(name);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Skapa planen"))
                .click();
        assertThat(page).hasURL(A_PLAN);
        area(page).locator("summary").filter(text("Skriv mål")).click();
        area(page).getByLabel(GOAL).first().fill(goal);
        area(page).getByRole(AriaRole.BUTTON, named("Lägg till")).first().click();
        assertThat(area(page).getByRole(AriaRole.HEADING, named("Mål 3.1"))).isVisible();
        assertThat(goal(page)).hasValue(goal);
        return page;
    }

    private static Locator area(Page page) {
        return page.locator("#avsnitt-omrade-trisam");
    }

    private static Locator goal(Page page) {
        return area(page).getByLabel(GOAL).first();
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
