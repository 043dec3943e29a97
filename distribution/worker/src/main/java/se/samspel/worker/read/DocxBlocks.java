package se.samspel.worker.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Word's format as blocks, read as a stream of XML: the text as it stands now, with headings by style, list or bold type,
 * and each note after the paragraph that refers to it.
 */
final class DocxBlocks implements XmlWalk.Visitor {
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
                    "trPr",
                    "footnotePr",
                    "endnotePr",
                    "pPrChange",
                    "rPrChange");

    private static final Pattern MARGINS = Pattern.compile("word/(header\\d*|footer\\d*)\\.xml");

    private final Manuscript text;
    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final Map<String, String> notes;
    private final Deque<Look> paragraphs = new ArrayDeque<>();
    private boolean inText;
    private boolean inRun;
    private boolean bold;
    private boolean breakAfter;
    private int noteCount;

    private DocxBlocks(
            Manuscript text,
            DocxStyles styles,
            DocxNumbering numbering,
            Map<String, String> notes) {
        this.text = text;
        this.styles = styles;
        this.numbering = numbering;
        this.notes = notes;
    }

    static void read(Path file, Blocks blocks) throws IOException {
        try (ZipParts parts = new ZipParts(file)) {
            String main = DocxText.mainPart(parts);
            DocxStyles styles = DocxStyles.of(parts);
            DocxNumbering numbering = DocxNumbering.of(parts);
            Map<String, String> notes = new HashMap<>();
            notes(parts, "word/footnotes.xml", "footnote", notes);
            notes(parts, "word/endnotes.xml", "endnote", notes);
            Manuscript text = new Manuscript();
            DocxText.walk(parts, main, new DocxBlocks(text, styles, numbering, notes));
            text.startMargin();
            for (String name : margins(parts)) {
                DocxText.walk(parts, name, new DocxBlocks(text, styles, numbering, Map.of()));
            }
            text.into(blocks);
        }
    }

    private static List<String> margins(ZipParts parts) {
        return parts.names().stream()
                .filter(name -> MARGINS.matcher(name).matches())
                .sorted()
                .toList();
    }

    private static void notes(
            ZipParts parts, String part, String element, Map<String, String> notes)
            throws IOException {
        if (!parts.has(part)) {
            return;
        }
        try (InputStream in = parts.open(part).orElse(InputStream.nullInputStream())) {
            new XmlWalk(in).walk(new DocxNotes(element, notes));
        }
    }

    @Override
    public boolean start(String name, XmlWalk at) throws IOException {
        if (PASSED_OVER.contains(name)) {
            return false;
        }
        String value = at.attribute("val");
        switch (name) {
            case "p" -> {
                paragraphs.push(new Look());
                text.startParagraph();
            }
            case "pStyle" -> look().style = value;
            case "outlineLvl" -> look().outline = value;
            case "numId" -> look().list = value;
            case "ilvl" -> look().depth = value.matches("[0-8]") ? Integer.parseInt(value) : 0;
            case "pageBreakBefore" -> text.pageBreak();
            case "r" -> {
                inRun = true;
                bold = styles.bold(look().style);
            }
            case "rPr" -> {
                return inRun;
            }
            case "b" -> bold = DocxStyles.on(value);
            case "rStyle" -> bold |= styles.bold(value);
            case "t" -> inText = true;
            case "tab", "ptab" -> text.add("\t", bold);
            case "br" -> {
                breakAfter |= at.attribute("type").equals("page");
                text.add("\n", bold);
            }
            case "cr" -> text.add("\n", bold);
            case "noBreakHyphen" -> text.add("-", bold);
            case "footnoteReference" -> note("footnote", at);
            case "endnoteReference" -> note("endnote", at);
            case "tbl" -> text.startTable();
            case "tr" -> text.startRow();
            case "tc" -> text.startCell();
            default -> {
                // a wrapper, whose content counts
            }
        }
        return true;
    }

    private void note(String kind, XmlWalk at) throws IOException {
        String said = notes.getOrDefault(kind + at.attribute("id"), "");
        if (!said.isBlank()) {
            text.note(Typed.raised(Integer.toString(++noteCount)), said);
        }
    }

    @Override
    public void text(String piece) throws IOException {
        if (inText) {
            text.add(piece, bold);
        }
    }

    @Override
    public void end(String name) throws IOException {
        switch (name) {
            case "t" -> inText = false;
            case "r" -> inRun = false;
            case "p" -> endParagraph();
            case "tbl" -> text.endTable();
            default -> {
                // nothing ends with it
            }
        }
    }

    private void endParagraph() throws IOException {
        Look look = paragraphs.isEmpty() ? new Look() : paragraphs.pop();
        int level = look.outline.matches("[0-8]") ? Integer.parseInt(look.outline) + 1 : 0;
        level = level == 0 ? styles.level(look.style) : level;
        String list = look.list.isEmpty() ? styles.list(look.style) : look.list;
        boolean listed = !list.isEmpty() && !list.equals("0");
        if (level > 0) {
            int depth = look.depth >= 0 ? look.depth : level - 1;
            text.heading(level, listed ? numbering.next(list, depth) : "");
        } else if (listed) {
            int depth = Math.max(0, look.depth);
            text.item(depth + 1, numbering.numbered(list, depth));
        }
        text.endParagraph();
        if (breakAfter) {
            text.pageBreak();
            breakAfter = false;
        }
    }

    private Look look() {
        if (paragraphs.isEmpty()) {
            paragraphs.push(new Look());
        }
        return paragraphs.element();
    }

    /** What a paragraph says of itself. */
    private static final class Look {
        private String style = "";
        private String outline = "";
        private String list = "";
        private int depth = -1;
    }
}
