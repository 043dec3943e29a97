package se.samspel.arkiv.internal;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import se.samspel.arkiv.spi.Way;

/** What the ways of finding are called: in addresses, and in the API by their English names in lower case. */
final class WayNames {
    private WayNames() {}

    /** In an address. */
    static String of(Way way) {
        return switch (way) {
            case INFLECTION -> "bojning";
            case COMPOUND -> "sammansattning";
            case SYNONYM -> "synonym";
            case SPELLING -> "stavning";
        };
    }

    /** For people. */
    static String swedish(Way way) {
        return switch (way) {
            case INFLECTION -> "böjning";
            case COMPOUND -> "sammansättning";
            case SYNONYM -> "synonym";
            case SPELLING -> "stavning";
        };
    }

    /** For people, several of them: "utan böjningar". */
    static String plural(Way way) {
        return switch (way) {
            case INFLECTION -> "böjningar";
            case COMPOUND -> "sammansättningar";
            case SYNONYM -> "synonymer";
            case SPELLING -> "liknande stavningar";
        };
    }

    /** The ways that are named, in either language; others are left out, as somebody may have written them by hand. */
    static Set<Way> read(Set<String> names) {
        Set<Way> ways = EnumSet.noneOf(Way.class);
        for (Way way : Way.values()) {
            if (names.contains(of(way)) || names.contains(way.name().toLowerCase(Locale.ROOT))) {
                ways.add(way);
            }
        }
        return ways;
    }
}
