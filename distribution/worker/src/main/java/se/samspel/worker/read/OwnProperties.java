package se.samspel.worker.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The custom properties of a written file: name and text. */
final class OwnProperties implements XmlWalk.Visitor {
    private static final int MOST = 200;
    private static final int LONGEST = 10_000;

    private final String element;
    private final Map<String, String> found = new HashMap<>();
    private String current = "";

    private OwnProperties(String element) {
        this.element = element;
    }

    /**
     * Reads them.
     *
     * @param part where the format keeps them; a file without it has none
     * @param element what each of them is called there
     */
    static Map<String, String> of(ZipParts parts, String part, String element) throws IOException {
        OwnProperties properties = new OwnProperties(element);
        Optional<InputStream> open = parts.open(part);
        if (open.isPresent()) {
            try (InputStream in = open.get()) {
                new XmlWalk(in).walk(properties);
            }
        }
        return properties.found;
    }

    @Override
    public boolean start(String name, XmlWalk at) {
        if (name.equals(element)) {
            current = at.attribute("name");
        }
        return true;
    }

    @Override
    public void text(String text) {
        if (!current.isEmpty() && found.size() < MOST && text.length() < LONGEST) {
            found.merge(current, text, (before, more) -> (before + more).strip());
        }
    }

    @Override
    public void end(String name) {
        if (name.equals(element)) {
            current = "";
        }
    }
}
