package se.samspel.worker.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the styles of an OpenDocument text say: which are bold or italic, which are titles and which lists count. */
final class OdtStyles {
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Boolean> bold = new HashMap<>();
    private final Map<String, Boolean> italic = new HashMap<>();
    private final Set<String> counting = new HashSet<>();
    private String style = "";
    private String list = "";

    private OdtStyles() {}

    static OdtStyles of(ZipParts parts) throws IOException {
        OdtStyles styles = new OdtStyles();
        for (String part : new String[] {"styles.xml", "content.xml"}) {
            Optional<InputStream> open = parts.open(part);
            if (open.isPresent()) {
                try (InputStream in = open.get()) {
                    new XmlWalk(in).walk(new Starts(styles::look));
                }
            }
        }
        return styles;
    }

    private void look(String name, XmlWalk at) {
        switch (name) {
            case "style" -> {
                style = at.attribute("name");
                parents.put(style, at.attribute("parent-style-name"));
            }
            case "text-properties" -> {
                String weight = at.attribute("font-weight");
                if (!weight.isEmpty()) {
                    bold.put(style, weight.equals("bold") || weight.matches("[6-9]00"));
                }
                String slant = at.attribute("font-style");
                if (!slant.isEmpty()) {
                    italic.put(style, !slant.equals("normal"));
                }
            }
            case "list-style" -> list = at.attribute("name");
            case "list-level-style-number" -> {
                if (!at.attribute("num-format").isEmpty()) {
                    counting.add(list + "/" + at.attribute("level"));
                }
            }
            default -> {
                // how it looks otherwise does not matter
            }
        }
    }

    boolean bold(String name) {
        return said(bold, name);
    }

    boolean italic(String name) {
        return said(italic, name);
    }

    private boolean said(Map<String, Boolean> look, String name) {
        Set<String> seen = new HashSet<>();
        for (String at = name; at != null && seen.add(at); at = parents.get(at)) {
            Boolean said = look.get(at);
            if (said != null) {
                return said;
            }
        }
        return false;
    }

    boolean title(String name) {
        return name.equals("Title") || "Title".equals(parents.get(name));
    }

    boolean numbered(String listStyle, int level) {
        return counting.contains(listStyle + "/" + level);
    }
}
