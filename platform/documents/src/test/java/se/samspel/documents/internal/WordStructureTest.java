package se.samspel.documents.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import se.samspel.api.documents.StructureReader.Footnote;
import se.samspel.api.documents.StructureReader.Heading;
import se.samspel.api.documents.StructureReader.Item;
import se.samspel.api.documents.StructureReader.Margin;
import se.samspel.api.documents.StructureReader.PageBreak;
import se.samspel.api.documents.StructureReader.Paragraph;
import se.samspel.api.documents.StructureReader.Table;

/** The real worker telling headings, lists, tables and notes of files of word processors. */
final class WordStructureTest {
    private static final String STYLES =
            "<w:styles xmlns:w='x'><w:style w:styleId='Rubrik1'><w:name w:val='heading 1'/></w:style>"
                    + "<w:style w:styleId='Rubrik2'><w:name w:val='heading 2'/><w:pPr><w:numPr><w:numId w:val='7'/></w:numPr></w:pPr></w:style></w:styles>";

    private static final String NUMBERING =
            "<w:numbering xmlns:w='x'><w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:numFmt w:val='decimal'/></w:lvl><w:lvl w:ilvl='1'><w:numFmt w:val='decimal'/></w:lvl></w:abstractNum>"
                    + "<w:abstractNum w:abstractNumId='2'><w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/></w:lvl></w:abstractNum>"
                    + "<w:num w:numId='7'><w:abstractNumId w:val='1'/></w:num><w:num w:numId='8'><w:abstractNumId w:val='2'/></w:num></w:numbering>";

    @Test
    void wordsStylesNumbersListsAndNotesAreTold() throws IOException {
        byte[] file =
                Zips.docx(
                                styled("Rubrik1", "Planen")
                                        + numberedHeading(0, "Ett område")
                                        + numberedHeading(1, "Del i området")
                                        + numberedHeading(0, "Ett till")
                                        + "<w:p><w:r><w:t>Med not</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r></w:p>"
                                        + listed("8", "en punkt")
                                        + listed("7", "räknad")
                                        + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Fet rad</w:t></w:r></w:p>"
                                        + "<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr><w:r><w:t>Bara slutet är fett här i meningen som går över en hel rad text.</w:t></w:r></w:p>"
                                        + "<w:p><w:r><w:br w:type='page'/></w:r></w:p>"
                                        + "<w:p><w:r><w:t>Ny sida</w:t></w:r></w:p>")
                        .with("word/styles.xml", STYLES)
                        .with("word/numbering.xml", NUMBERING)
                        .with(
                                "word/footnotes.xml",
                                "<w:footnotes xmlns:w='x'><w:footnote w:id='0' w:type='separator'><w:p/></w:footnote><w:footnote w:id='2'><w:p><w:r><w:t>Notens text</w:t></w:r></w:p></w:footnote></w:footnotes>")
                        .with(
                                "word/header1.xml",
                                "<w:hdr xmlns:w='x'><w:p><w:r><w:t>Sidhuvud</w:t></w:r></w:p></w:hdr>")
                        .bytes();
        assertEquals(
                List.of(
                        new Heading(1, "", "Planen"),
                        new Heading(2, "1", "Ett område"),
                        new Heading(2, "1.1", "Del i området"),
                        new Heading(2, "2", "Ett till"),
                        new Paragraph("Med not¹"),
                        new Footnote("¹", "Notens text"),
                        new Item(1, false, "en punkt"),
                        new Item(1, true, "räknad"),
                        new Heading(6, "", "Fet rad"),
                        new Paragraph(
                                "Bara slutet är fett här i meningen som går över en hel rad text."),
                        new PageBreak(),
                        new Paragraph("Ny sida"),
                        new Margin("Sidhuvud")),
                Structures.blocks("plan.docx", file));
    }

    @Test
    void wordsOwnWriterIsUnderstoodAndBoldLinesAreHeadings() throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            bold(word, "Bakgrund");
            word.createParagraph()
                    .createRun()
                    .setText("Gruppen möts fyra gånger om året och har gjort det sedan starten.");
            XWPFTable table = word.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Part");
            table.getRow(0).getCell(1).setText("Namn");
            table.getRow(1).getCell(0).setText("Kommunen");
            table.getRow(1).getCell(1).setText("Astrid Vinge");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            word.write(out);
            assertEquals(
                    List.of(
                            new Heading(2, "", "Bakgrund"),
                            new Paragraph(
                                    "Gruppen möts fyra gånger om året och har gjort det sedan starten."),
                            new Table(
                                    List.of(
                                            List.of("Part", "Namn"),
                                            List.of("Kommunen", "Astrid Vinge")))),
                    Structures.blocks("plan.docx", out.toByteArray()));
        }
    }

    @Test
    void openDocumentIsTold() throws IOException {
        byte[] file =
                Zips.odt(
                                "<text:p text:style-name='P1'>Planen</text:p><text:h text:outline-level='2'>1. Område</text:h>"
                                        + "<text:p>Text<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>En not</text:p></text:note-body></text:note> slut</text:p>"
                                        + "<text:list><text:list-item><text:p>ett</text:p><text:list><text:list-item><text:p>under</text:p></text:list-item></text:list></text:list-item></text:list>"
                                        + "<table:table><table:table-row><table:table-cell><text:p>Part</text:p></table:table-cell><table:table-cell><text:p>Namn</text:p><text:p>rad två</text:p></table:table-cell></table:table-row></table:table>")
                        .bytes();
        assertEquals(
                List.of(
                        new Heading(1, "", "Planen"),
                        new Heading(2, "", "1. Område"),
                        new Paragraph("Text¹ slut"),
                        new Footnote("¹", "En not"),
                        new Item(1, false, "ett"),
                        new Item(2, false, "under"),
                        new Table(List.of(List.of("Part", "Namn\nrad två")))),
                Structures.blocks("plan.odt", file));
    }

    private static void bold(XWPFDocument word, String text) {
        XWPFParagraph paragraph = word.createParagraph();
        XWPFRun run = paragraph.createRun();
        run.setBold(true);
        run.setText(text);
    }

    private static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val='"
                + style
                + "'/></w:pPr><w:r><w:t>"
                + text
                + "</w:t></w:r></w:p>";
    }

    private static String numberedHeading(int depth, String text) {
        return "<w:p><w:pPr><w:pStyle w:val='Rubrik2'/><w:numPr><w:ilvl w:val='"
                + depth
                + "'/></w:numPr></w:pPr><w:r><w:t>"
                + text
                + "</w:t></w:r></w:p>";
    }

    private static String listed(String list, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='"
                + list
                + "'/></w:numPr></w:pPr><w:r><w:t>"
                + text
                + "</w:t></w:r></w:p>";
    }
}
