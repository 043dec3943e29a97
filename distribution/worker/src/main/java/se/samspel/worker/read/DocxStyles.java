package se.samspel.worker.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a document's styles say: which are headings (by outline level, by built-in name, or by the style they build on),
 * which are bold or italic and which are lists.
 */
final class DocxStyles {
    private static final Pattern HEADING =
            Pattern.compile(
                    "(?iu)(?:heading|rubrik|überschrift|overskrift)\\s*(\\d)|title|titel|rubrik");

    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Integer> levels = new HashMap<>();
    private final Map<String, Boolean> bold = new HashMap<>();
    private final Map<String, Boolean> italic = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();
    private String current = "";

    private DocxStyles() {}

    static DocxStyles of(ZipParts parts) throws IOException {
        DocxStyles styles = new DocxStyles();
        Optional<InputStream> part = parts.open("word/styles.xml");
        if (part.isPresent()) {
            try (InputStream in = part.get()) {
                new XmlWalk(in).walk(new Starts(styles::look));
            }
        }
        return styles;
    }

    private void look(String name, XmlWalk at) {
        String value = at.attribute("val");
        switch (name) {
            case "style" -> current = at.attribute("styleId");
            case "basedOn" -> parents.put(current, value);
            case "name" -> {
                int level = named(value);
                if (level > 0) {
                    levels.put(current, level);
                }
            }
            case "outlineLvl" -> {
                if (value.matches("[0-8]")) {
                    levels.put(current, Integer.parseInt(value) + 1);
                }
            }
            case "b" -> bold.put(current, on(value));
            case "i" -> italic.put(current, on(value));
            case "numId" -> lists.put(current, value);
            default -> {
                // how it looks otherwise does not matter
            }
        }
    }

    /** Whether a switch such as bold is on; written without a value it is. */
    static boolean on(String value) {
        return !value.equals("0") && !value.equals("false");
    }

    boolean heading(String style) {
        return level(style) > 0;
    }

    /** The level of a heading's style, 1 being the highest; 0 when it is none. */
    int level(String style) {
        @Nullable Integer level = inherited(style, levels::get);
        return level == null ? named(style) : level;
    }

    /** Whether text of a style is bold by itself. */
    boolean bold(String style) {
        return Boolean.TRUE.equals(inherited(style, bold::get));
    }

    /** Whether text of a style is italic by itself. */
    boolean italic(String style) {
        return Boolean.TRUE.equals(inherited(style, italic::get));
    }

    /** The list that a style belongs to; empty for none. */
    String list(String style) {
        @Nullable String list = inherited(style, lists::get);
        return list == null ? "" : list;
    }

    private <T> @Nullable T inherited(String style, Function<String, @Nullable T> says) {
        Set<String> seen = new HashSet<>();
        for (String at = style; at != null && seen.add(at); at = parents.get(at)) {
            @Nullable T said = says.apply(at);
            if (said != null) {
                return said;
            }
        }
        return null;
    }

    private static int named(String name) {
        Matcher matcher = HEADING.matcher(name);
        if (!matcher.matches()) {
            return 0;
        }
        @Nullable String level = matcher.group(1);
        return level == null ? 1 : Math.max(1, Integer.parseInt(level));
    }
}
