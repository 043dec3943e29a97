package se.samspel.web.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The sixteen shades that designsystemet wants of a colour, for light and for dark. Each is placed by its contrast, so
 * any colour gives text that can be read: 4.5 for text on every ground of the same scheme, 3 for borders of controls.
 */
final class Palette {
    private static final double FAINT = 0.035;

    private Palette() {}

    /** Every token with its shade in light and in dark surroundings. */
    static List<Token> of(Shade colour) {
        Map<String, Shade> dark = dark(colour);
        return light(colour).entrySet().stream()
                .map(
                        light ->
                                new Token(
                                        light.getKey(),
                                        light.getValue(),
                                        Objects.requireNonNull(dark.get(light.getKey()))))
                .toList();
    }

    /** A name of designsystemet's with the two shades it stands for. */
    record Token(String name, Shade light, Shade dark) {}

    /** Shade by token, such as {@code base-default}, for light surroundings. */
    static Map<String, Shade> light(Shade colour) {
        Shade base = colour.contrast(Shade.WHITE) >= 5 ? colour : under(colour, 5, 1);
        boolean deep = base.contrast(Shade.WHITE) > 11;
        Map<String, Shade> shades = new LinkedHashMap<>();
        shades.put("background-default", Shade.WHITE);
        shades.put("background-tinted", under(colour, 1.1, FAINT));
        shades.put("surface-default", Shade.WHITE);
        shades.put("surface-tinted", under(colour, 1.22, FAINT));
        shades.put("surface-hover", under(colour, 1.36, FAINT * 1.4));
        shades.put("surface-active", under(colour, 1.55, FAINT * 1.8));
        shades.put("border-subtle", under(colour, 1.85, FAINT * 2));
        shades.put("border-default", under(colour, 4.3, 1));
        shades.put("border-strong", under(colour, 7.3, 1));
        shades.put("text-subtle", under(colour, 7.3, 1));
        shades.put("text-default", under(colour, 13.5, 0.12));
        shades.put("base-default", base);
        shades.put("base-hover", under(base, base.contrast(Shade.WHITE) * (deep ? 0.8 : 1.25), 1));
        shades.put("base-active", under(base, base.contrast(Shade.WHITE) * (deep ? 0.65 : 1.5), 1));
        shades.put("base-contrast-subtle", base.withLuminance(over(base, 4.7), FAINT));
        shades.put("base-contrast-default", Shade.WHITE);
        return shades;
    }

    /** Shade by token for dark surroundings. */
    static Map<String, Shade> dark(Shade colour) {
        double light = Math.min(0.55, Math.max(0.26, colour.luminance()));
        Shade base = colour.withLuminance(light, 1);
        Map<String, Shade> shades = new LinkedHashMap<>();
        shades.put("background-default", under(colour, 17, FAINT));
        shades.put("background-tinted", under(colour, 15.6, FAINT));
        shades.put("surface-default", under(colour, 14.4, FAINT));
        shades.put("surface-tinted", under(colour, 12.4, 0.06));
        shades.put("surface-hover", under(colour, 11, 0.07));
        shades.put("surface-active", under(colour, 9.4, 0.08));
        shades.put("border-subtle", under(colour, 7.5, 0.08));
        shades.put("border-default", under(colour, 3.5, 0.1));
        shades.put("border-strong", under(colour, 2, 0.1));
        shades.put("text-subtle", under(colour, 2, 0.1));
        shades.put("text-default", under(colour, 1.18, FAINT));
        shades.put("base-default", base);
        shades.put("base-hover", colour.withLuminance(light * 1.25, 1));
        shades.put("base-active", colour.withLuminance(light * 1.5, 1));
        shades.put("base-contrast-subtle", base.withLuminance((light + 0.05) / 5 - 0.05, FAINT));
        shades.put("base-contrast-default", Shade.BLACK);
        return shades;
    }

    /** The hue at a contrast to white. */
    private static Shade under(Shade colour, double contrast, double mostChroma) {
        return colour.withLuminance(1.05 / contrast - 0.05, mostChroma);
    }

    /** The luminance at a contrast above a dark shade. */
    private static double over(Shade dark, double contrast) {
        return Math.min(1, (dark.luminance() + 0.05) * contrast - 0.05);
    }
}
