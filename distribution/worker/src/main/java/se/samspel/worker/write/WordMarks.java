package se.samspel.worker.write;

import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The bookmarks of one Word file. Word allows 40 letters, digits and underscores, beginning with a letter. */
final class WordMarks {
    private static final int LONGEST = 40;
    private final Set<String> names = new HashSet<>();
    private int count;

    /**
     * Begins a bookmark.
     *
     * @return its number, for {@link #end}; 0 when there is no id and so no bookmark
     */
    int start(WordXml out, String id) throws IOException {
        if (id.isBlank()) {
            return 0;
        }
        count++;
        out.empty("w:bookmarkStart", "w:id", Integer.toString(count), "w:name", unique(id));
        return count;
    }

    void end(WordXml out, int number) throws IOException {
        if (number > 0) {
            out.empty("w:bookmarkEnd", "w:id", Integer.toString(number));
        }
    }

    private String unique(String id) {
        String base = id.replaceAll("[^A-Za-z0-9_]", "_");
        base = Character.isLetter(base.charAt(0)) ? base : "x" + base;
        String name = cut(base, LONGEST);
        for (int number = 2; !names.add(name.toLowerCase(Locale.ROOT)); number++) {
            String tail = "_" + number;
            name = cut(base, LONGEST - tail.length()) + tail;
        }
        return name;
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
