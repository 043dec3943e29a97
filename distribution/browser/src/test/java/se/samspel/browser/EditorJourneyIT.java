package se.samspel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.samspel.testing.SamspelContainer;

/** What a group does in its plan together: sees each other, talks, moves things and loses the connection. */
@SamspelContainer
@InBrowser
class EditorJourneyIT {
    private static final Pattern GOAL = Pattern.compile("^Mål \\(behövs\\)");
    private static final Pattern A_PLAN = Pattern.compile("/handlingsplaner/\\d+(\\?.*)?(#.*)?$");

    @Test
    void theyShowEachOtherWhereTheyAreAndTalkAboutAGoal(Visitor visitor) {
        Page one = plan(visitor, "Plan för samtal", "Vi möts");
        Page two = visitor.signedIn(Look.DESKTOP, "Lea Norrby");
        two.navigate(one.url());
        assertThat(one.locator(".here")).containsText("Lea Norrby");
        area(two).getByLabel(GOAL).first().focus();
        assertThat(one.locator(".here")).containsText("i 3.");

        goal(one).getByRole(AriaRole.LINK, named("Kommentera: Vi möts")).click();
        Locator comments = goal(one).locator("details.comments");
        comments.getByLabel("Ny kommentar").fill("Vem bokar rummet?");
        comments.getByLabel("Nämn").selectOption("Lea Norrby");
        comments.getByRole(AriaRole.BUTTON, named("Skriv kommentar")).click();
        assertThat(comments).containsText("@Lea Norrby Vem bokar rummet?");
        Visitor.accessible(one);
        Visitor.picture(one, "comments");

        two.navigate("/");
        two.getByRole(AriaRole.LINK).filter(text("Vem bokar rummet?")).click();
        two.getByRole(AriaRole.BUTTON, like("Markera som klar")).first().click();
        assertThat(two.getByText("Klar", new Page.GetByTextOptions().setExact(true)).first())
                .isVisible();
        Visitor.accessible(two);
    }

    @Test
    void whatIsWrittenWithoutConnectionIsSavedWhenItIsBack(Visitor visitor) {
        Page page = plan(visitor, "Plan på tåget", "Vi möts");
        Locator field = area(page).getByLabel(GOAL).first();
        Locator status = area(page).locator("form[data-autosave] .save-status").first();
        page.context().setOffline(true);
        field.fill("Vi möts i tunneln");
        assertThat(status).containsText("Ingen kontakt");
        page.context().setOffline(false);
        assertThat(status).containsText("Sparat");

        page.route("**/mal/*", route -> route.abort());
        field.fill("Vi möts på andra sidan");
        assertThat(status).containsText("Ingen kontakt");
        page.unroute("**/mal/*");
        page.onDialog(dialog -> dialog.accept());
        page.reload();
        assertThat(area(page).getByLabel(GOAL).first()).hasValue("Vi möts på andra sidan");
        assertThat(area(page).locator("form[data-autosave] .save-status").first())
                .containsText("Sparat");
        page.reload();
        assertThat(area(page).getByLabel(GOAL).first()).hasValue("Vi möts på andra sidan");
    }

    @Test
    void aNewGoalThatWasNotReceivedIsThereAfterAReload(Visitor visitor) {
        Page page = plan(visitor, "Plan i källaren", "Vi möts");
        area(page).locator("summary").filter(text("Lägg till mål")).click();
        Locator adding = area(page).locator("form[action$=mal]");
        page.route("**/mal", route -> route.abort());
        adding.getByLabel(GOAL).fill("Skrivet utan kontakt");
        adding.getByRole(AriaRole.BUTTON, named("Lägg till")).click();
        assertThat(adding.locator(".save-status")).containsText("Ingen kontakt");
        page.unroute("**/mal");
        page.reload();
        assertThat(adding.getByLabel(GOAL)).hasValue("Skrivet utan kontakt");
        adding.getByRole(AriaRole.BUTTON, named("Lägg till")).click();
        assertThat(area(page).getByRole(AriaRole.HEADING, named("Mål 3.2"))).isVisible();
        page.reload();
        assertThat(adding.getByLabel(GOAL)).hasValue("");
    }

    @Test
    void aGoalIsDraggedToItsPlace(Visitor visitor) {
        Page page = plan(visitor, "Plan att flytta i", "Först");
        area(page).locator("summary").filter(text("Lägg till mål")).click();
        area(page).getByLabel(GOAL).last().fill("Sedan");
        area(page)
                .locator("form[action$=mal]")
                .getByRole(AriaRole.BUTTON, named("Lägg till"))
                .click();
        assertThat(area(page).getByRole(AriaRole.HEADING, named("Mål 3.2"))).isVisible();
        // a page that scrolls while the mouse is down begins no drag
        area(page).locator("article.goal").first().evaluate("it => it.scrollIntoView()");
        area(page)
                .locator("article.goal .drag")
                .nth(1)
                .dragTo(
                        area(page).locator("article.goal h3").first(),
                        new Locator.DragToOptions().setTargetPosition(2, 2));
        assertThat(area(page).getByLabel(GOAL).first()).hasValue("Sedan");
        page.reload();
        assertThat(area(page).getByLabel(GOAL).first()).hasValue("Sedan");
    }

    @Test
    void whoDoesWhatIsShownByParty(Visitor visitor) {
        Page page = visitor.signedIn(Look.DESKTOP, "Sammankallande");
        page.navigate("/handlingsplaner");
        page.getByRole(AriaRole.LINK).filter(text("Handlingsplan Mysam Hofors")).first().click();
        page.getByRole(AriaRole.LINK, like("Vem gör vad")).click();
        assertThat(page.getByRole(AriaRole.HEADING, like("Vem gör vad"))).isVisible();
        page.getByRole(AriaRole.LINK).filter(text("Försenade")).click();
        Visitor.accessible(page);
    }

    private static Page plan(Visitor visitor, String name, String goal) {
        Page page = visitor.signedIn(Look.DESKTOP, "Sammankallande");
        page.navigate("/handlingsplaner/ny");
        page.getByLabel(Pattern.compile("^Planens namn")).fill(name);
        page.getByRole(AriaRole.BUTTON, like("Skapa planen")).click();
        assertThat(page).hasURL(A_PLAN);
        area(page).locator("summary").filter(text("Skriv mål")).click();
        area(page).getByLabel(GOAL).first().fill(goal);
        area(page).getByRole(AriaRole.BUTTON, named("Lägg till")).first().click();
        assertThat(area(page).getByRole(AriaRole.HEADING, named("Mål 3.1"))).isVisible();
        return page;
    }

    private static Locator area(Page page) {
        return page.locator("#avsnitt-omrade-trisam");
    }

    private static Locator goal(Page page) {
        return area(page).locator("article.goal").first();
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions like(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
