package se.samspel.worker.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samspel.api.documents.TextExtractor.Reason;

/** The sheets of an Excel file, each a heading with its name and a table, in the order of their tabs. */
final class XlsxBlocks {
    private static final String FOLDER = "xl/";

    private XlsxBlocks() {}

    static void read(Path file, Blocks blocks) throws IOException {
        try (ZipParts parts = new ZipParts(file)) {
            List<String> words = words(parts);
            XlsxDates dates = XlsxDates.of(parts);
            Map<String, String> targets = targets(parts);
            for (Tab tab : tabs(parts)) {
                String target = targets.getOrDefault(tab.relation(), "");
                String path = target.startsWith("/") ? target.substring(1) : FOLDER + target;
                if (!parts.has(path)) {
                    throw new Unreadable(Reason.DAMAGED);
                }
                XlsxSheet sheet = new XlsxSheet(words, dates);
                walk(parts, path, sheet);
                blocks.heading(1, "", tab.name());
                blocks.table(sheet.rows());
            }
        }
    }

    /** A sheet as the workbook lists it. */
    private record Tab(String name, String relation) {}

    private static List<Tab> tabs(ZipParts parts) throws IOException {
        List<Tab> tabs = new ArrayList<>();
        walk(
                parts,
                FOLDER + "workbook.xml",
                new Starts(
                        (name, at) -> {
                            if (name.equals("sheet")) {
                                tabs.add(new Tab(at.attribute("name"), at.attribute("id")));
                            }
                        }));
        return tabs;
    }

    private static Map<String, String> targets(ZipParts parts) throws IOException {
        Map<String, String> targets = new HashMap<>();
        walk(
                parts,
                FOLDER + "_rels/workbook.xml.rels",
                new Starts(
                        (name, at) -> {
                            if (name.equals("Relationship")) {
                                targets.put(at.attribute("Id"), at.attribute("Target"));
                            }
                        }));
        return targets;
    }

    /** The texts that cells refer to by number. */
    private static List<String> words(ZipParts parts) throws IOException {
        XlsxWords words = new XlsxWords();
        walk(parts, FOLDER + "sharedStrings.xml", words);
        return words.all();
    }

    /** Goes through a part; nothing when it is not there. */
    static void walk(ZipParts parts, String path, XmlWalk.Visitor visitor) throws IOException {
        if (parts.has(path)) {
            try (InputStream in = parts.open(path).orElseThrow()) {
                new XmlWalk(in).walk(visitor);
            }
        }
    }
}
