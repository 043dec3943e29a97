package se.samspel.worker.read;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import org.jspecify.annotations.Nullable;

/**
 * A picture in the four inks of a printing house, which the JDK reads the dots of and makes no picture of: as grey, which is all
 * that reading takes.
 */
final class FourInks {
    private static final int INKS = 4;
    private static final int HEAD = 1 << 17;
    private static final int NOT_ADOBE = -1;
    private static final int LIGHTNESS = 2;
    private static final byte[] ADOBE = "Adobe".getBytes(StandardCharsets.ISO_8859_1);

    private FourInks() {}

    /** The dots of a picture as the file has them; null when they are not in four inks. */
    static @Nullable BufferedImage grey(Path file, ImageReader reader, int at, ImageReadParam param)
            throws IOException {
        if (!reader.canReadRaster()) {
            return null;
        }
        Raster inks = reader.readRaster(at, param);
        if (inks.getNumBands() != INKS) {
            return null;
        }
        int transform = transform(file);
        BufferedImage grey =
                new BufferedImage(inks.getWidth(), inks.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        int[] row = new int[inks.getWidth() * INKS];
        int[] dots = new int[inks.getWidth()];
        for (int y = 0; y < inks.getHeight(); y++) {
            inks.getPixels(inks.getMinX(), inks.getMinY() + y, inks.getWidth(), 1, row);
            for (int x = 0; x < dots.length; x++) {
                dots[x] = light(row, x * INKS, transform);
            }
            grey.getRaster().setPixels(0, y, dots.length, 1, dots);
        }
        return grey;
    }

    /**
     * How light a dot is, from 0 to 255. Adobe's programs keep how much light the inks let through, others how much ink there
     * is; and some keep the three colours as lightness and two differences.
     */
    private static int light(int[] row, int at, int transform) {
        double colours =
                transform == LIGHTNESS
                        ? 255.0 - row[at]
                        : .299 * row[at] + .587 * row[at + 1] + .114 * row[at + 2];
        double black = row[at + 3];
        if (transform == NOT_ADOBE) {
            colours = 255 - colours;
            black = 255 - black;
        }
        return (int) Math.clamp(Math.round(colours * black / 255), 0, 255);
    }

    /** What Adobe's part of a JPEG says of how the colours are kept. */
    private static int transform(Path file) throws IOException {
        byte[] head;
        try (InputStream content = Files.newInputStream(file)) {
            head = content.readNBytes(HEAD);
        }
        for (int at = 0; at + 16 < head.length; at++) {
            if ((head[at] & 0xFF) == 0xFF
                    && (head[at + 1] & 0xFF) == 0xEE
                    && new String(head, at + 4, ADOBE.length, StandardCharsets.ISO_8859_1)
                            .equals("Adobe")) {
                return head[at + 15] & 0xFF;
            }
        }
        return NOT_ADOBE;
    }
}
