package se.samspel.documents.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.api.documents.TextExtractor.Extracted;
import se.samspel.api.documents.TextExtractor.Extraction;
import se.samspel.api.documents.TextExtractor.Reason;
import se.samspel.api.documents.TextExtractor.Unreadable;

/** Scans that are pictures, and PDFs whose pictures are packed in rare ways, read by the real worker and program. */
final class PictureScanTest {
    private final WorkerScanReader reader =
            new WorkerScanReader(RealWorker.shared(), new ScanTool(), Duration.ofSeconds(60));
    private final WorkerTextExtractor extractor = new WorkerTextExtractor(RealWorker.shared());

    private Extraction read(byte[] file) throws IOException {
        return reader.read("inskannat", new ByteArrayInputStream(file), (page, of) -> true);
    }

    private static byte[] written(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(picture, format, bytes), format);
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "tiff"})
    void aPictureIsKnownAsAScanAndReadInSwedish(String format) throws IOException {
        byte[] file = written(DrawnScans.strip(), format);
        assertEquals(
                new Unreadable("image/" + format, Reason.NO_TEXT),
                Readings.of(extractor, "sida." + format, file));
        Extracted read = assertInstanceOf(Extracted.class, read(file));
        String text = read.pages().getFirst().text();
        for (String word : List.of("Gläntan", "trädgårdsarbete", "Målet", "Försäkringskassan")) {
            assertTrue(text.contains(word), text);
        }
        assertEquals("image/" + format, read.mediaType());
        assertEquals(1, read.pages().size());
    }

    @Test
    void aTiffHasAPageForEachPicture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (String line : List.of("Första sidan om lärdomar", "Andra sidan om ekonomin")) {
                writer.writeToSequence(
                        new IIOImage(DrawnScans.picture(line), null, null),
                        writer.getDefaultWriteParam());
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        Extracted read = assertInstanceOf(Extracted.class, read(bytes.toByteArray()));
        assertEquals(2, read.pages().size());
        assertTrue(read.pages().get(0).text().contains("lärdomar"), read.toString());
        assertTrue(read.pages().get(1).text().contains("ekonomin"), read.toString());
    }

    @Test
    void aSmallPictureIsDrawnLargerAndOneThatIsSeenThroughOnWhite() throws IOException {
        BufferedImage whole = DrawnScans.picture(DrawnScans.LINES);
        BufferedImage small = new BufferedImage(744, 1052, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = small.createGraphics();
        pen.drawImage(
                whole.getScaledInstance(744, 1052, java.awt.Image.SCALE_AREA_AVERAGING),
                0,
                0,
                null);
        pen.dispose();
        Extracted fromSmall = assertInstanceOf(Extracted.class, read(written(small, "png")));
        assertTrue(
                fromSmall.pages().getFirst().text().contains("trädgårdsarbete"),
                fromSmall.toString());
        BufferedImage ink = new BufferedImage(whole.getWidth(), 600, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < ink.getHeight(); y++) {
            for (int x = 0; x < ink.getWidth(); x++) {
                ink.setRGB(x, y, (255 - (whole.getRGB(x, y) & 255)) << 24);
            }
        }
        Extracted fromInk = assertInstanceOf(Extracted.class, read(written(ink, "png")));
        assertTrue(
                fromInk.pages().getFirst().text().contains("trädgårdsarbete"), fromInk.toString());
    }

    @Test
    void aPictureThatIsDamagedOrClaimsToBeEnormousGivesAReason() throws IOException {
        byte[] whole = written(DrawnScans.strip(), "png");
        assertEquals(
                new Unreadable("image/png", Reason.DAMAGED),
                Readings.of(extractor, "a.png", Arrays.copyOf(whole, 20)));
        assertEquals(
                new Unreadable("image/png", Reason.TOO_LARGE),
                Readings.of(extractor, "a.png", enormous(whole)));
        assertEquals(
                new Unreadable("image/png", Reason.BLANK_SCAN),
                read(written(DrawnScans.picture(), "png")));
        assertInstanceOf(Extracted.class, read(whole), "and the next is read");
    }

    /** The same file with another size in its head. */
    private static byte[] enormous(byte[] png) {
        byte[] file = png.clone();
        java.nio.ByteBuffer bytes = java.nio.ByteBuffer.wrap(file);
        bytes.putInt(16, 900_000).putInt(20, 900_000);
        CRC32 check = new CRC32();
        check.update(file, 12, 17);
        bytes.putInt(29, (int) check.getValue());
        return file;
    }

    @Test
    void aScanThatIsPackedAsJbig2IsRead() throws IOException {
        BufferedImage grey = DrawnScans.strip();
        BufferedImage plain =
                new BufferedImage(
                        grey.getWidth(), grey.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D pen = plain.createGraphics();
        pen.drawImage(grey, 0, 0, null);
        pen.dispose();
        byte[] file = pdf(COSName.JBIG2_DECODE, plain, jbig2(plain));
        Extracted read = assertInstanceOf(Extracted.class, read(file));
        assertTrue(read.pages().getFirst().text().contains("Gläntan"), read.toString());
    }

    @Test
    void aScanThatNothingHereUnpacksSaysSo() throws IOException {
        BufferedImage size = new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_BINARY);
        byte[] content = "not looked into".getBytes(StandardCharsets.US_ASCII);
        Extraction read = read(pdf(COSName.JPX_DECODE, size, content));
        assertEquals(new Unreadable("application/pdf", Reason.UNDRAWN_SCAN), read);
    }

    /** A page that is one picture, packed by whoever wrote it. */
    static byte[] pdf(COSName packing, BufferedImage size, byte[] packed) throws IOException {
        try (PDDocument document = new PDDocument()) {
            COSStream picture = document.getDocument().createCOSStream();
            picture.setItem(COSName.TYPE, COSName.XOBJECT);
            picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
            picture.setInt(COSName.WIDTH, size.getWidth());
            picture.setInt(COSName.HEIGHT, size.getHeight());
            picture.setInt(COSName.BITS_PER_COMPONENT, 1);
            picture.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
            try (OutputStream out = picture.createRawOutputStream()) {
                out.write(packed);
            }
            picture.setItem(COSName.FILTER, packing);
            float point = 72 / DrawnScans.DOTS_PER_INCH;
            PDRectangle box = new PDRectangle(size.getWidth() * point, size.getHeight() * point);
            PDPage page = new PDPage(box);
            page.setResources(new PDResources());
            page.getResources().getCOSObject().setItem(COSName.XOBJECT, named(picture));
            PDStream drawing = new PDStream(document);
            try (OutputStream out = drawing.createOutputStream()) {
                String whole =
                        "q " + box.getWidth() + " 0 0 " + box.getHeight() + " 0 0 cm /P Do Q";
                out.write(whole.getBytes(StandardCharsets.US_ASCII));
            }
            page.setContents(drawing);
            document.addPage(page);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static org.apache.pdfbox.cos.COSDictionary named(COSStream picture) {
        var drawings = new org.apache.pdfbox.cos.COSDictionary();
        drawings.setItem(COSName.getPDFName("P"), picture);
        return drawings;
    }

    /** A page and one region on it, coded as a fax is: the two kinds of segment that a scanner needs. */
    private static byte[] jbig2(BufferedImage picture) throws IOException {
        byte[] fax;
        try (PDDocument helper = new PDDocument();
                var raw =
                        CCITTFactory.createFromImage(helper, picture)
                                .getCOSObject()
                                .createRawInputStream()) {
            fax = raw.readAllBytes();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        segment(out, 0, 48, 19);
        out.writeInt(picture.getWidth());
        out.writeInt(picture.getHeight());
        out.writeLong(0);
        out.writeByte(0);
        out.writeShort(0);
        segment(out, 1, 38, 18 + fax.length);
        out.writeInt(picture.getWidth());
        out.writeInt(picture.getHeight());
        out.writeLong(0);
        out.writeByte(0);
        out.writeByte(1);
        out.write(fax);
        return bytes.toByteArray();
    }

    private static void segment(DataOutputStream out, int number, int kind, int length)
            throws IOException {
        out.writeInt(number);
        out.writeByte(kind);
        out.writeByte(0);
        out.writeByte(1);
        out.writeInt(length);
    }
}
