package se.samspel.worker.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which of a document's styles are headings: by outline level, by built-in name, or by the style they build on. */
final class DocxStyles {
    private static final Pattern HEADING =
            Pattern.compile(
                    "(?iu)(?:heading|rubrik|überschrift|overskrift)\\s*\\d|title|titel|rubrik");

    private final Map<String, String> parents = new HashMap<>();
    private final Set<String> headings = new HashSet<>();
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
                if (HEADING.matcher(value).matches()) {
                    headings.add(current);
                }
            }
            case "outlineLvl" -> {
                if (!value.equals("9")) {
                    headings.add(current);
                }
            }
            default -> {
                // how it looks does not matter
            }
        }
    }

    boolean heading(String style) {
        Set<String> seen = new HashSet<>();
        for (String at = style; at != null && seen.add(at); at = parents.get(at)) {
            if (headings.contains(at)) {
                return true;
            }
        }
        return HEADING.matcher(style).matches();
    }
}
