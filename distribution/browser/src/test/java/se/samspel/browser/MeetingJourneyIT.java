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

/** A group checks its plan off: from the start page, by keyboard alone, until the minutes are finished. */
@SamspelContainer
@InBrowser
class MeetingJourneyIT {
    private static final Pattern POINT = Pattern.compile("/punkter/[a-z]+-\\d+.*");
    private static final Pattern MEETING = Pattern.compile("/avstamningar/\\d+(#.*)?$");
    private static final int AREAS = 9;
    private static final int MOST_KEYS = 27;

    @Test
    void nineAreasAreCheckedOffInAtMostTwentySevenKeys(Visitor visitor) {
        Page page = visitor.signedIn(Look.DESKTOP, "Sammankallande");
        String first = startedMeeting(page, "Nio områden");
        page.navigate(first);
        Keys keys = new Keys(page);
        for (int area = 0; area < AREAS; area++) {
            String number = page.locator(".checkin-count").innerText();
            keys.press("4".equals(kind(page)) ? "1" : "2");
            assertThat(page.locator(".save-status")).containsText("Sparat");
            if (area < AREAS - 1) {
                keys.press("ArrowRight");
                assertThat(page.locator(".checkin-count")).not().hasText(number);
            }
        }
        assertTrue(keys.pressed() <= MOST_KEYS, keys.pressed() + " keys");
        page.reload();
        assertThat(page.locator(".checkin-dots a[data-state=done]")).hasCount(AREAS);
        Visitor.accessible(page);
        Visitor.picture(page, "checkin-nine-areas");
    }

    @Test
    void aLineIsWrittenByKeyboardAndTheMinutesGrowBeside(Visitor visitor) {
        Page page = visitor.signedIn(Look.DESKTOP, "Sammankallande");
        page.navigate(startedMeeting(page, "Rad och beslut"));
        String wording = page.locator("h1").innerText();
        press(page, "Enter");
        assertThat(page.getByLabel("En rad om läget")).isFocused();
        page.keyboard().type("Det går framåt, 2 av 3 är klara.");
        page.keyboard().press("Tab");
        page.keyboard().type("Sigrid ringer i morgon.");
        press(page, "Enter");
        assertThat(page.locator(".save-status")).containsText("Sparat");
        assertThat(page.locator(".aside")).containsText("Sigrid ringer i morgon.");
        press(page, "ArrowRight");
        assertThat(page.locator("h1")).not().hasText(wording);
        press(page, "ArrowLeft");
        assertThat(page.locator("h1")).hasText(wording);
        assertThat(page.getByLabel("En rad om läget")).hasValue("Det går framåt, 2 av 3 är klara.");
    }

    @Test
    void twoSecretariesBothKeepTheirWords(Visitor visitor) {
        Page one = visitor.signedIn(Look.DESKTOP, "Sammankallande");
        String point = startedMeeting(one, "Två skriver");
        Page two = visitor.signedIn(Look.DESKTOP, "Lea Norrby");
        one.navigate(point);
        two.navigate(point);
        one.getByLabel("En rad om läget").fill("Sigrid såg detta.");
        assertThat(one.locator(".save-status")).containsText("Sparat");
        two.getByLabel("En rad om läget").fill("Lea såg något annat.");
        Locator conflict = two.locator(".conflict");
        assertThat(conflict).containsText("Sigrid såg detta.");
        assertThat(conflict).containsText("Lea såg något annat.");
        Visitor.accessible(two);
        conflict.getByRole(
                        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Behåll min text"))
                .click();
        assertThat(conflict).hasCount(0);
        assertThat(two.locator(".save-status")).containsText("Sparat");
        two.reload();
        assertThat(two.getByLabel("En rad om läget")).hasValue("Lea såg något annat.");
    }

    @Test
    void theMinutesAreFinishedAsPdfAndWordAndWhatIsLeftComesBack(Visitor visitor) {
        Page page = visitor.signedIn(Look.DESKTOP, "Sammankallande");
        page.navigate(startedMeeting(page, "Blir klart"));
        press(page, "0");
        assertThat(page.locator(".save-status")).containsText("Sparat");
        String meeting = page.url().replaceAll("/punkter/.*", "");
        Visitor.visit(page, meeting);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Alla andra är här"))
                .click();
        assertThat(page.locator("#narvaro-lista"))
                .containsText(Pattern.compile("(\\d+) av \\1 är här"));
        Visitor.visit(page, meeting + "/minnesanteckningar");
        assertThat(page.locator("main")).containsText("Till nästa möte");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Gör klart")).click();
        assertThat(page).hasURL(MEETING);
        Visitor.accessible(page);

        String version = "/versioner/1/minnesanteckningar.";
        assertEquals("%PDF-", begins(page.request().get(meeting + version + "pdf"), 5));
        assertEquals("PK", begins(page.request().get(meeting + version + "docx"), 2));
    }

    @Test
    void theNextMeetingIsThreeClicksFromTheStartPage(Visitor visitor) {
        Page page = visitor.signedIn(Look.DESKTOP, "Lea Norrby");
        assertThat(page.getByRole(AriaRole.HEADING, named("Nästa möte"))).isVisible();
        page.getByRole(AriaRole.LINK, named("Förbered avstämningen")).first().click();
        assertThat(page).hasURL(MEETING);
        assertThat(page.getByRole(AriaRole.HEADING, named("Dagordning"))).isVisible();
    }

    @Test
    void thePagesOfMeetingsAreForEveryone(Visitor visitor) {
        Page page = visitor.signedIn(Look.DESKTOP, "Sammankallande");
        String point = startedMeeting(page, "För alla");
        String meeting = point.replaceAll("/punkter/.*", "");
        Visitor.visitInEveryLook(page, point);
        Visitor.visitInEveryLook(page, point + "?storbild=ja");
        Visitor.visitInEveryLook(page, meeting);
    }

    @Test
    void aProjectorShowsTheWholePoint(Visitor visitor) {
        Page page = visitor.signedIn(Look.DESKTOP, "Sammankallande");
        String point = startedMeeting(page, "På projektorn");
        for (int[] size : new int[][] {{1920, 1080}, {1366, 768}}) {
            page.setViewportSize(size[0], size[1]);
            Visitor.visit(page, point + "?storbild=ja");
            double bottom =
                    page.locator(".checkin-form").boundingBox().y
                            + page.locator(".checkin-form").boundingBox().height;
            assertTrue(bottom <= size[1], "the form ends at " + bottom + " of " + size[1]);
            Visitor.picture(page, "checkin-" + size[0]);
        }
    }

    @Test
    void aPointIsCheckedOffWithoutScript(Visitor visitor) {
        Page with = visitor.signedIn(Look.DESKTOP, "Sammankallande");
        String point = startedMeeting(with, "Utan skript");
        Page page = visitor.signedInWithoutScript("Sammankallande");
        page.navigate(point);
        page.getByLabel("En rad om läget").fill("Skrivet utan skript.");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Stäm av och gå till nästa"))
                .click();
        assertThat(page).hasURL(POINT);
        assertThat(page.locator(".aside")).containsText("Skrivet utan skript.");
    }

    /** Calls a meeting that follows the group's plans and starts it; where its first point is. */
    private static String startedMeeting(Page page, String title) {
        page.navigate("/avstamningar/ny");
        page.getByLabel(Pattern.compile("^Mötets namn")).fill(title);
        page.getByLabel(Pattern.compile("^Dag")).fill("2090-03-31");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Kalla till mötet"))
                .click();
        assertThat(page).hasURL(MEETING);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Starta avstämningen"))
                .click();
        assertThat(page).hasURL(POINT);
        return page.url();
    }

    /** How many statuses the point has: a goal has four. */
    private static String kind(Page page) {
        return Integer.toString(page.locator("[data-digit]").count());
    }

    /** Presses a key where the script listens: it shows its help when it does, later than the page its words. */
    private static void press(Page page, String key) {
        assertThat(page.locator(".checkin-keys")).isVisible();
        page.keyboard().press(key);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static String begins(APIResponse answer, int length) {
        assertEquals(200, answer.status());
        return new String(answer.body(), 0, length, StandardCharsets.US_ASCII);
    }

    /** Presses keys and counts them. */
    private static final class Keys {
        private final Page page;
        private int pressed;

        Keys(Page page) {
            this.page = page;
        }

        void press(String key) {
            MeetingJourneyIT.press(page, key);
            pressed++;
        }

        int pressed() {
            return pressed;
        }
    }
}
