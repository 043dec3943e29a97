package se.samspel.documents.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
                        LosslessFactory.createFromImage(document, DrawnScans.picture(lines)),
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
        Extracted read = assertInstanceOf(Extracted.class, read(pdf(scanned(DrawnScans.LINES))));
        String text = read.pages().getFirst().text();
        for (String word : List.of("Gläntan", "trädgårdsarbete", "Målet", "Försäkringskassan")) {
            assertTrue(text.contains(word), text);
        }
        assertEquals("application/pdf", read.mediaType());
    }

    @Test
    void onlyThePagesWithoutTextAreReadAsPictures() throws IOException {
        List<Integer> told = new ArrayList<>();
        byte[] file =
                pdf(written("Skriven sida"), scanned(DrawnScans.LINES), (document, pen) -> {});
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
        byte[] whole = pdf(scanned(DrawnScans.LINES));
        byte[] broken = whole.clone();
        for (int at = 200; at < broken.length - 200; at++) {
            broken[at] = (byte) (broken[at] * 31 + at);
        }
        assertInstanceOf(Unreadable.class, read(broken));
        try (PDDocument locked = new PDDocument()) {
            locked.protect(new StandardProtectionPolicy("agare", "lasare", new AccessPermission()));
            assertReason(Reason.PASSWORD, bytes(locked, scanned(DrawnScans.LINES)));
        }
    }

    private static void assertReason(Reason reason, byte[] file) throws IOException {
        assertEquals(reason, assertInstanceOf(Unreadable.class, read(file)).reason());
    }

    @Test
    void aPageThatTakesTooLongIsLeftEmptyAndItsProgramEnded() throws IOException {
        WorkerScanReader hurried =
                new WorkerScanReader(workshop, new ScanTool(), Duration.ofMillis(150));
        byte[] file = pdf(written("Skriven sida"), scanned(DrawnScans.LINES));
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
        byte[] file = pdf(scanned(DrawnScans.LINES));
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
