package se.samspel.worker.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lists of a Word file: which number their items and which only mark them, and what a heading's number is. */
final class DocxNumbering {
    private static final int LEVELS = 9;

    private final Map<String, String> abstracts = new HashMap<>();
    private final Map<String, String> formats = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Map<String, Integer> items = new HashMap<>();
    private final Set<String> fresh = new HashSet<>();
    private String list = "";
    private String instance = "";
    private String level = "";

    private DocxNumbering() {}

    static DocxNumbering of(ZipParts parts) throws IOException {
        DocxNumbering numbering = new DocxNumbering();
        Optional<InputStream> part = parts.open("word/numbering.xml");
        if (part.isPresent()) {
            try (InputStream in = part.get()) {
                new XmlWalk(in).walk(new Starts(numbering::look));
            }
        }
        return numbering;
    }

    private void look(String name, XmlWalk at) {
        switch (name) {
            case "abstractNum" -> list = at.attribute("abstractNumId");
            case "lvl" -> level = at.attribute("ilvl");
            case "numFmt" -> formats.put(list + "/" + level, at.attribute("val"));
            case "num" -> instance = at.attribute("numId");
            case "abstractNumId" -> abstracts.put(instance, at.attribute("val"));
            case "startOverride" -> fresh.add(instance);
            default -> {
                // how the numbers look does not matter
            }
        }
    }

    /** Whether a list counts at a level, 0 being the outermost. */
    boolean numbered(String numId, int at) {
        String format = formats.getOrDefault(abstracts.getOrDefault(numId, "") + "/" + at, "");
        return !format.isEmpty() && !format.equals("bullet") && !format.equals("none");
    }

    /** The number of the next item in a list, its levels taken as one. Lists of one kind go on where the last one ended. */
    int item(String numId) {
        String kind = abstracts.getOrDefault(numId, numId);
        if (fresh.remove(numId)) {
            items.remove(kind);
        }
        return items.merge(kind, 1, Integer::sum);
    }

    /** The number of the next heading in a list, such as "2.1"; empty when the list does not count. */
    String next(String numId, int at) {
        if (at < 0 || at >= LEVELS || !numbered(numId, at)) {
            return "";
        }
        int[] counts =
                counters.computeIfAbsent(
                        abstracts.getOrDefault(numId, numId), none -> new int[LEVELS]);
        counts[at]++;
        for (int deeper = at + 1; deeper < LEVELS; deeper++) {
            counts[deeper] = 0;
        }
        StringBuilder number = new StringBuilder();
        for (int upTo = 0; upTo <= at; upTo++) {
            number.append(upTo == 0 ? "" : ".").append(Math.max(1, counts[upTo]));
        }
        return number.toString();
    }
}
