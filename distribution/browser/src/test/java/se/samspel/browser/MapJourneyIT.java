package se.samspel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.samspel.testing.SamspelContainer;

/** Somebody who neither sees the picture nor points: from signing in to a decision in the plan by keys and by what things are called. */
@SamspelContainer
@InBrowser
class MapJourneyIT {
    private static final String FORUM = "Uppföljning av Ungdomsspåret";
    private static final String MEETS = "Försäkringskassan och Samordningsförbundets kansli, ";
    private static final int MOST_STEPS = 160;

    @Test
    void theMapIsReadChangedAndDecidedOnWithoutThePicture(Visitor visitor) {
        Page page = visitor.open(Look.DESKTOP);
        signIn(page);
        choose(page, page.getByRole(AriaRole.LINK, named("Samverkanskarta")));
        choose(page, page.getByRole(AriaRole.LINK, named("Nuläge")).first());
        assertThat(link(page, "^Trisam Hofors, operativt forum, 5 funktioner från 4 parter"))
                .isVisible();
        view(page, "Text");
        assertThat(main(page)).containsText("forum möts");
        assertThat(page.getByRole(AriaRole.HEADING, named("Trisam Hofors").setLevel(4)))
                .isVisible();

        view(page, "Vem möter vem");
        int met = number(link(page, MEETS).innerText());
        view(page, "Analys");
        readTheRowsOfANumber(page);
        view(page, "Analys");
        chooseTheGap(page);
        fillIn(page);
        assertThat(main(page)).containsText("Sparat.");
        letSomebodySit(page);

        choose(page, page.getByRole(AriaRole.NAVIGATION, named("Sökväg")).getByText("Nuläge"));
        assertThat(page.getByRole(AriaRole.ROW, row(FORUM))).containsText("Enheten för arbete");
        view(page, "Vem möter vem");
        assertThat(link(page, MEETS + (met + 1) + " forum")).isVisible();
        view(page, "Analys");
        assertThat(main(page)).not().containsText(FORUM + " har inget beskrivet syfte");
        decide(page);
    }

    /** Signs in by keys; the first to do so waits until the demo's year has been told. */
    private static void signIn(Page page) {
        page.navigate("/logga-in");
        stepTo(
                page,
                page.getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions().setName("Processledare"))
                        .first());
        page.keyboard().press("Enter");
        page.waitForURL(
                Pattern.compile("https?://[^/]+/$"),
                new Page.WaitForURLOptions().setTimeout(Visitor.TOLD_MS));
    }

    /** The number of forums where a function sits opens exactly so many. */
    private static void readTheRowsOfANumber(Page page) {
        Locator forums = link(page, "\\d+ forum, Handläggare sjukpenning");
        int number = number(forums.innerText());
        assertTrue(number > 1, "" + number);
        choose(page, forums);
        assertThat(main(page)).containsText("Handläggare sjukpenning");
        assertThat(page.locator("main a[href*='/forum/']")).hasCount(number);
    }

    /** Goes from the number of gaps to the forum without a purpose. */
    private static void chooseTheGap(Page page) {
        Locator number = link(page, "^\\d+ Luckor");
        int gaps = number(number.innerText());
        choose(page, number);
        Locator region =
                page.getByRole(
                        AriaRole.REGION,
                        new Page.GetByRoleOptions().setName("Luckor (" + gaps + ")"));
        assertEquals(gaps, region.getByRole(AriaRole.LISTITEM).count());
        choose(page, link(page, "Visa forumet\\W+" + FORUM + " har inget beskrivet syfte"));
        assertThat(page.getByRole(AriaRole.HEADING, named(FORUM).setLevel(1))).isVisible();
    }

    private static void fillIn(Page page) {
        stepTo(page, page.getByRole(AriaRole.TEXTBOX, named("Syfte")));
        page.keyboard().type("Se vad som hände dem som gick i Ungdomsspåret.");
        stepTo(page, page.getByRole(AriaRole.TEXTBOX, named("Ägare")));
        page.keyboard().type("Enheten för arbete");
        choose(page, page.locator("form.fieldgroup button[type=submit]"));
    }

    private static void letSomebodySit(Page page) {
        Locator function = page.getByRole(AriaRole.COMBOBOX, named("Funktion"));
        stepTo(page, function);
        String wanted = "FK: Handläggare aktivitetsersättning";
        pick(page, function, wanted);
        choose(page, page.getByRole(AriaRole.BUTTON, named("Lägg till deltagare")));
        assertThat(link(page, "^Handläggare aktivitetsersättning$")).isVisible();
    }

    private static void decide(Page page) {
        view(page, "Pröva ändring");
        choose(page, page.locator("summary", text("Ta bort forum")));
        stepTo(page, page.getByRole(AriaRole.CHECKBOX, named(FORUM)).first());
        page.keyboard().press("Space");
        choose(page, page.getByRole(AriaRole.BUTTON, named("Visa vad som händer")));
        assertThat(page.getByRole(AriaRole.REGION, named("Det ni prövar")))
                .containsText(FORUM + " slutar mötas.");
        Visitor.accessible(page);
        choose(page, link(page, "^Lägg i en plan\\W+" + FORUM));
        Locator place = page.getByRole(AriaRole.COMBOBOX, named("Var i planen"));
        stepTo(page, place);
        pick(page, place, "Aktivitet under målet");
        Visitor.accessible(page);
        choose(page, page.getByRole(AriaRole.BUTTON, named("Lägg i planen")));
        Locator decided = page.getByRole(AriaRole.REGION, named("Bestäm"));
        assertThat(decided).containsText("Aktivitet i Handlingsplan");
        choose(page, decided.getByRole(AriaRole.LINK).last());
        assertThat(page.locator(".source", text(FORUM + " slutar mötas."))).isVisible();
    }

    private static void view(Page page, String name) {
        choose(
                page,
                page.getByRole(AriaRole.NAVIGATION, named("Vyer"))
                        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name)));
        assertThat(
                        page.getByRole(AriaRole.NAVIGATION, named("Vyer"))
                                .locator("[aria-current=page]"))
                .hasText(name);
    }

    private static void choose(Page page, Locator what) {
        stepTo(page, what);
        page.keyboard().press("Enter");
    }

    /** Steps with the tab key, past what is said before the page's own content, until it is there. */
    private static void stepTo(Page page, Locator what) {
        assertThat(what).isVisible();
        for (int step = 0; step < MOST_STEPS; step++) {
            if (Boolean.TRUE.equals(what.evaluate("it => it === document.activeElement"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError(
                what
                        + " is not reached by keys; they are at "
                        + page.evaluate("document.activeElement.outerHTML"));
    }

    /** Goes down a list of choices until one begins so. */
    private static void pick(Page page, Locator list, String wanted) {
        for (int step = 0; step < MOST_STEPS; step++) {
            if (list.locator("option:checked").textContent().strip().startsWith(wanted)) {
                return;
            }
            page.keyboard().press("ArrowDown");
        }
        throw new AssertionError("there is no " + wanted + " in " + list.textContent());
    }

    private static int number(String words) {
        return Integer.parseInt(words.strip().replaceFirst("(?s)^(\\d+).*", "$1"));
    }

    private static Locator main(Page page) {
        return page.getByRole(AriaRole.MAIN);
    }

    private static Locator link(Page page, String name) {
        return main(page)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(Pattern.compile(name)))
                .first();
    }

    private static Page.LocatorOptions text(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static Page.GetByRoleOptions row(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
