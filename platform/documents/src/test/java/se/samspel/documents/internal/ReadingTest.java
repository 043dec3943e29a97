package se.samspel.documents.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.api.documents.TextExtractor.Extracted;
import se.samspel.api.documents.TextExtractor.Reason;

final class ReadingTest {
    private static final String SWEDISH =
            "Överenskommelse på Åsgatan: «ärenden» – café.\nNästa rad.";

    @TempDir static Path folder;
    private static Workshop workshop;
    private static WorkerTextExtractor extractor;

    @BeforeAll
    static void start() throws IOException {
        workshop = RealWorker.workshop(folder);
        extractor = new WorkerTextExtractor(workshop);
    }

    @AfterAll
    static void stop() {
        workshop.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void plainTextIsReadInItsCharacterSet(String charset) throws IOException {
        byte[] file = SWEDISH.getBytes(Charset.forName(charset));
        Extracted read = Readings.read(extractor, "fil.txt", file);
        assertEquals("text/plain", read.mediaType());
        assertEquals(SWEDISH, read.pages().getFirst().text());
    }

    @Test
    void latin1AndByteOrderMarksAndOldLineEndsAreRead() throws IOException {
        assertEquals(
                "Åkerö\nära",
                Readings.text(
                        extractor, "a", "Åkerö\r\nära".getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals(
                "Åkerö\nära",
                Readings.text(extractor, "a", "\uFEFFÅkerö\rära".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aFormFeedBeginsAPage() throws IOException {
        Extracted read =
                Readings.read(extractor, "a.txt", "ett\ftvå".getBytes(StandardCharsets.UTF_8));
        assertEquals(2, read.pages().size());
        assertEquals("två", read.pages().get(1).text());
        assertEquals(2, read.pages().get(1).number());
    }

    @Test
    void whatTypesettingDidIsUndone() throws IOException {
        String raw = "e\uFB03cient sam\u00ADverkan sam\u00AD\nråd a\u030A\u00A0ä \u200Bx";
        assertEquals(
                "efficient samverkan samråd å ä x",
                Readings.text(extractor, "a.txt", raw.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void wordsOwnWriterIsUnderstood() throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            word.createParagraph().createRun().setText("Före tabellen");
            XWPFTable table = word.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Mål");
            table.getRow(0).getCell(1).setText("Läge");
            table.getRow(1).getCell(0).setText("Fler möten");
            table.getRow(1).getCell(1).setText("Pågår");
            word.createParagraph().createRun().setText("Efter tabellen");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            word.write(out);
            assertEquals(
                    "Före tabellen\nMål\tLäge\nFler möten\tPågår\nEfter tabellen",
                    Readings.text(extractor, "plan.docx", out.toByteArray()));
        }
    }

    @Test
    void everydayEntitiesAreNoAttack() throws IOException {
        byte[] file =
                Zips.docx(
                                "<w:p><w:r><w:t>"
                                        + "a &amp; b &lt; &#229; ".repeat(9000)
                                        + "</w:t></w:r></w:p>")
                        .bytes();
        assertTrue(Readings.text(extractor, "a.docx", file).startsWith("a & b < å a & b"));
    }

    @Test
    void headingsInWordAreThoseOfTheStyles() throws IOException {
        byte[] file =
                Zips.docx(
                                paragraph("Rubrik1", "Bakgrund")
                                        + paragraph("Egen", "Syfte")
                                        + paragraph("Normal", "Text i planen.")
                                        + "<w:p><w:pPr><w:outlineLvl w:val='2'/></w:pPr><w:r><w:t>Direkt</w:t></w:r></w:p>")
                        .with(
                                "word/styles.xml",
                                "<w:styles xmlns:w='x'><w:style w:styleId='Rubrik1'><w:name w:val='heading 1'/></w:style><w:style w:styleId='Egen'><w:name w:val='Min egen'/><w:basedOn w:val='Rubrik1'/></w:style><w:style w:styleId='Normal'><w:name w:val='Normal'/></w:style></w:styles>")
                        .bytes();
        Extracted read = Readings.read(extractor, "a.docx", file);
        assertEquals(List.of("Bakgrund", "Syfte", "Direkt"), Readings.headings(read));
        assertTrue(read.pages().getFirst().text().contains("Text i planen."));
    }

    @Test
    void wordIsReadAsItStandsNow() throws IOException {
        byte[] file =
                Zips.docx(
                                "<w:p><w:r><w:t>Kvar </w:t></w:r><w:del><w:r><w:delText>borta</w:delText></w:r></w:del><w:ins><w:r><w:t>ny</w:t></w:r></w:ins>"
                                        + "<w:moveFrom><w:r><w:t>flyttad</w:t></w:r></w:moveFrom><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"
                                        + "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>I rutan</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>I rutan</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>")
                        .with(
                                "word/footnotes.xml",
                                "<w:footnotes xmlns:w='x'><w:p><w:r><w:t>En not.</w:t></w:r></w:p></w:footnotes>")
                        .with(
                                "word/header1.xml",
                                "<w:hdr xmlns:w='x'><w:p><w:r><w:t>Förbundets huvud</w:t></w:r></w:p></w:hdr>")
                        .bytes();
        String text = Readings.text(extractor, "a.docx", file);
        assertEquals("Kvar ny\nI rutan\n\nEn not.\nFörbundets huvud", text);
    }

    @Test
    void openDocumentIsRead() throws IOException {
        byte[] file =
                Zips.odt(
                                "<text:p text:style-name='P1'>Planen</text:p><text:h>Bakgrund</text:h><text:p>En   rad<text:s/>med<text:tab/>tab<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Noten</text:p></text:note-body></text:note>.</text:p>"
                                        + "<text:tracked-changes><text:p>borta</text:p></text:tracked-changes>"
                                        + "<table:table><table:table-row><table:table-cell><text:p>A</text:p></table:table-cell><table:table-cell><text:p>B</text:p></table:table-cell></table:table-row></table:table>")
                        .bytes();
        Extracted read = Readings.read(extractor, "a.odt", file);
        assertEquals(List.of("Planen", "Bakgrund"), Readings.headings(read));
        assertEquals(
                "Planen\n\nBakgrund\nNoten\nEn rad med\ttab.\nA\tB",
                read.pages().getFirst().text());
    }

    @Test
    void aPaperOfOursIsReadPageByPage() throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new WorkerDocumentWriter(workshop).pdf(Papers.plan(""), pdf);
        Extracted read = Readings.read(extractor, "plan.pdf", pdf.toByteArray());
        assertEquals("application/pdf", read.mediaType());
        assertTrue(read.pages().size() >= 3, "pages");
        List<String> headings = Readings.headings(read);
        assertEquals("Handlingsplan för provgruppen", headings.getFirst());
        assertTrue(headings.contains("Bakgrund och syfte"), headings.toString());
        assertTrue(headings.contains("Mål 2.1"), headings.toString());
        assertFalse(headings.contains("Pågår"), headings.toString());
        assertTrue(
                read.pages().getFirst().text().contains("Planen samlar det som parterna gör"),
                read.pages().getFirst().text());
    }

    @Test
    void wordsDividedBetweenLinesOfAPdfAreJoined() throws IOException {
        String text =
                Readings.text(
                        extractor,
                        "a.pdf",
                        pdf("Vi planerar arbets-", "marknadens och vuxen-", "och familjestöd"));
        assertEquals("Vi planerar arbetsmarknadens och vuxen-\noch familjestöd", text);
    }

    @Test
    void whatIsFilledInOnAFormIsRead() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            write(pdf, "Insatsens namn");
            PDAcroForm form = new PDAcroForm(pdf);
            pdf.getDocumentCatalog().setAcroForm(form);
            PDResources fonts = new PDResources();
            fonts.put(COSName.HELV, new PDType1Font(FontName.HELVETICA));
            form.setDefaultResources(fonts);
            PDTextField field = new PDTextField(form);
            field.setPartialName("namn");
            field.setDefaultAppearance("/Helv 10 Tf 0 g");
            PDAnnotationWidget widget = field.getWidgets().getFirst();
            widget.setRectangle(new PDRectangle(50, 600, 200, 20));
            pdf.getPage(0).getAnnotations().add(widget);
            form.getFields().add(field);
            field.setValue("Långsam cykling");
            assertEquals(
                    "Insatsens namn\n\nLångsam cykling",
                    Readings.text(extractor, "blankett.pdf", bytes(pdf)));
        }
    }

    @Test
    void aFolderWithSwedishLettersIsNoTrouble(@TempDir Path elsewhere) throws IOException {
        Workshop other = RealWorker.workshop(elsewhere.resolve("Förbundet på Åsen"));
        try {
            byte[] file = "text".getBytes(StandardCharsets.UTF_8);
            assertEquals("text", Readings.text(new WorkerTextExtractor(other), "a.txt", file));
        } finally {
            other.stop();
        }
    }

    @Test
    void aFileWithAPasswordSaysSo() throws IOException, GeneralSecurityException {
        Readings.refused(extractor, "a.pdf", lockedPdf("hemligt"), Reason.PASSWORD);
        Readings.refused(extractor, "a.docx", lockedWord(), Reason.PASSWORD);
        byte[] odt =
                Zips.odt("<text:p>x</text:p>")
                        .with(
                                "META-INF/manifest.xml",
                                "<m:manifest xmlns:m='x'><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>")
                        .bytes();
        Readings.refused(extractor, "a.odt", odt, Reason.PASSWORD);
    }

    @Test
    void aPdfThatOnlyForbidsPrintingIsRead() throws IOException {
        assertTrue(Readings.text(extractor, "a.pdf", lockedPdf("")).contains("Inlåst"));
    }

    @Test
    void aScannedFileSaysThatItHasNoText() throws IOException {
        Readings.refused(extractor, "a.pdf", pdf(), Reason.NO_TEXT);
        Readings.refused(extractor, "a.txt", new byte[0], Reason.NO_TEXT);
        Readings.refused(extractor, "a.docx", Zips.docx("<w:p/>").bytes(), Reason.NO_TEXT);
    }

    @Test
    void otherFormatsSayWhichAreRead() throws IOException {
        byte[] sound = {'O', 'g', 'g', 'S', 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 13, 1, 2, 3};
        Readings.refused(extractor, "a.ogg", sound, Reason.UNKNOWN_FORMAT);
        Readings.refused(extractor, "namn.pdf", sound, Reason.DAMAGED);
        Readings.refused(
                extractor,
                "a.txt",
                "{\\rtf1 hej}".getBytes(StandardCharsets.UTF_8),
                Reason.UNKNOWN_FORMAT);
        Readings.refused(
                extractor,
                "a",
                "<!DOCTYPE html><p>".getBytes(StandardCharsets.UTF_8),
                Reason.UNKNOWN_FORMAT);
        Readings.refused(
                extractor, "a.zip", new Zips().with("x.txt", "x").bytes(), Reason.UNKNOWN_FORMAT);
        Readings.refused(
                extractor,
                "a.xlsx",
                new Zips()
                        .with("[Content_Types].xml", "<x/>")
                        .with("xl/workbook.xml", "<x/>")
                        .bytes(),
                Reason.UNKNOWN_FORMAT);
        try (POIFSFileSystem old = new POIFSFileSystem()) {
            old.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "WordDocument");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            old.writeFilesystem(out);
            Readings.refused(extractor, "a.doc", out.toByteArray(), Reason.UNKNOWN_FORMAT);
        }
    }

    @Test
    void theContentDecidesAndNotTheName() throws IOException {
        assertTrue(Readings.text(extractor, "fel.txt", pdf("Detta ar en pdf")).contains("pdf"));
        assertTrue(
                Readings.text(
                                extractor,
                                "fel.pdf",
                                Zips.docx("<w:p><w:r><w:t>Word</w:t></w:r></w:p>").bytes())
                        .contains("Word"));
    }

    @Test
    void aDamagedFileSaysSo() throws IOException {
        byte[] whole = Zips.docx("<w:p><w:r><w:t>Word</w:t></w:r></w:p>").bytes();
        Readings.refused(
                extractor,
                "a.docx",
                java.util.Arrays.copyOf(whole, whole.length / 2),
                Reason.DAMAGED);
        Readings.refused(
                extractor, "a.docx", Zips.docxDocument("<w:document").bytes(), Reason.DAMAGED);
        Readings.refused(
                extractor,
                "a.pdf",
                "%PDF-1.7\nintet".getBytes(StandardCharsets.UTF_8),
                Reason.DAMAGED);
    }

    @Test
    void aFileLargerThanAnUploadMayBeIsNotRead() throws IOException {
        Readings.refused(extractor, "a.txt", new byte[(20 << 20) + 1], Reason.TOO_LARGE);
    }

    private static String paragraph(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val='"
                + style
                + "'/></w:pPr><w:r><w:t>"
                + text
                + "</w:t></w:r></w:p>";
    }

    private static byte[] pdf(String... lines) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            write(pdf, lines);
            return bytes(pdf);
        }
    }

    private static byte[] lockedPdf(String password) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            write(pdf, "Inlåst text");
            AccessPermission nothing = new AccessPermission();
            nothing.setCanPrint(false);
            nothing.setCanExtractContent(false);
            StandardProtectionPolicy policy =
                    new StandardProtectionPolicy("agare", password, nothing);
            policy.setEncryptionKeyLength(256);
            pdf.protect(policy);
            return bytes(pdf);
        }
    }

    private static void write(PDDocument pdf, String... lines) throws IOException {
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            content.setLeading(15);
            content.newLineAtOffset(50, 700);
            for (String line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    private static byte[] lockedWord() throws IOException, GeneralSecurityException {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("hemligt");
            try (OutputStream out = encryptor.getDataStream(file)) {
                out.write(Zips.docx("<w:p/>").bytes());
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }
}
