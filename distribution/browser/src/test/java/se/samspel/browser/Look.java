package se.samspel.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/** How a person sees the pages. */
enum Look {
    DESKTOP(1280, 900, ColorScheme.LIGHT, List.of()),
    PHONE(
            390,
            844,
            ColorScheme.LIGHT,
            List.of("target-size", "scrollable-region-focusable", "color-contrast", "region")),
    DARK(1280, 900, ColorScheme.DARK, List.of("color-contrast", "link-in-text-block"));

    private final int width;
    private final int height;
    private final ColorScheme colours;
    private final List<String> rules;

    Look(int width, int height, ColorScheme colours, List<String> rules) {
        this.width = width;
        this.height = height;
        this.colours = colours;
        this.rules = rules;
    }

    /** The rules of axe whose answer depends on the window and its colours, not on the page alone. */
    List<String> rules() {
        return rules;
    }

    /** Makes an open page look so. */
    void on(Page page) {
        page.setViewportSize(width, height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
    }

    NewContextOptions options() {
        return new NewContextOptions()
                .setLocale("sv-SE")
                .setViewportSize(width, height)
                .setColorScheme(colours);
    }
}
