package se.samspel.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A person at a browser of their own: cookies, history and window are not shared with other visitors. */
final class Visitor implements AutoCloseable {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final Browser browser;
    private final URI base;
    static final double TOLD_MS = 90_000;

    private final List<BrowserContext> windows = new ArrayList<>();

    Visitor(Browser browser, URI base) {
        this.browser = browser;
        this.base = base;
    }

    /** A window with nothing in it yet. */
    Page open(Look look) {
        return open(look.options());
    }

    private Page open(Browser.NewContextOptions options) {
        BrowserContext window = browser.newContext(options.setBaseURL(base.toString()));
        windows.add(window);
        window.setDefaultTimeout(Chromium.PATIENCE_MS);
        return window.newPage();
    }

    /** A window in which one of the demo's people is signed in, at the start page. */
    Page signedIn(Look look, String who) {
        return signIn(open(look), who);
    }

    /** The same where the browser runs no script. */
    Page signedInWithoutScript(String who) {
        return signIn(open(Look.DESKTOP.options().setJavaScriptEnabled(false)), who);
    }

    private Page signIn(Page page, String who) {
        page.navigate("/logga-in");
        // The first to sign in waits until the demo's year has been told.
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(who))
                .first()
                .click(new Locator.ClickOptions().setTimeout(TOLD_MS));
        page.waitForURL(base + "/");
        return page;
    }

    /** Goes there, and sees that the page answers as it should and is for everyone. */
    static void visit(Page page, String path) {
        open(page, path);
        accessible(page);
    }

    private static void open(Page page, String path) {
        Response answer = page.navigate(path);
        assertEquals(200, answer.status(), path);
    }

    /** Goes there once, and sees that it is for everyone however they look at it. */
    static void visitInEveryLook(Page page, String path) {
        Look.DESKTOP.on(page);
        open(page, path);
        for (Look look : Look.values()) {
            see(page, path, look);
        }
        Look.DESKTOP.on(page);
    }

    /** Sees the open page in a way: all that there is to see as a desktop, and first so. */
    static void see(Page page, String path, Look look) {
        look.on(page);
        if (look == Look.DESKTOP) {
            accessible(page);
        } else {
            accessible(page, look);
        }
        picture(page, look + path.replaceAll("[^a-zåäö]+", "-"));
    }

    /** What axe finds on a page is a defect. */
    static void accessible(Page page) {
        accessible(page, Axe.withTags(RULES));
    }

    /** The same for a page that was looked at before in another way: only what the way can change. */
    static void accessible(Page page, Look look) {
        accessible(page, Axe.withRules(look.rules()));
    }

    private static void accessible(Page page, Axe axe) {
        List<String> found = axe.violations(page);
        assertTrue(found.isEmpty(), page.url() + "\n  " + String.join("\n  ", found));
        assertEquals(
                true,
                page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"),
                page.url() + " is wider than the window");
    }

    /** Keeps a picture of the page, for eyes: only when the property {@code samspel.pictures} asks for them. */
    static void picture(Page page, String name) {
        if (!Boolean.getBoolean("samspel.pictures")) {
            return;
        }
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target/pictures", name + ".png")));
    }

    @Override
    public void close() {
        windows.forEach(BrowserContext::close);
    }
}
