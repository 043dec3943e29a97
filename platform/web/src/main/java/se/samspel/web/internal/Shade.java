package se.samspel.web.internal;

import java.util.Locale;

/**
 * A colour as hue and chroma in OKLCH (Björn Ottosson, 2020) and its contrast as WCAG 2.2 defines it.
 *
 * @param red linear light, 0–1; so for the others
 */
record Shade(double red, double green, double blue) {
    static final Shade WHITE = new Shade(1, 1, 1);
    static final Shade BLACK = new Shade(0, 0, 0);

    /** Reads {@code #rrggbb}. */
    static Shade of(String hex) {
        return new Shade(channel(hex, 1), channel(hex, 3), channel(hex, 5));
    }

    private static double channel(String hex, int at) {
        double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    double luminance() {
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    /** 1–21. */
    double contrast(Shade other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    /** The same hue at another luminance, with at most the chroma; rounded to what {@code #rrggbb} can say. */
    Shade withLuminance(double wanted, double mostChroma) {
        double[] lab = lab();
        double chroma = Math.min(Math.hypot(lab[1], lab[2]), mostChroma);
        double hue = Math.atan2(lab[2], lab[1]);
        double dark = 0;
        double light = 1;
        for (int step = 0; step < 40; step++) {
            double middle = (dark + light) / 2;
            if (lightness(middle, chroma, hue).luminance() < wanted) {
                dark = middle;
            } else {
                light = middle;
            }
        }
        return of(lightness(light, chroma, hue).hex());
    }

    /** The colour at a lightness, with less chroma where the screen cannot show more. */
    private static Shade lightness(double lightness, double chroma, double hue) {
        double most = chroma;
        for (int step = 0; step < 24; step++) {
            Shade shade = fromLab(lightness, most * Math.cos(hue), most * Math.sin(hue));
            if (shade.shown()) {
                return shade;
            }
            most *= 0.85;
        }
        return fromLab(lightness, 0, 0).clamped();
    }

    private boolean shown() {
        double slack = 1e-4;
        return Math.min(red, Math.min(green, blue)) >= -slack
                && Math.max(red, Math.max(green, blue)) <= 1 + slack;
    }

    private Shade clamped() {
        return new Shade(clamp(red), clamp(green), clamp(blue));
    }

    private static double clamp(double value) {
        return Math.max(0, Math.min(1, value));
    }

    private double[] lab() {
        double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        return new double[] {
            0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
        };
    }

    private static Shade fromLab(double lightness, double a, double b) {
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new Shade(
                4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
                -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
                -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
    }

    private static double cube(double value) {
        return value * value * value;
    }

    /** {@code #rrggbb}. */
    String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", eight(red), eight(green), eight(blue));
    }

    private static long eight(double linear) {
        double value = clamp(linear);
        double shown =
                value <= 0.0031308 ? value * 12.92 : 1.055 * Math.pow(value, 1 / 2.4) - 0.055;
        return Math.round(shown * 255);
    }
}
