package se.samspel.documents.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.api.documents.PageDrawer.Drawing;
import se.samspel.api.documents.PageDrawer.Drawn;
import se.samspel.api.documents.PageDrawer.Undrawn;
import se.samspel.api.documents.TextExtractor.Reason;

/** Pages drawn by the real worker: as they look, within the limits, and without a trace. */
final class DrawingTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @TempDir static Path folder;
    private static Workshop workshop;
    private static WorkerPageDrawer drawer;

    @BeforeAll
    static void start() throws IOException {
        workshop = RealWorker.workshop(folder);
        drawer = new WorkerPageDrawer(workshop, LIMIT, LIMIT);
    }

    @AfterAll
    static void stop() {
        workshop.stop();
    }

    private static BufferedImage drawn(byte[] file, int page, String mediaType) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Drawn drawn =
                assertInstanceOf(
                        Drawn.class, drawer.draw(new ByteArrayInputStream(file), page, out));
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        assertEquals(
                new Drawn(mediaType, picture.getWidth(), picture.getHeight()),
                drawn,
                "what is said of it is true");
        byte[] png = {(byte) 0x89, 'P', 'N', 'G'};
        assertEquals(
                mediaType.equals("image/png"),
                Arrays.equals(png, Arrays.copyOf(out.toByteArray(), 4)));
        assertEquals(List.of(), leftovers());
        return picture;
    }

    private static Drawing undrawn(byte[] file, int page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Drawing drawing = drawer.draw(new ByteArrayInputStream(file), page, out);
        assertEquals(0, out.size(), "nothing reaches the caller");
        assertEquals(List.of(), leftovers());
        return drawing;
    }

    /** What there is on disk of files and pages. */
    private static List<Path> leftovers() throws IOException {
        try (Stream<Path> files = Files.walk(workshop.scratch().folder())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().equals("start.txt"))
                    .toList();
        }
    }

    /** Pages with a colour each in the upper left corner. */
    private static PDDocument pages(PDRectangle size, int rotation, Color... colours)
            throws IOException {
        PDDocument document = new PDDocument();
        for (Color colour : colours) {
            PDPage page = new PDPage(size);
            page.setRotation(rotation);
            document.addPage(page);
            try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                pen.setNonStrokingColor(colour);
                pen.addRect(0, size.getHeight() / 2, size.getWidth() / 2, size.getHeight() / 2);
                pen.fill();
            }
        }
        return document;
    }

    private static byte[] pdf(PDRectangle size, int rotation, Color... colours) throws IOException {
        try (PDDocument document = pages(size, rotation, colours)) {
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static byte[] written(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(picture, format, bytes), format);
        return bytes.toByteArray();
    }

    private static int red(BufferedImage picture, double across, double down) {
        return new Color(at(picture, across, down)).getRed();
    }

    private static int at(BufferedImage picture, double across, double down) {
        return picture.getRGB(
                        (int) (across * picture.getWidth()), (int) (down * picture.getHeight()))
                & 0xFFFFFF;
    }

    @Test
    void aPageOfAPdfIsDrawnInItsColoursAtAWidthThatCanBeRead() throws IOException {
        byte[] file = pdf(PDRectangle.A4, 0, Color.RED, Color.BLUE);
        BufferedImage first = drawn(file, 1, "image/png");
        assertEquals(1_100, first.getWidth());
        assertEquals(1_556, first.getHeight(), 1);
        assertEquals(0xFF0000, at(first, .25, .25));
        assertEquals(0xFFFFFF, at(first, .75, .75));
        assertEquals(0x0000FF, at(drawn(file, 2, "image/png"), .25, .25));
    }

    @Test
    void aTurnedPageIsDrawnAsItIsShown() throws IOException {
        BufferedImage turned = drawn(pdf(PDRectangle.A4, 90, Color.RED), 1, "image/png");
        assertEquals(1_100, turned.getWidth());
        assertEquals(778, turned.getHeight(), 1);
        assertEquals(0xFF0000, at(turned, .75, .25));
    }

    @Test
    void aPageThatIsAllTooLongIsDrawnNarrower() throws IOException {
        BufferedImage strip =
                drawn(pdf(new PDRectangle(200, 5_000), 0, Color.RED), 1, "image/jpeg");
        assertEquals(2_400, strip.getHeight(), 1);
        assertEquals(96, strip.getWidth(), 1);
    }

    @Test
    void aPageOfATiffIsDrawnSmallerWithoutLosingThinLines() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int line : new int[] {500, 3_001}) {
                writer.writeToSequence(
                        new IIOImage(lined(line), null, null), writer.getDefaultWriteParam());
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        BufferedImage second = drawn(bytes.toByteArray(), 2, "image/png");
        assertEquals(1_100, second.getWidth());
        assertTrue(
                red(second, .5, 3_001.5 / 3_508) < 230 || red(second, .5, 3_000.0 / 3_508) < 230,
                "one dot of three is still seen");
        assertEquals(255, red(second, .5, 500.5 / 3_508));
        assertEquals(new Undrawn(Reason.DAMAGED), undrawn(bytes.toByteArray(), 3));
    }

    /** A scan of black on white with a thin line at a height. */
    private static BufferedImage lined(int y) {
        BufferedImage page = new BufferedImage(2_480, 3_508, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        pen.setColor(Color.BLACK);
        pen.fillRect(0, y, page.getWidth(), 1);
        pen.dispose();
        return page;
    }

    @ParameterizedTest
    @CsvSource({"3, 180", "6, 270", "8, 90"})
    void aPictureThatSaysWhichWayIsUpIsDrawnSo(int says, int lies) throws IOException {
        BufferedImage page = DrawnScans.picture(DrawnScans.LINES);
        BufferedImage right = drawn(TurnedScanTest.tiff(page, 1), 1, "image/png");
        for (byte[] file :
                List.of(
                        TurnedScanTest.tiff(TurnedScanTest.turned(page, lies), says),
                        TurnedScanTest.withOrientation(
                                written(TurnedScanTest.turned(page, lies), "jpeg"), says))) {
            BufferedImage turned = drawn(file, 1, "image/png");
            assertEquals(right.getWidth(), turned.getWidth());
            assertEquals(right.getHeight(), turned.getHeight());
            assertTrue(ink(turned, .1, .2) > 10 * ink(turned, .8, .9), "the text is at the top");
        }
    }

    private static long ink(BufferedImage picture, double from, double to) {
        long ink = 1;
        for (int y = (int) (from * picture.getHeight()); y < to * picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                ink += (picture.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
            }
        }
        return ink;
    }

    @Test
    void aSmallPictureIsNotDrawnLargerAndAPhotoBecomesAJpeg() throws IOException {
        BufferedImage photo = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        Random dots = new Random(7);
        for (int dot = 0; dot < 300 * 200; dot++) {
            photo.setRGB(dot % 300, dot / 300, dots.nextInt(0x1000000));
        }
        BufferedImage drawn = drawn(written(photo, "png"), 1, "image/jpeg");
        assertEquals(300, drawn.getWidth());
        assertEquals(200, drawn.getHeight());
    }

    @Test
    void whatIsSeenThroughIsDrawnOnWhite() throws IOException {
        BufferedImage ink = new BufferedImage(400, 400, BufferedImage.TYPE_INT_ARGB);
        ink.setRGB(200, 200, 0xFF000000);
        assertEquals(0xFFFFFF, at(drawn(written(ink, "png"), 1, "image/png"), .25, .25));
    }

    @Test
    void aScanOfSixHundredDotsAnInchIsDrawn() throws IOException {
        BufferedImage large = new BufferedImage(4_960, 7_016, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = large.createGraphics();
        pen.setColor(Color.GREEN);
        pen.fillRect(0, 0, large.getWidth(), large.getHeight());
        pen.dispose();
        assertEquals(0x00FF00, at(drawn(written(large, "png"), 1, "image/png"), .5, .5));
    }

    @Test
    void aFileThatCannotBeDrawnGivesTheReason() throws IOException {
        byte[] whole = pdf(PDRectangle.A4, 0, Color.RED);
        assertEquals(new Undrawn(Reason.PASSWORD), undrawn(locked(), 1));
        assertEquals(new Undrawn(Reason.DAMAGED), undrawn(whole, 2));
        assertEquals(new Undrawn(Reason.DAMAGED), undrawn(whole, 0));
        assertEquals(new Undrawn(Reason.DAMAGED), undrawn(Arrays.copyOf(whole, 40), 1));
        assertEquals(new Undrawn(Reason.UNKNOWN_FORMAT), undrawn(Zips.docx("<w:p/>").bytes(), 1));
        assertEquals(new Undrawn(Reason.UNKNOWN_FORMAT), undrawn("text".getBytes("UTF-8"), 1));
        assertEquals(
                new Undrawn(Reason.TOO_LARGE),
                undrawn(enormous(written(new BufferedImage(9, 9, 1), "png")), 1));
        assertEquals(new Undrawn(Reason.TOO_LARGE), undrawn(new byte[21 << 20], 1));
    }

    @Test
    void aPageWithAPictureThatNothingHereUnpacksIsNotDrawnWithoutIt() throws IOException {
        BufferedImage size = new BufferedImage(1_654, 2_339, BufferedImage.TYPE_BYTE_BINARY);
        byte[] file = PictureScanTest.pdf(COSName.JPX_DECODE, size, new byte[] {1, 2, 3});
        assertEquals(new Undrawn(Reason.UNDRAWN_SCAN), undrawn(file, 1));
    }

    private static byte[] locked() throws IOException {
        try (PDDocument document = pages(PDRectangle.A4, 0, Color.RED)) {
            document.protect(new StandardProtectionPolicy("a", "b", new AccessPermission()));
            return saved(document);
        }
    }

    /** The same file with another size in its head. */
    private static byte[] enormous(byte[] png) {
        ByteBuffer.wrap(png).putInt(16, 900_000).putInt(20, 900_000);
        CRC32 check = new CRC32();
        check.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) check.getValue());
        return png;
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("page tree in a circle", HostileFiles.pageTreeThatBitesItsTail()),
                Arguments.of("two thousand million pages", HostileFiles.twoThousandMillionPages()),
                Arguments.of("nested arrays", HostileFiles.nestedArrays()),
                Arguments.of("forms that explode", HostileFiles.formsThatExplode()),
                Arguments.of("a page of a gigabyte", HostileFiles.pageBomb()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void aHostileFileGivesNoPictureAndTheNextIsDrawn(String name, byte[] file) throws IOException {
        WorkerPageDrawer hasty = new WorkerPageDrawer(workshop, Duration.ofSeconds(2), LIMIT);
        Drawing drawing =
                hasty.draw(new ByteArrayInputStream(file), 1, OutputStream.nullOutputStream());
        assertInstanceOf(Undrawn.class, drawing, name);
        drawn(pdf(PDRectangle.A4, 0, Color.RED), 1, "image/png");
    }

    @Test
    void oneIsDrawnAtATimeAndNobodyWaitsForEver() throws Exception {
        WorkerPageDrawer impatient = new WorkerPageDrawer(workshop, LIMIT, Duration.ofMillis(20));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        byte[] file = pdf(PDRectangle.A4, 0, Color.RED);
        InputStream slow =
                new ByteArrayInputStream(file) {
                    @Override
                    public int read(byte[] into, int from, int length) {
                        begun.countDown();
                        try {
                            go.await();
                        } catch (InterruptedException never) {
                            Thread.currentThread().interrupt();
                        }
                        return super.read(into, from, length);
                    }
                };
        try (ExecutorService other = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Drawing> first =
                    other.submit(() -> impatient.draw(slow, 1, OutputStream.nullOutputStream()));
            begun.await();
            assertThrows(
                    IOException.class,
                    () ->
                            impatient.draw(
                                    new ByteArrayInputStream(file),
                                    1,
                                    OutputStream.nullOutputStream()));
            go.countDown();
            assertInstanceOf(Drawn.class, first.get());
        }
        assertInstanceOf(
                Drawn.class,
                impatient.draw(new ByteArrayInputStream(file), 1, OutputStream.nullOutputStream()));
    }
}
