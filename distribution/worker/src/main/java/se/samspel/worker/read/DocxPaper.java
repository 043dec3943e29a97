package se.samspel.worker.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import se.samspel.api.documents.PaperReader.Kind;
import se.samspel.api.documents.TextExtractor.Reason;

/**
 * A Word file with its bookmarks: paragraphs and rows of tables as they stand now, then notes and comments. What stands
 * in headers and footers is ours and is not read.
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

    private final MarkedText text;
    private final DocxLooks looks;
    private boolean inText;

    private DocxPaper(MarkedText text, DocxLooks looks) {
        this.text = text;
        this.looks = looks;
    }

    /** Reads a file; the pieces go their own way. */
    static Map<String, String> read(Path file, Pieces pieces) throws IOException {
        try (ZipParts parts = new ZipParts(file)) {
            String main = DocxText.mainPart(parts);
            DocxLooks looks = DocxLooks.of(parts, main);
            walk(parts, main, Kind.TEXT, looks, pieces);
            for (String name : parts.names().stream().sorted().toList()) {
                if (NOTES.matcher(name).matches()) {
                    walk(parts, name, Kind.NOTE, looks, pieces);
                }
            }
            if (parts.has("word/comments.xml")) {
                walk(parts, "word/comments.xml", Kind.COMMENT, looks, pieces);
            }
            pieces.flush();
            return OwnProperties.of(parts, "docProps/custom.xml", "property");
        }
    }

    private static void walk(ZipParts parts, String name, Kind kind, DocxLooks looks, Pieces pieces)
            throws IOException {
        try (InputStream in = parts.open(name).orElseThrow(() -> new Unreadable(Reason.DAMAGED))) {
            new XmlWalk(in).walk(new DocxPaper(new MarkedText(kind, looks, pieces::add), looks));
        }
    }

    @Override
    public boolean start(String name, XmlWalk at) throws IOException {
        if (PASSED_OVER.contains(name) || looks.passesOver(name)) {
            return false;
        }
        looks.start(name, at);
        switch (name) {
            case "p" -> text.startParagraph();
            case "pStyle" -> {
                if (looks.heading(at.attribute("val"))) {
                    text.heading();
                }
            }
            case "outlineLvl" -> {
                if (!at.attribute("val").equals("9")) {
                    text.heading();
                }
            }
            case "bookmarkStart" -> text.startMark(at.attribute("id"), at.attribute("name"));
            case "bookmarkEnd" -> text.endMark(at.attribute("id"));
            case "t" -> inText = true;
            case "tab", "ptab" -> text.add("\t");
            case "br", "cr" -> text.add("\n");
            case "noBreakHyphen" -> text.add("-");
            case "tbl" -> text.startTable();
            case "tc" -> text.startCell();
            default -> {
                // a wrapper, whose content counts
            }
        }
        return true;
    }

    @Override
    public void text(String said) throws IOException {
        if (inText) {
            text.add(said);
        }
    }

    @Override
    public void end(String name) throws IOException {
        looks.end(name);
        switch (name) {
            case "t" -> inText = false;
            case "p" -> text.endParagraph();
            case "tc" -> text.endCell();
            case "tr" -> text.endRow();
            case "tbl" -> text.endTable();
            default -> {
                // nothing ends with it
            }
        }
    }
}
