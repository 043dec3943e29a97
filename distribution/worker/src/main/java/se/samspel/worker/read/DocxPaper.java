package se.samspel.worker.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.samspel.api.documents.PaperReader.Cell;
import se.samspel.api.documents.PaperReader.Kind;
import se.samspel.api.documents.PaperReader.Line;
import se.samspel.api.documents.PaperReader.Row;
import se.samspel.api.documents.TextExtractor.Reason;
import se.samspel.worker.read.OpenMarks.Holder;

/**
 * A Word file with its bookmarks: paragraphs and rows of tables as they stand now, then notes and comments. What stands
 * in headers and footers is ours and is not read. A table inside a cell is read as the cell's text.
 */
final class DocxPaper implements XmlWalk.Visitor {
    private static final Set<String> PASSED_OVER =
            Set.of(
                    "Fallback",
                    "moveFrom",
                    "instrText",
                    "delText",
                    "sdtPr",
                    "separator",
                    "sectPr",
                    "tabs",
                    "tblPr",
                    "tcPr",
                    "trPr");

    private static final Pattern NOTES = Pattern.compile("word/(footnotes|endnotes)\\.xml");
    private static final int MOST_PROPERTIES = 200;

    private final Pieces pieces;
    private final DocxLooks looks;
    private final Kind kind;
    private final OpenMarks marks = new OpenMarks();
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final Deque<Holder> cells = new ArrayDeque<>();
    private final List<Cell> row = new ArrayList<>();
    private int tables;
    private int depth;
    private boolean inText;

    private DocxPaper(Pieces pieces, DocxLooks looks, Kind kind) {
        this.pieces = pieces;
        this.looks = looks;
        this.kind = kind;
    }

    /** Reads a file; the pieces go their own way. */
    static Map<String, String> read(Path file, Pieces pieces) throws IOException {
        try (ZipParts parts = new ZipParts(file)) {
            String main = DocxText.mainPart(parts);
            DocxLooks looks = DocxLooks.of(parts, main);
            walk(parts, main, new DocxPaper(pieces, looks, Kind.TEXT));
            for (String name : parts.names().stream().sorted().toList()) {
                if (NOTES.matcher(name).matches()) {
                    walk(parts, name, new DocxPaper(pieces, looks, Kind.NOTE));
                }
            }
            if (parts.has("word/comments.xml")) {
                walk(parts, "word/comments.xml", new DocxPaper(pieces, looks, Kind.COMMENT));
            }
            pieces.flush();
            return properties(parts);
        }
    }

    private static void walk(ZipParts parts, String name, XmlWalk.Visitor visitor)
            throws IOException {
        try (InputStream in = parts.open(name).orElseThrow(() -> new Unreadable(Reason.DAMAGED))) {
            new XmlWalk(in).walk(visitor);
        }
    }

    private static Map<String, String> properties(ZipParts parts) throws IOException {
        Optional<InputStream> part = parts.open("docProps/custom.xml");
        if (part.isEmpty()) {
            return Map.of();
        }
        try (InputStream in = part.get()) {
            OwnProperties properties = new OwnProperties();
            new XmlWalk(in).walk(properties);
            return properties.found;
        }
    }

    @Override
    public boolean start(String name, XmlWalk at) throws IOException {
        if (PASSED_OVER.contains(name) || looks.passesOver(name)) {
            return false;
        }
        looks.start(name, at);
        switch (name) {
            case "p" -> paragraphs.push(new Paragraph(marks.holder()));
            case "pStyle" -> {
                if (looks.heading(at.attribute("val"))) {
                    heading();
                }
            }
            case "outlineLvl" -> {
                if (!at.attribute("val").equals("9")) {
                    heading();
                }
            }
            case "bookmarkStart" ->
                    marks.start(at.attribute("id"), at.attribute("name"), holders());
            case "bookmarkEnd" -> marks.end(at.attribute("id"), holders());
            case "t" -> inText = true;
            case "tab", "ptab" -> add("\t");
            case "br", "cr" -> add("\n");
            case "noBreakHyphen" -> add("-");
            case "tbl" -> {
                if (depth++ == 0) {
                    tables++;
                }
            }
            case "tc" -> {
                if (depth == 1) {
                    marks.close();
                    cells.push(marks.holder());
                }
            }
            default -> {
                // a wrapper, whose content counts
            }
        }
        return true;
    }

    @Override
    public void text(String text) throws IOException {
        if (inText) {
            add(text);
        }
    }

    @Override
    public void end(String name) throws IOException {
        looks.end(name);
        switch (name) {
            case "t" -> inText = false;
            case "p" -> endParagraph();
            case "tc" -> {
                if (depth == 1 && !cells.isEmpty()) {
                    Holder cell = cells.pop();
                    row.add(new Cell(cell.text(), cell.marked(), cell.bookmarks()));
                }
            }
            case "tr" -> {
                if (depth == 1) {
                    pieces.add(new Row(tables, row));
                    row.clear();
                }
            }
            case "tbl" -> depth--;
            default -> {
                // nothing ends with it
            }
        }
    }

    private void endParagraph() throws Unreadable {
        if (paragraphs.isEmpty()) {
            return;
        }
        Paragraph ended = paragraphs.pop();
        String marked = looks.written(ended.holder);
        if (!cells.isEmpty()) {
            cells.element().paragraph(ended.holder.text(), marked);
            return;
        }
        List<String> bookmarks = ended.holder.bookmarks();
        if (!ended.holder.text().isEmpty() || !bookmarks.isEmpty()) {
            Kind is = ended.heading ? Kind.HEADING : kind;
            pieces.add(new Line(is, ended.holder.text(), marked, bookmarks));
        }
    }

    private void heading() {
        if (!paragraphs.isEmpty() && kind == Kind.TEXT && cells.isEmpty()) {
            paragraphs.element().heading = true;
            paragraphs.element().holder.alone();
            marks.close();
        }
    }

    private void add(String piece) throws Unreadable {
        if (!paragraphs.isEmpty()) {
            paragraphs.element().holder.add(looks.run(piece));
        }
    }

    /** What a bookmark that begins or ends here is in: the paragraph, and the cell around it. */
    private List<Holder> holders() {
        List<Holder> here = new ArrayList<>(cells);
        if (!paragraphs.isEmpty()) {
            here.add(paragraphs.element().holder);
        }
        return here;
    }

    private static final class Paragraph {
        private final Holder holder;
        private boolean heading;

        Paragraph(Holder holder) {
            this.holder = holder;
        }
    }

    /** The custom properties of a file: name and text. */
    private static final class OwnProperties implements XmlWalk.Visitor {
        private final Map<String, String> found = new HashMap<>();
        private String current = "";

        @Override
        public boolean start(String name, XmlWalk at) {
            if (name.equals("property")) {
                current = at.attribute("name");
            }
            return true;
        }

        @Override
        public void text(String text) {
            if (!current.isEmpty() && found.size() < MOST_PROPERTIES && text.length() < 10_000) {
                found.merge(current, text, (before, more) -> (before + more).strip());
            }
        }

        @Override
        public void end(String name) {
            if (name.equals("property")) {
                current = "";
            }
        }
    }
}
