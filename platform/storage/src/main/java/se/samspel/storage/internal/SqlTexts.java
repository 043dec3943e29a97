package se.samspel.storage.internal;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The statements of one schema, each read and checked once: a bundle touches its own tables and nobody else's. Safe for
 * any number of threads.
 */
final class SqlTexts {
    /** Texts are constants by custom; a bundle that builds them piece by piece must not fill the memory. */
    private static final int MOST = 2_000;

    private final String prefix;
    private final Map<String, SqlText> texts = new ConcurrentHashMap<>();

    SqlTexts(String schema) {
        this.prefix = schema + "_";
    }

    /**
     * @throws IllegalArgumentException when the text is not one statement, or names another bundle's table
     */
    SqlText get(String text) {
        SqlText known = texts.get(text);
        if (known != null) {
            return known;
        }
        SqlText read = SqlText.of(text);
        check(read.tables(), text);
        if (texts.size() >= MOST) {
            texts.clear();
        }
        texts.put(text, read);
        return read;
    }

    /** Refuses names outside the prefix. */
    void check(Set<String> tables, String text) {
        for (String table : tables) {
            if (!table.startsWith(prefix)) {
                throw new IllegalArgumentException(
                        "the table "
                                + table
                                + " is not this bundle's: its tables are named "
                                + prefix
                                + "…, in: "
                                + text);
            }
        }
    }
}
