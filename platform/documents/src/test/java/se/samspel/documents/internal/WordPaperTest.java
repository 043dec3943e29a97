package se.samspel.documents.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.api.documents.Paper;
import se.samspel.api.documents.PaperReader.Cell;
import se.samspel.api.documents.PaperReader.Kind;
import se.samspel.api.documents.PaperReader.Line;
import se.samspel.api.documents.PaperReader.Reading;
import se.samspel.api.documents.PaperReader.Returned;
import se.samspel.api.documents.PaperReader.Row;
import se.samspel.api.documents.PaperReader.Unreadable;
import se.samspel.api.documents.TextExtractor.Reason;
import se.samspel.api.fields.RichText;
import se.samspel.documents.testing.Office;

final class WordPaperTest {
    /** Everything that a person may write and a file must carry. */
    private static final String ODD =
            "å ä ö Å Ä Ö é ü – “citat” … ½ € ☐ ☑ ✓ → <märken> & \"så\" 'så' \uD83D\uDC69\u200D\uD83D\uDC67 \u4F60 \u0645\u0631 =1+1";

    @TempDir static Path folder;
    private static final RealDocuments DOCUMENTS = RealDocuments.shared();
    private final Office office = new Office(folder);

    @ParameterizedTest
    @MethodSource("se.samspel.documents.internal.PaperTest#papers")
    void everyPaperIsAWordFileThatOthersRead(Paper paper) throws IOException {
        byte[] docx = docx(paper);
        assertArrayEquals(docx, docx(paper), "the same paper is the same file");
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertEquals(paper.title(), word.getProperties().getCoreProperties().getTitle());
            assertTrue(word.getDocument().validate(), "as the format's schema wants it");
        }
    }

    @Test
    void theWordProcessorShowsAllOfIt() throws IOException {
        byte[] docx = docx(Papers.plan("Utkast"));
        try (PDDocument pdf = Loader.loadPDF(office.pdf(docx))) {
            int pages = pdf.getNumberOfPages();
            for (int page = 1; page <= pages; page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(pdf);
                assertTrue(text.contains("Samordningsförbundet Prov"), text);
                assertTrue(text.contains("Utkast"), text);
                assertTrue(text.contains("Sida " + page + " av " + pages), text);
            }
        }
        String text = office.text(docx);
        for (String said :
                List.of(
                        "Handlingsplan för provgruppen",
                        "Mål 2.1",
                        "Aktiviteter i område 3",
                        "Namnförtydligande",
                        "Försäkringskassan",
                        "Ett nytt stycke.")) {
            assertTrue(text.contains(said), said + " in " + text);
        }
        assertTrue(text.contains("1. Planen fastställs."), "numbered: " + text);
    }

    @Test
    void headingsTablesAndLanguageAreReal() throws IOException {
        try (XWPFDocument word =
                new XWPFDocument(new ByteArrayInputStream(docx(Papers.plan("Utkast"))))) {
            List<String> headings = new ArrayList<>();
            for (XWPFParagraph paragraph : word.getParagraphs()) {
                String style = paragraph.getStyle();
                if (style != null && style.startsWith("Heading")) {
                    headings.add(style.substring(7) + " " + paragraph.getText());
                }
            }
            assertEquals("1 Bakgrund och syfte", headings.getFirst());
            assertTrue(headings.contains("2 Mål 1.1"), headings.toString());
            XWPFTable activities =
                    word.getTables().stream()
                            .filter(table -> table.getText().contains("Klart senast"))
                            .findFirst()
                            .orElseThrow();
            assertTrue(activities.getRow(0).isRepeatHeader());
            assertFalse(activities.getRow(1).isRepeatHeader());
            assertEquals(
                    "17",
                    word.getProperties()
                            .getCustomProperties()
                            .getProperty("samspel.plan")
                            .getLpwstr());
        }
        Map<String, String> parts = parts(docx(Papers.plan("")));
        assertTrue(part(parts, "word/styles.xml").contains("w:lang w:val=\"sv-SE\""));
        assertTrue(part(parts, "word/document.xml").contains("descr=\"Kommunen och"));
        assertFalse(part(parts, "word/header1.xml").contains("Utkast"));
    }

    @Test
    void whatWasWrittenComesBackThroughTheWordProcessor() throws IOException {
        Paper paper =
                Papers.of(
                        new Paper.Heading(1, "Rubrik & mer", "s_1"),
                        new Paper.Paragraph(
                                ODD + "\nsamma stycke\n\nnytt stycke",
                                Paper.Tone.STRONG,
                                "goals_1"),
                        new Paper.Paragraph("", Paper.Tone.PLAIN, "empty_1"),
                        new Paper.Items(List.of("ett", "två"), true, List.of("i_1", "i_2")),
                        new Paper.Facts(List.of(new Paper.Fact("Etikett", ODD, "f_1"))),
                        new Paper.Table(
                                "Rader",
                                List.of("Nr", "Vad"),
                                List.of(20, 80),
                                List.of(List.of("1", "första\n\nandra"), List.of("2", "")),
                                false,
                                List.of(List.of("", "a_1"), List.of("", "a_2"))));
        byte[] ours = docx(paper);
        for (byte[] file :
                List.of(ours, office.savedAgain(ours), office.savedAsOpenDocument(ours))) {
            Returned back = assertInstanceOf(Returned.class, read(file));
            assertEquals("17", back.properties().get("samspel.plan"));
            Map<String, String> marked = marked(back);
            assertEquals("Rubrik & mer", marked.get("s_1"));
            assertEquals(ODD + "\nsamma stycke|nytt stycke", marked.get("goals_1"));
            assertEquals("", marked.get("empty_1"));
            assertEquals("två", marked.get("i_2"));
            assertEquals(ODD, marked.get("f_1"));
            assertEquals("första\n\nandra", marked.get("a_1"));
            assertEquals("", marked.get("a_2"));
            assertTrue(
                    back.pieces().contains(new Line(Kind.HEADING, "Rubrik & mer", List.of("s_1"))));
        }
    }

    @Test
    void formattedTextComesBackAsItWasThroughTheWordProcessor() throws IOException {
        RichText text = RichText.parse(Papers.FORMATTED);
        byte[] ours =
                docx(
                        Papers.of(
                                new Paper.Heading(1, "Rubrik", "s_1"),
                                new Paper.Formatted(text, "texts_1"),
                                new Paper.Formatted(RichText.parse(""), "texts_2"),
                                new Paper.Heading(1, "Slut", "s_2")));
        for (byte[] file :
                List.of(ours, office.savedAgain(ours), office.savedAsOpenDocument(ours))) {
            Returned back = assertInstanceOf(Returned.class, read(file));
            List<String> lines =
                    back.pieces().stream()
                            .filter(Line.class::isInstance)
                            .map(Line.class::cast)
                            .filter(line -> line.bookmarks().contains("texts_1"))
                            .map(Line::marked)
                            .toList();
            assertEquals(text.written(), RichText.parse(String.join("\n\n", lines)).written());
            assertEquals("", marked(back).get("texts_2"));
        }
    }

    @Test
    void whatNoFileMayHoldIsLeftOutAndTheRestIsKept() throws IOException {
        Paper paper =
                Papers.of(
                        new Paper.Paragraph(
                                "A\u0000\u0007\u001BB \uD800C \u202Edolt\u202C \uFFFE\uFFFFslut",
                                Paper.Tone.PLAIN,
                                "x_1"));
        Returned back = assertInstanceOf(Returned.class, read(docx(paper)));
        assertEquals("AB ?C dolt slut", marked(back).get("x_1"));
    }

    @Test
    void aTextOfAMillionCharactersIsKept() throws IOException {
        String text = "Ett långt ord och ett kort. ".repeat(40_000).strip();
        Paper paper = Papers.of(new Paper.Paragraph(text, Paper.Tone.PLAIN, "x_1"));
        Returned back = assertInstanceOf(Returned.class, read(docx(paper)));
        assertEquals(text, marked(back).get("x_1"));
    }

    @Test
    void everyIdIsANameThatWordAllows() throws IOException {
        Paper paper =
                Papers.of(
                        new Paper.Heading(1, "Ett", "avsnitt-å ä"),
                        new Paper.Heading(1, "Två", "avsnitt-å ä"),
                        new Paper.Heading(1, "Tre", "1".repeat(90)),
                        new Paper.Heading(1, "Fyra", "1".repeat(90)));
        List<String> names = new ArrayList<>();
        Returned back = assertInstanceOf(Returned.class, read(docx(paper)));
        back.pieces()
                .forEach(
                        piece -> names.addAll(piece instanceof Line l ? l.bookmarks() : List.of()));
        assertEquals(4, names.stream().distinct().count(), names.toString());
        names.forEach(name -> assertTrue(name.matches("[A-Za-z][A-Za-z0-9_]{0,39}"), name));
    }

    @Test
    void notesAndCommentsComeBackToo() throws IOException {
        byte[] docx =
                Zips.docx("<w:p><w:r><w:t>Text</w:t></w:r></w:p>")
                        .with("word/footnotes.xml", notes("footnote", "En fotnot"))
                        .with("word/comments.xml", notes("comment", "En fråga"))
                        .bytes();
        Returned back = assertInstanceOf(Returned.class, read(docx));
        assertEquals(
                List.of(
                        new Line(Kind.TEXT, "Text", List.of()),
                        new Line(Kind.NOTE, "En fotnot", List.of()),
                        new Line(Kind.COMMENT, "En fråga", List.of())),
                back.pieces());
    }

    @Test
    void whatIsNoWordFileIsRefusedInWords() throws IOException {
        assertEquals(
                new Unreadable(Reason.UNKNOWN_FORMAT),
                read("Vanlig text".getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                new Unreadable(Reason.DAMAGED),
                read(
                        Zips.docxDocument(
                                        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><x>&e;</x>")
                                .bytes()));
        assertEquals(
                new Unreadable(Reason.TOO_LARGE),
                read(
                        Zips.docx("<w:p><w:r><w:t>" + "a".repeat(9_000_000) + "</w:t></w:r></w:p>")
                                .bytes()));
    }

    @Test
    void aPictureThatIsNoneIsRefused() {
        Paper paper = Papers.of(new Paper.Figure("<svg", "Bild", ""));
        assertThrows(IOException.class, () -> docx(paper));
    }

    private static String notes(String kind, String text) {
        String w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        return "<w:%ss xmlns:w='%s'><w:%s><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:%s></w:%ss>"
                .formatted(kind, w, kind, text, kind, kind);
    }

    private static byte[] docx(Paper paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DOCUMENTS.writer().docx(paper, out);
        return out.toByteArray();
    }

    private static Reading read(byte[] docx) throws IOException {
        return DOCUMENTS.reader().read("plan.docx", new ByteArrayInputStream(docx));
    }

    /** The texts by bookmark; several paragraphs under one with bars between. */
    private static Map<String, String> marked(Returned back) {
        Map<String, String> marked = new HashMap<>();
        back.pieces()
                .forEach(
                        piece -> {
                            switch (piece) {
                                case Line line ->
                                        line.bookmarks()
                                                .forEach(
                                                        name ->
                                                                marked.merge(
                                                                        name,
                                                                        line.text(),
                                                                        (a, b) -> a + "|" + b));
                                case Row row ->
                                        row.cells().stream()
                                                .filter(cell -> !cell.bookmarks().isEmpty())
                                                .forEach(cell -> put(marked, cell));
                            }
                        });
        return marked;
    }

    private static void put(Map<String, String> marked, Cell cell) {
        cell.bookmarks().forEach(name -> marked.put(name, cell.text()));
    }

    private static Map<String, String> parts(byte[] docx) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static String part(Map<String, String> parts, String name) {
        return parts.getOrDefault(name, "");
    }
}
