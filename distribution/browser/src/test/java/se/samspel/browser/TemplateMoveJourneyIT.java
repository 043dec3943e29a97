package se.samspel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Year;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.samspel.testing.SamspelContainer;

/** A draft of the demo follows the newer version of its template, and goes back; an adopted plan lies in the archive. */
@SamspelContainer
@InBrowser
class TemplateMoveJourneyIT {
    private static final String NEWS = "Se vad som skiljer och flytta planen dit";

    @Test
    void aDraftIsMovedToTheNewerTemplateAndBack(Visitor visitor) {
        Page page = visitor.signedIn(Look.DESKTOP, "Kansli");
        page.navigate("/handlingsplaner");
        int next = Year.now(ZoneId.of("Europe/Stockholm")).getValue() + 1;
        link(page, Pattern.compile("^Handlingsplan Mysam Sandviken " + next + "–")).click();
        link(page, Pattern.compile(NEWS)).click();
        assertThat(page.getByText("Stod i Bakgrund och förutsättningar.")).isVisible();
        Visitor.accessible(page);
        Visitor.picture(page, "template-move");
        button(page, Pattern.compile("^Flytta planen till version"));
        assertThat(heading(page, "Uppföljning och revidering")).isVisible();
        assertThat(link(page, Pattern.compile(NEWS))).hasCount(0);
        String plan = page.url().replaceAll("[?#].*", "");
        link(page, Pattern.compile("^Mall, version \\d+$")).click();
        page.getByText("Det här blir annorlunda").click();
        Visitor.accessible(page);
        button(page, Pattern.compile("^Gå tillbaka till version"));
        assertThat(heading(page, "Uppföljning och revidering")).hasCount(0);
        assertThat(link(page, Pattern.compile(NEWS))).isVisible();
        page.navigate(plan + "/mall");
        assertThat(page.getByText(Pattern.compile("Tillbaka igen av"))).isVisible();
        Visitor.accessible(page);
    }

    @Test
    void whatIsAdoptedLiesInTheArchiveWithItsGoals(Visitor visitor) {
        Page page = visitor.signedIn(Look.DESKTOP, "Kansli");
        page.navigate("/arkiv?q=handlingsplan+hofors+version");
        link(page, Pattern.compile("^Handlingsplan Mysam Hofors .*, version 1$")).first().click();
        page.navigate(page.url().replaceAll("[?#].*", ""));
        assertThat(heading(page, "Det här säger dokumentet")).isVisible();
        Visitor.accessible(page);
        Visitor.picture(page, "archived-goals");
    }

    private static Locator link(Page page, Pattern name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void button(Page page, Pattern name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).click();
    }
}
