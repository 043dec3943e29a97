package se.samspel.web.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteTest {
    private static final List<String> GROUNDS =
            List.of(
                    "background-default",
                    "background-tinted",
                    "surface-default",
                    "surface-tinted",
                    "surface-hover");

    /** The neutral grounds of the vendored theme, light and dark, that text in our colours stands on. */
    private static final List<Shade> LIGHT_GROUNDS = List.of(Shade.WHITE, Shade.of("#f3f3f4"));

    private static final List<Shade> DARK_GROUNDS =
            List.of(Shade.of("#161719"), Shade.of("#1d1f22"), Shade.of("#26282c"));

    @Property(tries = 400)
    void anyColourGivesTextThatCanBeRead(@ForAll @IntRange(min = 0, max = 0xffffff) int colour) {
        Shade shade = Shade.of(String.format(Locale.ROOT, "#%06x", colour));
        check(Palette.light(shade), LIGHT_GROUNDS);
        check(Palette.dark(shade), DARK_GROUNDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#000000", "#ffffff", "#ffff00", "#ff0000", "#00ff00", "#0000ff", "#0d7a5f",
                "#808080"
            })
    void theExtremesToo(String colour) {
        check(Palette.light(Shade.of(colour)), LIGHT_GROUNDS);
        check(Palette.dark(Shade.of(colour)), DARK_GROUNDS);
    }

    private static void check(Map<String, Shade> shades, List<Shade> neutral) {
        for (String text : List.of("text-subtle", "text-default", "border-strong")) {
            for (String ground : GROUNDS) {
                least(4.5, shades, text, shades.get(ground), ground);
            }
            neutral.forEach(ground -> least(4.5, shades, text, ground, "neutral"));
        }
        for (String ground : List.of("background-default", "surface-default", "surface-tinted")) {
            least(3, shades, "border-default", shades.get(ground), ground);
        }
        neutral.forEach(ground -> least(3, shades, "base-default", ground, "neutral"));
        for (String base : List.of("base-default", "base-hover", "base-active")) {
            least(4.5, shades, "base-contrast-default", shades.get(base), base);
        }
        least(4.5, shades, "base-contrast-subtle", shades.get("base-default"), "base-default");
    }

    private static void least(
            double contrast, Map<String, Shade> shades, String token, Shade ground, String name) {
        Shade shade = shades.get(token);
        assertTrue(
                shade.contrast(ground) >= contrast,
                () ->
                        token
                                + " "
                                + shade.hex()
                                + " on "
                                + name
                                + " "
                                + ground.hex()
                                + " is "
                                + shade.contrast(ground));
    }

    @Test
    void contrastIsThatOfTheGuidelines() {
        assertEquals(21, Shade.BLACK.contrast(Shade.WHITE), 1e-9);
        assertEquals(4.48, Shade.of("#777777").contrast(Shade.WHITE), 0.005);
        assertEquals("#0d7a5f", Shade.of("#0d7a5f").hex());
    }

    @Test
    void aColourThatCarriesWhiteTextIsKept() {
        assertEquals("#0d7a5f", Palette.light(Shade.of("#0d7a5f")).get("base-default").hex());
    }
}
