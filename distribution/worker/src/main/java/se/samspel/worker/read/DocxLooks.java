package se.samspel.worker.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import se.samspel.api.fields.RichText;
import se.samspel.api.fields.RichText.Run;
import se.samspel.worker.read.OpenMarks.Holder;

/** How the letters of a Word file look where the reader is: bold, italic, a link, an item of a list. All else is passed by. */
final class DocxLooks implements MarkedText.Looks {
    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final Map<String, String> links;
    private boolean inRun;
    private boolean bold;
    private boolean italic;
    private String link = "";
    private String list = "";
    private int depth;

    private DocxLooks(DocxStyles styles, DocxNumbering numbering, Map<String, String> links) {
        this.styles = styles;
        this.numbering = numbering;
        this.links = links;
    }

    static DocxLooks of(ZipParts parts, String main) throws IOException {
        Map<String, String> links = new HashMap<>();
        String relations = main.replaceFirst("([^/]+)$", "_rels/$1.rels");
        try (InputStream in = parts.open(relations).orElse(InputStream.nullInputStream())) {
            if (parts.has(relations)) {
                new XmlWalk(in)
                        .walk(
                                new Starts(
                                        (name, at) ->
                                                links.put(
                                                        at.attribute("Id"),
                                                        RichText.link(at.attribute("Target")))));
            }
        }
        return new DocxLooks(DocxStyles.of(parts), DocxNumbering.of(parts), links);
    }

    boolean heading(String style) {
        return styles.heading(style);
    }

    /** What a paragraph's own mark looks like says nothing of its letters. */
    boolean passesOver(String name) {
        return name.equals("rPr") && !inRun;
    }

    void start(String name, XmlWalk at) {
        String value = at.attribute("val");
        switch (name) {
            case "p" -> {
                list = "";
                depth = 0;
            }
            case "pStyle" -> list = styles.list(value);
            case "numId" -> list = value;
            case "ilvl" -> depth = value.matches("[0-8]") ? Integer.parseInt(value) : 0;
            case "r" -> {
                inRun = true;
                bold = false;
                italic = false;
            }
            case "b" -> bold = DocxStyles.on(value);
            case "i" -> italic = DocxStyles.on(value);
            case "rStyle" -> {
                bold |= styles.bold(value);
                italic |= styles.italic(value);
            }
            case "hyperlink" -> link = links.getOrDefault(at.attribute("id"), "");
            default -> {
                // the rest makes no difference
            }
        }
    }

    void end(String name) {
        switch (name) {
            case "r" -> inRun = false;
            case "hyperlink" -> link = "";
            default -> {
                // nothing ends with it
            }
        }
    }

    @Override
    public Run run(String letters) {
        return new Run(letters, bold, italic, link);
    }

    @Override
    public String written(Holder paragraph) {
        if (list.isEmpty() || list.equals("0") || paragraph.text().isEmpty()) {
            return paragraph.paragraph();
        }
        return numbering.numbered(list, depth)
                ? paragraph.item(numbering.item(list) + ".")
                : paragraph.item("-");
    }
}
