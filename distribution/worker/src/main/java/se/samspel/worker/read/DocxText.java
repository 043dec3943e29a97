package se.samspel.worker.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.samspel.api.documents.TextExtractor.Reason;

/**
 * Word's format, read as a stream of XML: the text as it stands now (what is deleted under track changes is left out),
 * tables, text boxes, notes, and at the end what stands in headers and footers. Headings are those of the styles.
 */
final class DocxText implements XmlWalk.Visitor {
    /** Not text, or the same text once more for older programs, or text that has moved away. */
    private static final Set<String> PASSED_OVER =
            Set.of("Fallback", "moveFrom", "instrText", "delText", "sdtPr", "separator", "sectPr");

    private static final Pattern NOTES_AND_MARGINS =
            Pattern.compile("word/(footnotes|endnotes|header\\d*|footer\\d*)\\.xml");

    private final Sheet sheet;
    private final DocxStyles styles;
    private boolean inText;

    private DocxText(Sheet sheet, DocxStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    static void read(Path file, Pages pages) throws IOException {
        try (ZipParts parts = new ZipParts(file)) {
            String main = mainPart(parts);
            DocxStyles styles = DocxStyles.of(parts);
            Sheet sheet = new Sheet();
            walk(parts, main, new DocxText(sheet, styles));
            List<String> rest =
                    parts.names().stream()
                            .filter(name -> NOTES_AND_MARGINS.matcher(name).matches())
                            .sorted()
                            .toList();
            for (String name : rest) {
                walk(parts, name, new DocxText(sheet, styles));
            }
            sheet.into(pages);
        }
    }

    static void walk(ZipParts parts, String name, XmlWalk.Visitor visitor) throws IOException {
        try (InputStream in = parts.open(name).orElseThrow(() -> new Unreadable(Reason.DAMAGED))) {
            new XmlWalk(in).walk(visitor);
        }
    }

    /** Some versions of Word call it document2.xml, so the package is asked. */
    static String mainPart(ZipParts parts) throws IOException {
        List<String> found = new ArrayList<>();
        Optional<InputStream> relations = parts.open("_rels/.rels");
        if (relations.isPresent()) {
            try (InputStream in = relations.get()) {
                new XmlWalk(in)
                        .walk(
                                new Starts(
                                        (name, at) -> {
                                            if (at.attribute("Type").endsWith("/officeDocument")) {
                                                found.add(
                                                        at.attribute("Target")
                                                                .replaceFirst("^/", ""));
                                            }
                                        }));
            }
        }
        return found.isEmpty() ? "word/document.xml" : found.getFirst();
    }

    @Override
    public boolean start(String name, XmlWalk at) throws IOException {
        if (PASSED_OVER.contains(name)) {
            return false;
        }
        switch (name) {
            case "p" -> sheet.startParagraph(false);
            case "pStyle" -> {
                if (styles.heading(at.attribute("val"))) {
                    sheet.heading();
                }
            }
            case "outlineLvl" -> {
                if (!at.attribute("val").equals("9")) {
                    sheet.heading();
                }
            }
            case "t" -> inText = true;
            case "tab", "ptab" -> sheet.add("\t");
            case "br", "cr" -> sheet.add("\n");
            case "noBreakHyphen" -> sheet.add("-");
            case "tr" -> sheet.startRow();
            case "tc" -> sheet.startCell();
            case "tabs", "rPr", "tblPr", "tcPr", "trPr" -> {
                return false;
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
            sheet.add(text);
        }
    }

    @Override
    public void end(String name) throws IOException {
        switch (name) {
            case "t" -> inText = false;
            case "p" -> sheet.endParagraph();
            case "tr" -> sheet.endRow();
            default -> {
                // nothing ends with it
            }
        }
    }
}
