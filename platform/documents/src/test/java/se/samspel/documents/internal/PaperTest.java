package se.samspel.documents.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.api.documents.Paper;
import se.samspel.documents.testing.Verdict;
import se.samspel.worker.write.PdfPress;

final class PaperTest {
    @TempDir static Path folder;
    private static Workshop workshop;

    @BeforeAll
    static void start() throws IOException {
        workshop = RealWorker.workshop(folder);
    }

    @AfterAll
    static void stop() {
        workshop.stop();
    }

    static Stream<Paper> papers() {
        return Stream.of(
                Papers.plan("Utkast"),
                Papers.plan(""),
                Papers.report(8),
                Papers.of(),
                Papers.of(new Paper.Paragraph("")),
                Papers.of(new Paper.Items(List.of(), false), new Paper.Facts(List.of())),
                Papers.of(new Paper.Signatures(List.of())),
                Papers.of(new Paper.Table("", List.of("Nr", "Vad"), List.of(), List.of(), false)),
                Papers.of(
                        new Paper.Table(
                                "Olika långa rader",
                                List.of("Nr", "Vad"),
                                List.of(20, 80),
                                List.of(List.of(), List.of("1"), List.of("1", "2", "3")),
                                true)),
                Papers.of(
                        new Paper.PageBreak(),
                        new Paper.Heading(4, "Djupt ned från början", "samma"),
                        new Paper.PageBreak(),
                        new Paper.Heading(1, "Upp igen", "samma"),
                        new Paper.Heading(6, "Djupare än det går", "")),
                Papers.of(new Paper.Paragraph("o".repeat(3000)), Papers.figure("<desc>x</desc>")),
                Papers.of(
                        new Paper.Paragraph(
                                "Udda tecken: \u0000\u0007 \uD83D\uDE00 \uD800 \u0645\u0631 \u4F60 a\u030A \u200B \uFEFF \u2028 \uF0B7 ﬁ ½")));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyPaperIsFitForTheArchiveAndForThoseWhoListen(Paper paper) throws IOException {
        byte[] pdf = pdf(paper);
        Files.write(folder.resolve(Integer.toHexString(paper.hashCode()) + ".pdf"), pdf);
        assertEquals(List.of(), Verdict.of(pdf, "2a"), "PDF/A-2a");
        assertEquals(List.of(), Verdict.of(pdf, "ua1"), "PDF/UA-1");
    }

    @Test
    void theJudgeSeesAFileWithoutTagsAndFonts() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.showText("Utan taggar och med lånat typsnitt");
                content.endText();
            }
            byte[] bytes = bytes(pdf);
            assertBreaks(bytes, "2a", "6.2.11.4.1-1");
            assertBreaks(bytes, "2a", "6.7.2.2-1");
            assertBreaks(bytes, "ua1", "7.1-11");
        }
    }

    @Test
    void theJudgeSeesWhatIsTakenFromAPaper() throws IOException {
        byte[] whole = pdf(Papers.plan(""));
        try (PDDocument pdf = Loader.loadPDF(whole)) {
            pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
            assertFalse(Verdict.of(bytes(pdf), "ua1").isEmpty(), "without its structure");
        }
        try (PDDocument pdf = Loader.loadPDF(whole)) {
            pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.METADATA);
            assertFalse(Verdict.of(bytes(pdf), "2a").isEmpty(), "without its metadata");
        }
        try (PDDocument pdf = Loader.loadPDF(whole)) {
            removeAlternatives(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
            assertFalse(Verdict.of(bytes(pdf), "ua1").isEmpty(), "without words for the figure");
        }
    }

    @Test
    void theSamePaperIsTheSameFileAlsoFromAnotherWorker(@TempDir Path elsewhere)
            throws IOException {
        byte[] first = pdf(Papers.plan("Utkast"));
        Workshop other = RealWorker.workshop(elsewhere);
        try {
            assertArrayEquals(first, pdf(other, Papers.plan("Utkast")));
        } finally {
            other.stop();
        }
    }

    @Test
    void factsTravelWithTheFile() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(Papers.plan("")))) {
            assertEquals("Handlingsplan för provgruppen", pdf.getDocumentInformation().getTitle());
            assertEquals("Samordningsförbundet Prov", pdf.getDocumentInformation().getAuthor());
            assertEquals("17", pdf.getDocumentInformation().getCustomMetadataValue("samspel.plan"));
            assertEquals(
                    "7", pdf.getDocumentInformation().getCustomMetadataValue("samspel.version"));
            assertEquals(Papers.TIME, pdf.getDocumentInformation().getCreationDate().toInstant());
            assertEquals("sv", pdf.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void everyPageSaysWhosePaperItIsAndWhichPage() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(Papers.plan("Utkast \"ett\"")))) {
            int pages = pdf.getNumberOfPages();
            assertTrue(pages >= 3, "pages: " + pages);
            for (int page = 1; page <= pages; page++) {
                String text = text(pdf, page);
                assertTrue(text.contains("Samordningsförbundet Prov"), text);
                assertTrue(text.contains("Utkast \"ett\""), text);
                assertTrue(text.contains("Sida " + page + " av " + pages), text);
                assertTrue(text.contains("31 mars 2027"), text);
                assertTrue(text.contains("Handlingsplan för provgruppen"), text);
            }
        }
    }

    @Test
    void headingsAreBookmarksInTheirLevels() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(Papers.plan("")))) {
            List<String> top = new ArrayList<>();
            pdf.getDocumentCatalog()
                    .getDocumentOutline()
                    .children()
                    .forEach(each -> top.add(each.getTitle()));
            assertEquals("Bakgrund och syfte", top.getFirst());
            assertEquals("Beslut", top.getLast());
            assertFalse(top.contains("Mål 1.1"), "it stands inside its area");
        }
    }

    @Test
    void aCaptionIsHeardBeforeItsTable() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(Papers.plan("")))) {
            List<String> heard = new ArrayList<>();
            tags(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), heard);
            int caption = heard.indexOf("Caption");
            assertEquals("Table", heard.get(caption - 1), heard.toString());
            assertEquals("THead", heard.get(caption + 1), heard.toString());
        }
    }

    @Test
    void aLongTableSaysItsHeadOnEachPage() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(Papers.of(Papers.activities(1, 60))))) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertTrue(text(pdf, page).contains("Klart senast"), "page " + page);
            }
        }
    }

    /** Wherever on the page it begins. */
    @Test
    void aShortTableStandsWholeOnOnePage() throws IOException {
        for (int before = 20; before < 60; before += 4) {
            List<Paper.Block> blocks = new ArrayList<>();
            for (int line = 0; line < before; line++) {
                blocks.add(new Paper.Paragraph("Rad " + line));
            }
            List<List<String>> rows = List.of(List.of("Första", "1"), List.of("Sista", "2"));
            blocks.add(new Paper.Table("Steg", List.of("Part", "Val"), List.of(), rows, true));
            try (PDDocument pdf =
                    Loader.loadPDF(pdf(Papers.of(blocks.toArray(Paper.Block[]::new))))) {
                for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                    String text = text(pdf, page);
                    assertEquals(text.contains("Part Val"), text.contains("Första 1"), text);
                    assertEquals(text.contains("Part Val"), text.contains("Sista 2"), text);
                }
            }
        }
    }

    @Test
    void charactersOutsideTheFontAreFoundInAnother() throws IOException {
        String text = "☐ ☑ ✓ → ½ € “citat” – é ü å ä ö Ž ł";
        try (PDDocument pdf = Loader.loadPDF(pdf(Papers.of(new Paper.Paragraph(text))))) {
            assertTrue(text(pdf, 1).contains(text), text(pdf, 1));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "OpenSans-Regular, 33e93bec67d91c396876db50694213802a39e43a911bb5c22322f0dbdf4d5e43",
        "OpenSans-SemiBold, 126a7c4db92d11e83360fb8cb120b880a5a619845fd545a7556d41e96d1aa9e7",
        "OpenSans-Bold, 5f4c6f0c6beae94863a099a7a538059c480f91587f1abffc06552e9fa3a44f40",
        "DejaVuSans, abdc775b21b1bc470d50c97e790d276f2054b7504e56e5bd3e64f48d68582322"
    })
    void theFontsAreThoseThatWereTaken(String name, String sha256)
            throws IOException, GeneralSecurityException {
        try (InputStream font =
                Objects.requireNonNull(
                        PdfPress.class.getResourceAsStream("fonts/" + name + ".ttf"))) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(font.readAllBytes());
            assertEquals(sha256, HexFormat.of().formatHex(digest));
        }
    }

    @Test
    void aPictureThatIsNoneIsRefusedAndNothingIsWritten() {
        for (String svg :
                List.of(
                        "",
                        "ingen bild",
                        "<svg",
                        "<html xmlns='http://www.w3.org/1999/xhtml'/>",
                        "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><svg xmlns='http://www.w3.org/2000/svg'><text>&x;</text></svg>")) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Paper paper = Papers.of(new Paper.Figure(svg, "Bild", ""));
            assertThrows(
                    IOException.class, () -> new WorkerDocumentWriter(workshop).pdf(paper, out));
            assertEquals(0, out.size());
        }
        assertTrue(workshop.worker().state().running(), "such a paper costs no process");
    }

    @Test
    void aPictureFetchesNothing(@TempDir Path elsewhere) throws IOException {
        Path secret =
                Files.writeString(
                        elsewhere.resolve("secret.svg"), Papers.svg("<text y='9'>HEMLIGT</text>"));
        String reference =
                "<image xmlns:xlink='http://www.w3.org/1999/xlink' width='90' height='90' xlink:href='"
                        + secret.toUri()
                        + "'/>";
        byte[] with;
        try {
            with = pdf(Papers.of(Papers.figure(reference)));
        } catch (IOException refused) {
            return;
        }
        int without = pdf(Papers.of(Papers.figure(""))).length;
        assertTrue(with.length <= without, with.length + " bytes, without it " + without);
    }

    private static byte[] pdf(Paper paper) throws IOException {
        return pdf(workshop, paper);
    }

    private static byte[] pdf(Workshop in, Paper paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WorkerDocumentWriter(in).pdf(paper, out);
        return out.toByteArray();
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    private static void assertBreaks(byte[] pdf, String flavour, String rule) throws IOException {
        List<String> broken = Verdict.of(pdf, flavour);
        assertTrue(
                broken.stream().anyMatch(each -> each.startsWith(rule + " ")), broken.toString());
    }

    private static void removeAlternatives(COSDictionary element) {
        element.removeItem(COSName.ALT);
        kids(element).forEach(PaperTest::removeAlternatives);
    }

    private static void tags(COSDictionary element, List<String> heard) {
        String type = element.getNameAsString(COSName.S);
        if (type != null) {
            heard.add(type);
        }
        kids(element).forEach(kid -> tags(kid, heard));
    }

    private static List<COSDictionary> kids(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        List<COSDictionary> found = new ArrayList<>();
        if (kids instanceof COSDictionary only) {
            found.add(only);
        }
        if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSDictionary kid
                        && kid.getCOSName(COSName.S) != null) {
                    found.add(kid);
                }
            }
        }
        return found;
    }
}
