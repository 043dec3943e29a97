package se.samspel.documents.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.documents.ScanProgram;
import se.samspel.api.documents.TextExtractor.Extracted;
import se.samspel.api.documents.TextExtractor.Extraction;
import se.samspel.api.documents.TextExtractor.PageText;
import se.samspel.api.documents.TextExtractor.Reason;
import se.samspel.api.documents.TextExtractor.Unreadable;

/** Scans that the test draws itself, read by the real worker and the real program. */
final class ScanTest {
    private static final String[] LINES = {
        "Slutrapport för insatsen Gläntan",
        "Tretton deltagare prövade på trädgårdsarbete.",
        "Målet är uppfyllt för sju av dem, och",
        "Försäkringskassan följer upp resten i höst."
    };

    @TempDir static Path folder;
    private static Workshop workshop;
    private static WorkerScanReader reader;

    @BeforeAll
    static void start() throws IOException {
        workshop = RealWorker.workshop(folder);
        reader = new WorkerScanReader(workshop, new ScanTool(), Duration.ofSeconds(60));
    }

    @AfterAll
    static void stop() {
        workshop.stop();
    }

    private static Extraction read(byte[] file) throws IOException {
        return reader.read("inskannat.pdf", new ByteArrayInputStream(file), (page, of) -> true);
    }

    /** A4 at 200 dots an inch, as an office's machine makes it. */
    private static BufferedImage picture(String... lines) {
        BufferedImage picture = new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.setColor(Color.BLACK);
        pen.setFont(font());
        for (int line = 0; line < lines.length; line++) {
            pen.drawString(lines[line], 160, 260 + 60 * line);
        }
        pen.dispose();
        return picture;
    }

    private static Font font() {
        try (InputStream file =
                ScanTest.class.getResourceAsStream(
                        "/se/samspel/worker/write/fonts/OpenSans-Regular.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(34f);
        } catch (IOException | FontFormatException missing) {
            throw new IllegalStateException("the worker ships its fonts", missing);
        }
    }

    private interface Drawing {
        void on(PDDocument document, PDPageContentStream pen) throws IOException;
    }

    private static byte[] pdf(Drawing... pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            return bytes(document, pages);
        }
    }

    private static byte[] bytes(PDDocument document, Drawing... pages) throws IOException {
        for (Drawing drawing : pages) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                drawing.on(document, pen);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static Drawing scanned(String... lines) {
        return (document, pen) ->
                pen.drawImage(
                        LosslessFactory.createFromImage(document, picture(lines)),
                        0,
                        0,
                        PDRectangle.A4.getWidth(),
                        PDRectangle.A4.getHeight());
    }

    private static Drawing written(String text) {
        return (document, pen) -> {
            pen.beginText();
            pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            pen.newLineAtOffset(72, 700);
            pen.showText(text);
            pen.endText();
        };
    }

    @Test
    void thisComputerHasTheProgramWithSwedish() {
        assertTrue(ScanProgram.find().isPresent(), "samspel test installs it");
        assertTrue(reader.available());
    }

    @Test
    void aScannedPageIsReadInSwedish() throws IOException {
        Extracted read = assertInstanceOf(Extracted.class, read(pdf(scanned(LINES))));
        String text = read.pages().getFirst().text();
        for (String word : List.of("Gläntan", "trädgårdsarbete", "Målet", "Försäkringskassan")) {
            assertTrue(text.contains(word), text);
        }
        assertEquals("application/pdf", read.mediaType());
    }

    @Test
    void onlyThePagesWithoutTextAreReadAsPictures() throws IOException {
        List<Integer> told = new ArrayList<>();
        byte[] file = pdf(written("Skriven sida"), scanned(LINES), (document, pen) -> {});
        Extraction read =
                reader.read(
                        "blandat.pdf",
                        new ByteArrayInputStream(file),
                        (page, of) -> {
                            told.add(page * 10 + of);
                            return true;
                        });
        List<PageText> pages = assertInstanceOf(Extracted.class, read).pages();
        assertEquals("Skriven sida", pages.get(0).text());
        assertTrue(pages.get(1).text().contains("Gläntan"), pages.get(1).text());
        assertEquals("", pages.get(2).text());
        assertEquals(List.of(13, 23, 33), told);
    }

    @Test
    void aScanWithoutWordsALockedFileAndADamagedOneGiveReasons() throws IOException {
        assertReason(Reason.BLANK_SCAN, pdf(scanned()));
        assertReason(Reason.BLANK_SCAN, pdf((document, pen) -> {}));
        byte[] whole = pdf(scanned(LINES));
        byte[] broken = whole.clone();
        for (int at = 200; at < broken.length - 200; at++) {
            broken[at] = (byte) (broken[at] * 31 + at);
        }
        assertInstanceOf(Unreadable.class, read(broken));
        try (PDDocument locked = new PDDocument()) {
            locked.protect(new StandardProtectionPolicy("agare", "lasare", new AccessPermission()));
            assertReason(Reason.PASSWORD, bytes(locked, scanned(LINES)));
        }
    }

    private static void assertReason(Reason reason, byte[] file) throws IOException {
        assertEquals(reason, assertInstanceOf(Unreadable.class, read(file)).reason());
    }

    @Test
    void aPageThatTakesTooLongIsLeftEmptyAndItsProgramEnded() throws IOException {
        WorkerScanReader hurried =
                new WorkerScanReader(workshop, new ScanTool(), Duration.ofMillis(150));
        byte[] file = pdf(written("Skriven sida"), scanned(LINES));
        Extraction read = hurried.read("a.pdf", new ByteArrayInputStream(file), (page, of) -> true);
        List<PageText> pages = assertInstanceOf(Extracted.class, read).pages();
        assertEquals("Skriven sida", pages.get(0).text());
        assertEquals("", pages.get(1).text());
        assertInstanceOf(Extracted.class, read(file), "and the next is read");
        try (Stream<Path> left = Files.list(workshop.scratch().folder())) {
            assertEquals(
                    List.of(),
                    left.filter(it -> it.toString().contains(".tmp")).map(Path::toString).toList());
        }
    }

    @Test
    void whoeverStopsItGetsNothing() throws IOException {
        byte[] file = pdf(scanned(LINES));
        assertThrows(
                IOException.class,
                () -> reader.read("a.pdf", new ByteArrayInputStream(file), (page, of) -> false));
    }

    @Test
    void withoutTheProgramNothingIsReadAndItIsLookedForAgain() {
        List<Optional<ScanProgram>> answers =
                new ArrayList<>(List.of(Optional.empty(), ScanProgram.find()));
        ScanTool tool = new ScanTool(answers::removeFirst, Duration.ZERO);
        WorkerScanReader later = new WorkerScanReader(workshop, tool, Duration.ofSeconds(60));
        assertFalse(later.available());
        assertTrue(later.available(), "installed since");
    }
}
