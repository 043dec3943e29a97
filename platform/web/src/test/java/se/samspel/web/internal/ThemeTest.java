package se.samspel.web.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.api.PluginId;
import se.samspel.api.web.Theme;

class ThemeTest {
    private static final PluginId PLUGIN = new PluginId("gavleborg");
    private static final String LOGO = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";

    @Test
    void thePagesOfAnAssociationWearItsColoursUntilTheyAreWithdrawn() throws IOException {
        try (RunningWeb web = new RunningWeb()) {
            String usual = sheet(web);
            web.themes.replace(
                    PLUGIN, List.of(new Theme(RunningWeb.ASSOCIATION, "#8a1c4a", "#ffcc00", LOGO)));
            String own = sheet(web);
            assertNotEquals(usual, own);
            HttpResponse<String> css = web.send(web.ask(own));
            assertEquals(
                    "text/css;charset=utf-8", css.headers().firstValue("Content-Type").orElse(""));
            assertTrue(
                    css.body().contains("--ds-color-accent-base-default:light-dark(#8a1c4a,#"),
                    css.body());
            String logo =
                    web.get("/").body().replaceAll("(?s).*<img src=\"(/tema/[^\"]+)\".*", "$1");
            assertEquals(LOGO, web.send(web.ask(logo)).body());
            web.themes.replace(PLUGIN, List.of());
            assertEquals(usual, sheet(web));
            assertEquals(404, web.send(web.ask(own)).statusCode());
        }
    }

    private static String sheet(RunningWeb web) throws IOException {
        return web.get("/").body().replaceAll("(?s).*href=\"(/tema/[^\"]+\\.css)\".*", "$1");
    }

    @Test
    void aColourIsSixDigits() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Theme(RunningWeb.ASSOCIATION, "red;}", "#000000", ""));
    }
}
