package se.samspel.worker.read;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import se.samspel.worker.wire.Reply;

/** A drawn page as a file that browsers show: PNG or JPEG, whichever is smaller. */
final class PlainPicture {
    /** Fine enough that letters have no shadows. */
    private static final float JPEG_QUALITY = .8f;

    /** The packing that is quick and loses little; 0 packs most. */
    private static final float PNG_QUALITY = .4f;

    /** How far the three colours of a grey dot may be from each other. */
    private static final int NEARLY = 2;

    private PlainPicture() {}

    /** Writes it. */
    static Reply write(BufferedImage drawn, Path target) throws IOException {
        BufferedImage picture = isGrey(drawn) ? grey(drawn) : drawn;
        byte[] png = packed(picture, "png", PNG_QUALITY);
        byte[] jpeg = packed(picture, "jpeg", JPEG_QUALITY);
        boolean smaller = png.length <= jpeg.length;
        Files.write(target, smaller ? png : jpeg);
        return new Reply.Drawn(
                (smaller ? Format.PNG : Format.JPEG).mediaType(),
                picture.getWidth(),
                picture.getHeight());
    }

    /** Most pages are black on white; without colours they are a third of the bytes. */
    private static boolean isGrey(BufferedImage drawn) {
        int[] row = new int[drawn.getWidth()];
        for (int y = 0; y < drawn.getHeight(); y++) {
            drawn.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int dot : row) {
                int red = dot >> 16 & 0xFF;
                int green = dot >> 8 & 0xFF;
                int blue = dot & 0xFF;
                if (Math.abs(red - green) > NEARLY || Math.abs(green - blue) > NEARLY) {
                    return false;
                }
            }
        }
        return true;
    }

    private static BufferedImage grey(BufferedImage drawn) {
        BufferedImage grey =
                new BufferedImage(
                        drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = grey.createGraphics();
        pen.drawImage(drawn, 0, 0, null);
        pen.dispose();
        return grey;
    }

    private static byte[] packed(BufferedImage picture, String format, float quality)
            throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
        // in memory: a process that is ended in the middle leaves nothing of the page on disk
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
