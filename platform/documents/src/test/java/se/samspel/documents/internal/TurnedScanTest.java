package se.samspel.documents.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.api.documents.TextExtractor.Extracted;
import se.samspel.api.documents.TextExtractor.Extraction;

/** Scans that lie on their side or upside down, whether the file says so or not, and scans in the inks of a printing house. */
final class TurnedScanTest {
    private final WorkerScanReader reader =
            new WorkerScanReader(RealWorker.shared(), new ScanTool(), Duration.ofSeconds(60));

    private void isRead(byte[] file) throws IOException {
        Extraction read =
                reader.read("inskannat", new ByteArrayInputStream(file), (page, of) -> true);
        String text = assertInstanceOf(Extracted.class, read).pages().getFirst().text();
        for (String word : List.of("Gläntan", "trädgårdsarbete", "Målet", "Försäkringskassan")) {
            assertEquals(true, text.contains(word), () -> word + " in: " + text);
        }
    }

    private static BufferedImage page() {
        return DrawnScans.strip();
    }

    private static BufferedImage turned(int degrees) {
        return turned(page(), degrees);
    }

    /** As it looks when the paper has been turned to the right. */
    static BufferedImage turned(BufferedImage page, int degrees) {
        boolean side = degrees % 180 != 0;
        BufferedImage turned =
                new BufferedImage(
                        side ? page.getHeight() : page.getWidth(),
                        side ? page.getWidth() : page.getHeight(),
                        BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = turned.createGraphics();
        AffineTransform turn =
                AffineTransform.getTranslateInstance(
                        turned.getWidth() / 2.0, turned.getHeight() / 2.0);
        turn.quadrantRotate(degrees / 90);
        turn.translate(-page.getWidth() / 2.0, -page.getHeight() / 2.0);
        pen.drawImage(page, turn, null);
        pen.dispose();
        return turned;
    }

    private static byte[] written(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, format, bytes);
        return bytes.toByteArray();
    }

    /** A page that is one picture, and is to be shown turned. */
    private static byte[] pdf(BufferedImage picture, int rotate) throws IOException {
        try (PDDocument document = new PDDocument()) {
            return pdf(document, LosslessFactory.createFromImage(document, picture), rotate);
        }
    }

    private static byte[] pdf(PDDocument document, PDImageXObject picture, int rotate)
            throws IOException {
        float point = 72 / DrawnScans.DOTS_PER_INCH;
        PDRectangle box = new PDRectangle(picture.getWidth() * point, picture.getHeight() * point);
        PDPage page = new PDPage(box);
        page.setRotation(rotate);
        document.addPage(page);
        try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
            pen.drawImage(picture, 0, 0, box.getWidth(), box.getHeight());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    void aPageThatTheFileTurnsIsReadAsItIsShown(int degrees) throws IOException {
        isRead(pdf(turned(360 - degrees), degrees));
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    void aPageThatLiesTheWrongWayIsReadAlthoughTheFileDoesNotSaySo(int degrees) throws IOException {
        isRead(pdf(turned(degrees), 0));
    }

    /** What a telephone writes: which side of the picture is up. */
    @ParameterizedTest
    @CsvSource({"3, 180", "6, 270", "8, 90"})
    void aPictureThatSaysWhichWayIsUpIsTurned(int says, int lies) throws IOException {
        isRead(withOrientation(written(turned(lies), "jpeg"), says));
        isRead(tiff(turned(lies), says));
    }

    static byte[] withOrientation(byte[] jpeg, int says) {
        ByteBuffer exif = ByteBuffer.allocate(36);
        exif.putShort((short) 0xFFE1).putShort((short) 34);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) says).putShort((short) 0).putInt(0);
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + exif.capacity());
        file.put(jpeg, 0, 2).put(exif.array()).put(jpeg, 2, jpeg.length - 2);
        return file.array();
    }

    static byte[] tiff(BufferedImage picture, int says) {
        byte[] dots =
                ((java.awt.image.DataBufferByte) picture.getRaster().getDataBuffer()).getData();
        return tiff(picture.getWidth(), picture.getHeight(), 1, dots, says);
    }

    /** A TIFF without packing: its head, its tags and its dots. */
    private static byte[] tiff(int width, int height, int samples, byte[] dots, int says) {
        int[][] tags = {
            {256, 4, 1, width},
            {257, 4, 1, height},
            {258, 3, samples, samples == 1 ? 8 << 16 : 200},
            {259, 3, 1, 1 << 16},
            {262, 3, 1, (samples == 1 ? 1 : 5) << 16},
            {273, 4, 1, 256},
            {274, 3, 1, says << 16},
            {277, 3, 1, samples << 16},
            {278, 4, 1, height},
            {279, 4, 1, dots.length}
        };
        ByteBuffer file = ByteBuffer.allocate(256 + dots.length);
        file.put("MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        file.putShort((short) tags.length);
        for (int[] tag : tags) {
            file.putShort((short) tag[0]).putShort((short) tag[1]).putInt(tag[2]).putInt(tag[3]);
        }
        file.position(200);
        for (int sample = 0; sample < 4; sample++) {
            file.putShort((short) 8);
        }
        file.position(256);
        file.put(dots);
        return file.array();
    }

    /** The page in four inks, black text of all of them on no ink at all: how much ink there is. */
    private static byte[] inks() {
        BufferedImage page = page();
        byte[] inks = new byte[page.getWidth() * page.getHeight() * 4];
        for (int dot = 0; dot < page.getWidth() * page.getHeight(); dot++) {
            int light = page.getRaster().getSample(dot % page.getWidth(), dot / page.getWidth(), 0);
            for (int ink = 0; ink < 4; ink++) {
                inks[4 * dot + ink] = (byte) (255 - light);
            }
        }
        return inks;
    }

    /** As a printing house's programs write a JPEG: with ink, with light, or with lightness and differences. */
    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 2})
    void aPictureInFourInksIsRead(int transform) throws IOException {
        isRead(cmyk(transform));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2})
    void aPageInFourInksIsRead(int transform) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDImageXObject picture =
                    JPEGFactory.createFromStream(
                            document, new ByteArrayInputStream(cmyk(transform)));
            isRead(pdf(document, picture, 0));
        }
    }

    @Test
    void aTiffInFourInksIsRead() throws IOException {
        isRead(tiff(page().getWidth(), page().getHeight(), 4, inks(), 1));
    }

    private static byte[] cmyk(int transform) throws IOException {
        byte[] values = inks();
        for (int at = 0; at < values.length; at++) {
            int light = 255 - (values[at] & 0xFF);
            values[at] =
                    (byte)
                            switch (transform) {
                                case 0 -> light;
                                case 2 -> at % 4 == 3 ? light : at % 4 == 0 ? 255 - light : 128;
                                default -> 255 - light;
                            };
        }
        WritableRaster raster =
                Raster.createInterleavedRaster(
                        new java.awt.image.DataBufferByte(values, values.length),
                        page().getWidth(),
                        page().getHeight(),
                        page().getWidth() * 4,
                        4,
                        new int[] {0, 1, 2, 3},
                        null);
        return jpeg(raster, transform);
    }

    private static byte[] jpeg(WritableRaster raster, int transform) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), null);
        } finally {
            writer.dispose();
        }
        byte[] plain = bytes.toByteArray();
        if (transform < 0) {
            return plain;
        }
        ByteBuffer adobe = ByteBuffer.allocate(16);
        adobe.putShort((short) 0xFFEE).putShort((short) 14);
        adobe.put("Adobe".getBytes(StandardCharsets.ISO_8859_1)).putShort((short) 100);
        adobe.putInt(0).put((byte) transform);
        ByteBuffer file = ByteBuffer.allocate(plain.length + adobe.capacity());
        file.put(plain, 0, 2).put(adobe.array()).put(plain, 2, plain.length - 2);
        return file.array();
    }
}
