package se.samspel.worker.write;

import java.io.IOException;
import se.samspel.api.documents.Paper;

/** What stands above and below every page of a Word file. */
final class WordMargins {
    private WordMargins() {}

    /** Whose paper it is, and that it is a draft. */
    static void header(Paper paper, WordXml xml) throws IOException {
        xml.start("w:hdr", "xmlns:w", WordParts.WORD);
        paragraph(xml, "Header");
        plain(xml, paper.issuer());
        if (!paper.watermark().isBlank()) {
            xml.start("w:r").empty("w:tab").end();
            xml.start("w:r").start("w:rPr").empty("w:b");
            xml.empty("w:color", "w:val", "A3230F").empty("w:sz", "w:val", "24").end();
            xml.leaf("w:t", WordText.line(paper.watermark()), "xml:space", "preserve").end();
        }
    }

    /** Which paper it is, and which page. */
    static void footer(Paper paper, WordXml xml) throws IOException {
        PrintWords words = PrintWords.in(paper.language());
        xml.start("w:ftr", "xmlns:w", WordParts.WORD);
        paragraph(xml, "Footer");
        plain(xml, paper.title() + " · " + words.day(paper.createdAt()));
        xml.start("w:r").empty("w:tab").end();
        plain(xml, words.page() + " ");
        field(xml, "PAGE");
        plain(xml, " " + words.of() + " ");
        field(xml, "NUMPAGES");
    }

    private static void paragraph(WordXml xml, String style) throws IOException {
        xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", style).end();
    }

    private static void plain(WordXml xml, String text) throws IOException {
        String line = text.isBlank() ? text : text.replaceAll("\\s", " ");
        xml.start("w:r").leaf("w:t", cleaned(line), "xml:space", "preserve").end();
    }

    private static String cleaned(String line) {
        String clean = WordText.line(line);
        return (line.startsWith(" ") ? " " : "") + clean + (line.endsWith(" ") ? " " : "");
    }

    private static void field(WordXml xml, String name) throws IOException {
        xml.start("w:fldSimple", "w:instr", " " + name + " ");
        xml.start("w:r").leaf("w:t", "1").end().end();
    }
}
