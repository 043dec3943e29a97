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

/** A group prepares a round, talks it through on everybody's screens and loses no word. */
@SamspelContainer
@InBrowser
class RoundJourneyIT {
    private static final Pattern ROUND = Pattern.compile("/dialogstod/omgangar/\\d+$");
    private static final Pattern QUESTION = Pattern.compile("/mote/\\d+$");
    private static final String JOINT = ".talk-main textarea";
    private static final String JOINT_STATUS = ".talk-main form[data-merge] .save-status";
    private static final int MOST_TABS = 120;

    @Test
    void aRoundIsBegunPreparedAndTalkedThroughByKeyboardAlone(Visitor visitor) {
        Page page = visitor.signedIn(Look.DESKTOP, "Sammankallande");
        page.navigate("/dialogstod");
        press(page, link(page, "Påbörja en omgång"), "Enter");
        tabTo(page, page.getByLabel("Omgångens namn"));
        page.keyboard().press("Control+A");
        page.keyboard().type("Bara tangenter");
        press(page, button(page, "Påbörja omgången"), "Enter");
        assertThat(page).hasURL(ROUND);
        press(page, link(page, "Förbered dina svar"), "Enter");
        Locator first = page.locator(".answer-form textarea").first();
        tabTo(page, first);
        page.keyboard().type("Förberett med tangenter.");
        assertThat(page.locator(".answer-form .save-status").first()).containsText("Sparat");
        Visitor.accessible(page);
        press(page, button(page, "Jag är klar"), "Enter");
        assertThat(page).hasURL(ROUND);
        press(page, button(page, "Öppna omgången"), "Enter");
        press(page, button(page, "Ja, öppna"), "Enter");
        assertThat(page).hasURL(QUESTION);
        talkedThroughByKeyboard(page);
    }

    private static void talkedThroughByKeyboard(Page page) {
        assertThat(page.locator(".talk-main")).containsText("Förberett med tangenter.");
        String question = page.locator("h1").innerText();
        listens(page);
        page.keyboard().press("Enter");
        assertThat(page.locator(JOINT)).isFocused();
        page.keyboard().type("Vi börjar med de unga.");
        page.keyboard().press("Escape");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("h1")).not().hasText(question);
        listens(page);
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator("h1")).hasText(question);
        assertThat(page.locator(JOINT)).hasValue("Vi börjar med de unga.");
        assertThat(page.locator(".talk-behind")).isVisible();
        Locator party = page.locator(".talk-behind button").first();
        press(page, party, "Enter");
        assertThat(page.locator(".talk-behind button").first())
                .hasAttribute("aria-pressed", "true");
        assertThat(page.locator(".talk-behind button").first()).isFocused();
        Visitor.accessible(page);
    }

    @Test
    void twoWhoWriteInDifferentPlacesSeeEachOthersWords(Visitor visitor) {
        Page one = visitor.signedIn(Look.DESKTOP, "Sammankallande");
        String question = talking(one, "Två skriver");
        write(one, "Vi vill nå unga. Vi börjar i vår.");
        Page two = visitor.signedIn(Look.DESKTOP, "Lea Norrby");
        two.navigate(question);
        assertThat(two.locator(JOINT)).hasValue("Vi vill nå unga. Vi börjar i vår.");
        hears(one);
        hears(two);
        write(one, "Vi vill nå unga vuxna. Vi börjar i vår.");
        assertThat(two.locator(JOINT)).hasValue("Vi vill nå unga vuxna. Vi börjar i vår.");
        write(two, "Vi vill nå unga vuxna. Vi börjar i vår. Regionen leder.");
        assertThat(one.locator(JOINT))
                .hasValue("Vi vill nå unga vuxna. Vi börjar i vår. Regionen leder.");
    }

    @Test
    void twoWhoWriteInTheSamePlaceChooseBetweenBothTexts(Visitor visitor) {
        Page one = visitor.signedIn(Look.DESKTOP, "Sammankallande");
        String question = talking(one, "Samma ställe");
        Page two = visitor.signedIn(Look.DESKTOP, "Lea Norrby");
        two.navigate(question);
        listens(two);
        two.context().setOffline(true);
        two.locator(JOINT).fill("Lea tycker något annat.");
        assertThat(two.locator(JOINT_STATUS)).containsText("Ingen kontakt");
        write(one, "Sigrid tycker så här.");
        two.context().setOffline(false);
        Locator conflict = two.locator(".conflict");
        assertThat(conflict).containsText("Sigrid tycker så här.");
        assertThat(conflict).containsText("Lea tycker något annat.");
        Visitor.accessible(two);
        conflict.getByText("Slå ihop för hand").click();
        conflict.locator("textarea").fill("Sigrid tycker så här. Lea tycker något annat.");
        button(two, "Spara det sammanslagna").click();
        assertThat(two.locator(JOINT_STATUS)).containsText("Sparat");
        one.reload();
        assertThat(one.locator(JOINT)).hasValue("Sigrid tycker så här. Lea tycker något annat.");
    }

    @Test
    void aLostConnectionKeepsTheTextAndSendsItLater(Visitor visitor) {
        Page page = visitor.signedIn(Look.DESKTOP, "Sammankallande");
        talking(page, "Utan kontakt");
        listens(page);
        page.context().setOffline(true);
        page.locator(JOINT).fill("Skrivet utan kontakt.");
        assertThat(page.locator(JOINT_STATUS)).containsText("Ingen kontakt");
        page.context().setOffline(false);
        assertThat(page.locator(JOINT_STATUS)).containsText("Sparat");
        page.reload();
        assertThat(page.locator(JOINT)).hasValue("Skrivet utan kontakt.");
    }

    @Test
    void whatATabThatWasClosedDidNotSaveIsOfferedAgain(Visitor visitor) {
        Page page = visitor.signedIn(Look.DESKTOP, "Sammankallande");
        String question = talking(page, "Stängd flik");
        listens(page);
        assertThat(page.locator("[data-drafts][data-ready]")).isVisible();
        page.context().setOffline(true);
        page.locator(JOINT).fill("Skrivet utan kontakt.");
        assertThat(page.locator(JOINT_STATUS)).containsText("Ingen kontakt");
        cutOff(page);
        Page later = page.context().newPage();
        page.close();
        later.context().setOffline(false);
        later.navigate(question);
        assertThat(later.locator(JOINT)).hasValue("");
        assertThat(later.locator(".draft")).containsText("Skrivet utan kontakt.");
        Visitor.accessible(later);
        button(later, "Ta tillbaka texten").click();
        assertThat(later.locator(JOINT_STATUS)).hasAttribute("data-state", "saved");
        assertThat(later.locator(JOINT)).hasValue("Skrivet utan kontakt.");
        assertThat(later.locator(".draft")).hasCount(0);
    }

    @Test
    void theOthersFollowTheGroupsScreen(Visitor visitor) {
        Page one = visitor.signedIn(Look.DESKTOP, "Sammankallande");
        String question = talking(one, "Följ med");
        Page two = visitor.signedIn(Look.DESKTOP, "Lea Norrby");
        two.navigate(question);
        hears(two);
        one.getByRole(AriaRole.LINK, named("Nästa fråga")).click();
        assertThat(one).not().hasURL(question);
        listens(one);
        button(one, "Visa för alla").click();
        assertThat(two).hasURL(one.url());
    }

    @Test
    void whoHasTheLinkPreparesWithoutSigningIn(Visitor visitor) {
        Page convener = visitor.signedIn(Look.DESKTOP, "Sammankallande");
        String round = preparing(convener, "Med svarslänk");
        convener.navigate(round + "/lankar");
        convener.getByLabel("Part som svarar").selectOption("region-gavleborg");
        button(convener, "Skapa länk").click();
        String link =
                convener.getByLabel("Länken", new Page.GetByLabelOptions().setExact(true))
                        .inputValue();
        Visitor.accessible(convener);
        Page guest = visitor.open(Look.PHONE);
        guest.navigate(link);
        Visitor.accessible(guest);
        guest.locator(".answer-form textarea").first().fill("Regionens svar, via länken.");
        assertThat(guest.locator(".answer-form .save-status").first()).containsText("Sparat");
        button(guest, "Jag är klar").click();
        assertThat(guest.locator("main")).containsText("Du har sagt att du är klar.");
        convener.navigate(round);
        assertThat(convener.locator("#deltagare")).containsText("Klar, 1 svar");
        assertThat(convener.locator("main")).not().containsText("via länken");
        convener.navigate(round + "/lankar");
        button(convener, "Stäng länken: Region Gävleborg").click();
        button(convener, "Ja, stäng").click();
        assertThat(convener.locator("#said")).containsText("stängd");
        assertEquals(404, guest.navigate(link).status());
    }

    @Test
    void theProjectorShowsTheQuestionTheTextAndTheWayOn(Visitor visitor) {
        Page page = visitor.signedIn(Look.DESKTOP, "Sammankallande");
        String question = talking(page, "På projektorn");
        for (int[] size : new int[][] {{1920, 1080}, {1366, 768}}) {
            page.setViewportSize(size[0], size[1]);
            Visitor.visit(page, question);
            for (String shown : new String[] {"h1", JOINT, ".talk-steps a[rel=next]"}) {
                var box = page.locator(shown).boundingBox();
                assertTrue(box.y + box.height <= size[1], shown + " at " + size[1]);
            }
            Visitor.picture(page, "talk-" + size[0]);
        }
    }

    @Test
    void aQuestionIsAnsweredWithoutScript(Visitor visitor) {
        Page with = visitor.signedIn(Look.DESKTOP, "Sammankallande");
        String question = talking(with, "Utan skript");
        Page page = visitor.signedInWithoutScript("Sammankallande");
        page.navigate(question);
        page.locator(JOINT).fill("Skrivet utan skript.");
        page.locator(".talk-main form[data-merge] button[type=submit]").click();
        assertThat(page).hasURL(QUESTION);
        assertThat(page.locator(JOINT)).hasValue("Skrivet utan skript.");
    }

    @Test
    void thePagesOfRoundsAreForEveryone(Visitor visitor) {
        Page page = visitor.signedIn(Look.DESKTOP, "Sammankallande");
        String round = preparing(page, "För alla");
        for (String path : new String[] {"/uppgifter", "/forbered", "/lankar"}) {
            Visitor.visitInEveryLook(page, round + path);
        }
        page.navigate(round);
        opened(page);
        Visitor.visitInEveryLook(page, page.url());
    }

    /** Begins a round; where it is. */
    private static String preparing(Page page, String title) {
        page.navigate("/dialogstod/omgangar/ny");
        page.getByLabel("Omgångens namn").fill(title);
        button(page, "Påbörja omgången").click();
        assertThat(page).hasURL(ROUND);
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    /** Begins a round and opens it; where its first question is. */
    private static String talking(Page page, String title) {
        preparing(page, title);
        opened(page);
        return page.url();
    }

    private static void opened(Page page) {
        button(page, "Öppna omgången").click();
        button(page, "Ja, öppna").click();
        assertThat(page).hasURL(QUESTION);
    }

    /** Writes the joint answer where it is empty of what is not saved, and waits until it is kept. */
    private static void write(Page page, String text) {
        listens(page);
        page.locator(JOINT).fill(text);
        assertThat(page.locator(JOINT_STATUS)).hasAttribute("data-state", "saved");
        page.locator(JOINT).blur();
    }

    /**
     * Takes from the page its way to the server for good. A tab is offline only while the browser is steered: one that is let
     * go of before it is gone may be told that it is online and save in its last moment, and then nothing is left to offer.
     */
    private static void cutOff(Page page) {
        page.evaluate(
                "() => { window.fetch = () => Promise.reject(new TypeError('no contact')); }");
    }

    /** The script shows its help when it listens. */
    private static void listens(Page page) {
        assertThat(page.locator(".talk-keys")).isVisible();
    }

    /** What the server says of others' work is heard from now on. */
    private static void hears(Page page) {
        listens(page);
        assertThat(page.locator("[data-news=screen][data-live-open]")).hasCount(1);
    }

    /** Goes by Tab until the place is reached, as a person without a mouse does, and presses a key there. */
    private static void press(Page page, Locator place, String key) {
        tabTo(page, place);
        page.keyboard().press(key);
    }

    private static void tabTo(Page page, Locator place) {
        assertThat(place).isVisible();
        for (int tab = 0; tab < MOST_TABS; tab++) {
            if (Boolean.TRUE.equals(place.evaluate("it => it === document.activeElement"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("not reached by " + MOST_TABS + " tabs: " + place);
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, named(name)).first();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, named(name)).first();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
