package se.samspel.documents.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.api.documents.StructureReader;
import se.samspel.api.documents.StructureReader.Block;
import se.samspel.api.documents.StructureReader.Footnote;
import se.samspel.api.documents.StructureReader.Heading;
import se.samspel.api.documents.StructureReader.Item;
import se.samspel.api.documents.StructureReader.Margin;
import se.samspel.api.documents.StructureReader.PageBreak;
import se.samspel.api.documents.StructureReader.Paragraph;
import se.samspel.api.documents.StructureReader.Structure;
import se.samspel.api.documents.StructureReader.Table;
import se.samspel.api.documents.StructureReader.Unreadable;
import se.samspel.api.documents.TextExtractor.Reason;

/** The real worker telling headings, lists, tables and notes in each of the formats. */
final class StructureTest {
    private static final String STYLES =
            "<w:styles xmlns:w='x'><w:style w:styleId='Rubrik1'><w:name w:val='heading 1'/></w:style>"
                    + "<w:style w:styleId='Rubrik2'><w:name w:val='heading 2'/><w:pPr><w:numPr><w:numId w:val='7'/></w:numPr></w:pPr></w:style></w:styles>";

    private static final String NUMBERING =
            "<w:numbering xmlns:w='x'><w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:numFmt w:val='decimal'/></w:lvl><w:lvl w:ilvl='1'><w:numFmt w:val='decimal'/></w:lvl></w:abstractNum>"
                    + "<w:abstractNum w:abstractNumId='2'><w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/></w:lvl></w:abstractNum>"
                    + "<w:num w:numId='7'><w:abstractNumId w:val='1'/></w:num><w:num w:numId='8'><w:abstractNumId w:val='2'/></w:num></w:numbering>";

    @TempDir static Path folder;
    private static Workshop workshop;
    private static StructureReader reader;

    @BeforeAll
    static void start() throws IOException {
        workshop = RealWorker.workshop(folder);
        reader = new WorkerStructureReader(workshop);
    }

    @AfterAll
    static void stop() {
        workshop.stop();
    }

    @Test
    void theSheetsOfAWorkbookAreTablesWithWhatPeopleSeeInTheCells() throws IOException {
        byte[] file =
                workbook(
                        "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='C1' t='inlineStr'><is><t>Dag</t></is></c></row>"
                                + "<row r='2'><c r='A2' t='s'><v>1</v></c><c r='B2'><v>12.0</v></c>"
                                + "<c r='C2' s='1'><f>A1</f><v>46477</v></c><c r='D2' s='2'><v>46477.5</v></c><c r='E2' t='b'><v>1</v></c></row>");
        Structure read = (Structure) reader.read("karta.xlsx", new ByteArrayInputStream(file));
        assertEquals(
                List.of(
                        new Heading(1, "", "Möten"),
                        new Table(
                                List.of(
                                        List.of("Möte", "", "Dag"),
                                        List.of(
                                                "Ungdomsmötet",
                                                "12",
                                                "2027-03-31",
                                                "2027-03-31",
                                                "ja")))),
                read.blocks());
    }

    @Test
    void aWorkbookOfAnotherProgramIsRead() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("Möten");
            sheet.createRow(0).createCell(0).setCellValue("Möte");
            sheet.createRow(3).createCell(1).setCellValue(2.5);
            book.write(file);
        }
        Structure read =
                (Structure) reader.read("a.xlsx", new ByteArrayInputStream(file.toByteArray()));
        assertEquals(
                List.of(
                        new Heading(1, "", "Möten"),
                        new Table(List.of(List.of("Möte"), List.of("", "2.5")))),
                read.blocks());
    }

    @Test
    void aWorkbookThatNamesWhatIsNotThereIsDamaged() throws IOException {
        byte[] file = workbook("<row r='1'><c r='A1' t='s'><v>7</v></c></row>");
        assertEquals(
                new Unreadable(
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        Reason.DAMAGED),
                reader.read("karta.xlsx", new ByteArrayInputStream(file)));
    }

    @Test
    void aCellThatDoesNotSayWhereItStandsIsTheNextOneAlsoAfterEmptyOnes() throws IOException {
        byte[] file =
                workbook(
                        "<row><c t='inlineStr'><is><t>Möte</t></is></c><c t='inlineStr'><is><t></t></is></c>"
                                + "<c/><c><v>6</v></c></row>");
        Structure read = (Structure) reader.read("karta.xlsx", new ByteArrayInputStream(file));
        assertEquals(
                List.of(
                        new Heading(1, "", "Möten"),
                        new Table(List.of(List.of("Möte", "", "", "6")))),
                read.blocks());
    }

    private static byte[] workbook(String rows) throws IOException {
        return new Zips()
                .with("[Content_Types].xml", "<Types/>")
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns:r='r'><sheets><sheet name='Möten' r:id='rId7'/></sheets></workbook>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id='rId7' Target='worksheets/sheet1.xml'/></Relationships>")
                .with(
                        "xl/sharedStrings.xml",
                        "<sst><si><t>Möte</t></si><si><r><t>Ungdoms</t></r><r><t>mötet</t></r><rPh><t>x</t></rPh></si></sst>")
                .with(
                        "xl/styles.xml",
                        "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='yyyy-mm-dd'/></numFmts>"
                                + "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='170'/></cellXfs></styleSheet>")
                .with(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><sheetData>" + rows + "</sheetData></worksheet>")
                .bytes();
    }

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
                blocks("plan.docx", file));
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
                    blocks("plan.docx", out.toByteArray()));
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
                blocks("plan.odt", file));
    }

    @Test
    void plainTextIsToldByHowItStands() throws IOException {
        String text =
                """
                Planen för gruppen
                ==================

                1. Ett område

                Här står en mening som är så lång att den
                bryts på ett par rader innan den tar slut.

                - en punkt
                  som fortsätter
                - en till

                2. Ett annat område
                Text direkt under rubriken, med not².

                ² En not i texten.

                Part\tNamn
                Kommunen:\tAstrid Vinge
                Annan:\t

                \fKort sida två
                """;
        assertEquals(
                List.of(
                        new Heading(1, "", "Planen för gruppen"),
                        new Heading(2, "", "1. Ett område"),
                        new Paragraph(
                                "Här står en mening som är så lång att den\nbryts på ett par rader innan den tar slut."),
                        new Item(1, false, "en punkt som fortsätter"),
                        new Item(1, false, "en till"),
                        new Heading(2, "", "2. Ett annat område"),
                        new Paragraph("Text direkt under rubriken, med not²."),
                        new Footnote("²", "En not i texten."),
                        new Table(
                                List.of(
                                        List.of("Part", "Namn"),
                                        List.of("Kommunen:", "Astrid Vinge"),
                                        List.of("Annan:"))),
                        new PageBreak(),
                        new Heading(2, "", "Kort sida två")),
                blocks("plan.txt", text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aPdfIsToldBySizeWeightAndPlace() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                show(content, FontName.HELVETICA_BOLD, 18, 57, 700, "Planen");
                show(content, FontName.HELVETICA_BOLD, 15, 57, 670, "1. Ett område med en lång");
                show(content, FontName.HELVETICA_BOLD, 15, 57, 652, "rubrik");
                show(
                        content,
                        FontName.HELVETICA,
                        11,
                        57,
                        630,
                        "Vi vill att den som behöver oss alla ska möta en plan, och att den");
                show(content, FontName.HELVETICA, 11, 57, 616, "planen är gemensam.");
                show(content, FontName.HELVETICA, 11, 57, 592, "Ett nytt stycke.");
                show(content, FontName.HELVETICA, 11, 70, 578, "• en punkt");
                show(content, FontName.HELVETICA, 11, 60, 540, "Part");
                show(content, FontName.HELVETICA, 11, 200, 540, "Namn");
                show(content, FontName.HELVETICA, 11, 60, 520, "Kommunen:");
                show(
                        content,
                        FontName.HELVETICA,
                        11,
                        200,
                        520,
                        "Astrid Vinge, enhetschef för vuxna och");
                show(content, FontName.HELVETICA, 11, 200, 506, "unga");
                show(content, FontName.HELVETICA, 11, 60, 486, "Regionen:");
                show(content, FontName.HELVETICA, 11, 200, 486, "Folke Aske");
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            assertEquals(
                    List.of(
                            new Heading(1, "", "Planen"),
                            new Heading(2, "", "1. Ett område med en lång rubrik"),
                            new Paragraph(
                                    "Vi vill att den som behöver oss alla ska möta en plan, och att den planen är gemensam."),
                            new Paragraph("Ett nytt stycke."),
                            new Item(1, false, "en punkt"),
                            new Table(
                                    List.of(
                                            List.of("Part", "Namn"),
                                            List.of(
                                                    "Kommunen:",
                                                    "Astrid Vinge, enhetschef för vuxna och unga"),
                                            List.of("Regionen:", "Folke Aske")))),
                    blocks("plan.pdf", out.toByteArray()));
        }
    }

    /** Whatever is typed comes out, besides blanks, bullets and underlining. */
    @Test
    void noLetterOfAPlainTextIsLost() throws IOException {
        Arbitrary<String> line =
                Arbitraries.of(
                                "Område ett",
                                "1. Mål",
                                "- en punkt",
                                "Namn\tPart",
                                "Kort.",
                                "",
                                "2) andra",
                                "Vi ses varje månad i stora salen för att gå igenom planen",
                                "Se ovan",
                                "² not",
                                "a | b | c",
                                "ÅÄÖ åäö",
                                "Rad: ett",
                                "x   y   z")
                        .list()
                        .ofMaxSize(30)
                        .map(lines -> String.join("\n", lines));
        for (String text : line.sampleStream().limit(150).toList()) {
            StructureReader.Outcome outcome =
                    reader.read("a.txt", stream(text.getBytes(StandardCharsets.UTF_8)));
            if (outcome instanceof Structure structure) {
                String out =
                        structure.blocks().stream()
                                .map(
                                        block ->
                                                block instanceof Footnote note
                                                        ? note.mark() + note.text()
                                                        : block.text())
                                .collect(Collectors.joining());
                assertEquals(letters(text), letters(out), text);
            } else {
                assertEquals("", letters(text));
            }
        }
    }

    static Stream<byte[]> hostile() throws IOException {
        return Stream.of(
                HostileFiles.zipBomb(),
                HostileFiles.zipBombOfSpaces(),
                HostileFiles.tooManyParts(),
                HostileFiles.deepXml(),
                HostileFiles.billionLaughs(),
                HostileFiles.nestedArrays(),
                HostileFiles.formInItself(),
                HostileFiles.pageBomb());
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aHostileFileGivesAReasonAndTheNextFileIsRead(byte[] file) throws IOException {
        StructureReader hurried = new WorkerStructureReader(workshop, Duration.ofSeconds(3));
        assertInstanceOf(Unreadable.class, hurried.read("bilaga", stream(file)));
        assertEquals(
                List.of(new Paragraph("nästa.")),
                blocks("a.txt", "nästa.".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aFileWithoutTextSaysWhy() throws IOException {
        Unreadable empty =
                assertInstanceOf(
                        Unreadable.class,
                        reader.read("a.docx", stream(Zips.docx("<w:p/>").bytes())));
        assertEquals(Reason.NO_TEXT, empty.reason());
        Unreadable large =
                assertInstanceOf(
                        Unreadable.class, reader.read("a.txt", stream(new byte[(20 << 20) + 1])));
        assertEquals(Reason.TOO_LARGE, large.reason());
        assertTrue(workshop.state().running());
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\u00a0|]", "").replaceAll("(?<![\\p{L}\\d])-|-(?=en)", "");
    }

    private static List<Block> blocks(String name, byte[] file) throws IOException {
        return assertInstanceOf(Structure.class, reader.read(name, stream(file))).blocks();
    }

    private static ByteArrayInputStream stream(byte[] file) {
        return new ByteArrayInputStream(file);
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

    private static void show(
            PDPageContentStream content, FontName font, int size, int x, int y, String text)
            throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(font), size);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }
}
