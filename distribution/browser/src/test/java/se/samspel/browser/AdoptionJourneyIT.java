package se.samspel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.testing.SamspelContainer;

/** From an empty draft to the frozen version with its paper, as a person with script and one without walk it. */
@SamspelContainer
@InBrowser
class AdoptionJourneyIT {
    private static final Pattern GOAL = Pattern.compile("^Mål \\(behövs\\)");
    private static final Pattern A_PLAN = Pattern.compile("/handlingsplaner/\\d+(\\?.*)?(#.*)?$");

    @ParameterizedTest
    @CsvSource({"true, Plan som fastställs", "false, Plan utan skript"})
    void aPlanIsWrittenAndAdopted(boolean script, String name, Visitor visitor) {
        Page page =
                script
                        ? visitor.signedIn(Look.DESKTOP, "Sammankallande")
                        : visitor.signedInWithoutScript("Sammankallande");
        begin(page, name);
        writeGoal(page, "Ett team möts varje månad");
        addActivity(page, "Bjud in till ett första möte");
        changeGoal(page, script, "Ett team möts varannan vecka");
        fillWhatIsRequired(page, script);

        page.getByRole(AriaRole.LINK, link("Fastställ")).click();
        if (script) {
            Visitor.accessible(page);
        }
        page.getByRole(AriaRole.BUTTON, button("Fastställ planen")).click();
        assertThat(page.getByRole(AriaRole.LINK, link("Version 1 (PDF)"))).isVisible();
        assertThat(page.getByText("Ett team möts varannan vecka").first()).isVisible();
        assertThat(page.getByLabel(GOAL)).hasCount(0);
        if (script) {
            Visitor.accessible(page);
            Visitor.picture(page, "adopted");
        }

        String paper = page.getByRole(AriaRole.LINK, link("Version 1 (PDF)")).getAttribute("href");
        APIResponse answer = page.request().get(paper);
        assertEquals(200, answer.status(), answer::text);
        byte[] once = answer.body();
        assertEquals("%PDF-", new String(once, 0, 5, StandardCharsets.US_ASCII));
        assertArrayEquals(once, page.request().get(paper).body());
        String current = page.url().replaceAll("[?#].*", "") + "/paper.pdf";
        assertEquals(Arrays.hashCode(once), Arrays.hashCode(page.request().get(current).body()));
        String api = "/api/v1" + paper.replaceAll("/versioner.*", "");
        for (String part :
                List.of("", "/findings", "/history", "/versions", "/versions/1/paper.pdf")) {
            assertEquals(200, page.request().get(api + part).status(), part);
        }
    }

    static void begin(Page page, String name) {
        page.navigate("/handlingsplaner/ny");
        page.getByLabel(Pattern.compile("^Planens namn")).fill(name);
        page.getByRole(AriaRole.BUTTON, button("Skapa planen")).click();
        assertThat(page).hasURL(A_PLAN);
    }

    static void writeGoal(Page page, String goal) {
        area(page).locator("summary").filter(text("Skriv mål")).click();
        area(page).getByLabel(GOAL).first().fill(goal);
        area(page).getByRole(AriaRole.BUTTON, named("Lägg till")).first().click();
        assertThat(area(page).getByRole(AriaRole.HEADING, named("Mål 3.1"))).isVisible();
    }

    /** Writes one more goal, below the one that is there. */
    static void writeNextGoal(Page page, String goal) {
        area(page).locator("summary").filter(text("Lägg till mål")).click();
        Locator adding = page.locator("#ny-mal-omrade-trisam");
        adding.getByLabel(GOAL).fill(goal);
        adding.getByRole(AriaRole.BUTTON, named("Lägg till")).click();
        assertThat(area(page).getByRole(AriaRole.HEADING, named("Mål 3.2"))).isVisible();
    }

    private static void addActivity(Page page, String what) {
        area(page).locator("summary").filter(text("Lägg till aktivitet")).click();
        area(page).getByLabel(Pattern.compile("^Aktivitet")).last().fill(what);
        area(page)
                .locator("form[action$=aktiviteter]")
                .getByRole(AriaRole.BUTTON, named("Lägg till"))
                .click();
        assertThat(area(page).getByRole(AriaRole.LINK, named(what))).isVisible();
    }

    private static void changeGoal(Page page, boolean script, String goal) {
        Locator field = area(page).getByLabel(GOAL).first();
        field.fill(goal);
        Locator form = area(page).locator("form[data-autosave]").first();
        if (script) {
            assertThat(form.locator(".save-status")).containsText("Sparat");
        } else {
            form.getByRole(AriaRole.BUTTON, named("Spara")).click();
            assertThat(page.getByText("Sparat.").first()).isVisible();
        }
        assertThat(area(page).getByLabel(GOAL).first()).hasValue(goal);
    }

    /** The template wants two texts before a plan is adopted; the page says so, each with a way there. */
    static void fillWhatIsRequired(Page page, boolean script) {
        String plan = page.url().replaceAll("[?#].*", "");
        page.navigate(plan + "/faststall");
        Locator needs = page.locator("section[aria-labelledby=behovs] li a");
        assertThat(needs).hasCount(2);
        needs.first().click();
        for (String asked : List.of("Övergripande målgrupp", "Syfte")) {
            Locator form =
                    page.locator("#avsnitt-syfte form[data-autosave]")
                            .filter(
                                    new Locator.FilterOptions()
                                            .setHas(
                                                    page.getByText(
                                                            asked,
                                                            new Page.GetByTextOptions()
                                                                    .setExact(true))));
            form.locator(script ? "[contenteditable]" : "textarea").fill("Skrivet på mötet.");
            if (script) {
                assertThat(form.locator(".save-status")).containsText("Sparat");
            } else {
                form.getByRole(AriaRole.BUTTON, named("Spara")).click();
                assertThat(page.getByText("Sparat.").first()).isVisible();
            }
        }
        page.navigate(plan);
    }

    private static Locator area(Page page) {
        return page.locator("#avsnitt-omrade-trisam");
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions link(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
