package se.samspel.lib.log;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.event.Level;

/**
 * Which messages are written: a level for all, and levels for parts by the beginning of the logger's name, where the
 * longest match decides. Written {@code info,se.samspel.web=debug}.
 */
final class Levels {
    /** The libraries talk about themselves at info; nobody who runs Samspel needs that. */
    private static final String QUIET = "warn,se.samspel=info";

    private static final Map<String, String> LIBRARIES = Map.of("org.glassfish.jersey", "error");

    private final Map<String, Level> byPrefix = new TreeMap<>();

    private Levels() {}

    /** Reads the text over the defaults; a level nobody knows is taken as info. */
    static Levels of(String text) {
        Levels levels = new Levels();
        levels.read(QUIET);
        LIBRARIES.forEach(levels::put);
        levels.readOver(text);
        return levels;
    }

    /** A level for all is for the product's own parts too. */
    private void readOver(String text) {
        for (String part : text.split(",")) {
            if (!part.isBlank() && part.indexOf('=') < 0) {
                put("se.samspel", part);
            }
        }
        read(text);
    }

    private void read(String text) {
        for (String part : text.split(",")) {
            int equals = part.indexOf('=');
            if (!part.isBlank()) {
                put(part.substring(0, Math.max(equals, 0)), part.substring(equals + 1));
            }
        }
    }

    private void put(String prefix, String level) {
        byPrefix.put(prefix.strip(), level(level.strip()));
    }

    private static Level level(String name) {
        for (Level level : Level.values()) {
            if (level.name().equals(name.toUpperCase(Locale.ROOT))) {
                return level;
            }
        }
        return Level.INFO;
    }

    /** The least serious level that is written for a logger of this name. */
    Level forName(String logger) {
        String name = logger;
        while (!name.isEmpty()) {
            Level level = byPrefix.get(name);
            if (level != null) {
                return level;
            }
            name = name.substring(0, Math.max(name.lastIndexOf('.'), 0));
        }
        return byPrefix.getOrDefault("", Level.WARN);
    }
}
