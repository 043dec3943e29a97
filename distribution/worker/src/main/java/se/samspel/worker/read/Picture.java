package se.samspel.worker.read;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import se.samspel.api.documents.TextExtractor.Reason;

/** A scan that is a picture and nothing more: PNG, JPEG, or TIFF with a page for each picture in it. */
final class Picture {
    /** Dots that are taken out of a file at most; of a larger picture every second or third is. */
    private static final long MOST_READ = 40_000_000;

    /** Dots a side; what says that it has more is no scan. */
    private static final int LONGEST_SIDE = 60_000;

    /** The longer side of a page at the least; a smaller picture is drawn larger, up to three times. */
    private static final int GOOD_SIDE = 2_400;

    private static final double MOST_LARGER = 3;

    private Picture() {}

    /** Hands over a page without text for each picture, so that whoever can read pictures knows how many there are. */
    static void read(Path file, Pages pages) throws IOException {
        with(
                file,
                reader -> {
                    int count = reader.getNumImages(true);
                    for (int at = 0; at < count; at++) {
                        step(reader, at);
                        pages.add("", List.of());
                    }
                    return count;
                });
    }

    /**
     * One of the pictures in grey and the right way up as far as it says which that is, on white where it was seen through,
     * no larger than a page that is drawn may be.
     *
     * @param number from 1
     */
    static BufferedImage page(Path file, int number) throws IOException {
        return with(
                file,
                reader -> {
                    ImageReadParam param = reader.getDefaultReadParam();
                    int step = step(reader, number - 1);
                    param.setSourceSubsampling(step, step, 0, 0);
                    return grey(
                            dots(file, reader, number - 1, param),
                            Upright.of(file, reader, number - 1));
                });
    }

    /** One of the pictures as a person sees it: the right way up, in its colours, no larger than fits. */
    static BufferedImage seen(Path file, int number) throws IOException {
        return with(
                file,
                reader -> {
                    ImageReadParam param = reader.getDefaultReadParam();
                    // twice what is drawn is enough to draw it well
                    int enough =
                            Drawing.times(
                                    reader.getWidth(number - 1), reader.getHeight(number - 1));
                    int step = Math.max(step(reader, number - 1), enough / 2);
                    param.setSourceSubsampling(step, step, 0, 0);
                    BufferedImage dots = dots(file, reader, number - 1, param);
                    return Drawing.smaller(dots, Upright.of(file, reader, number - 1));
                });
    }

    private static BufferedImage dots(Path file, ImageReader reader, int at, ImageReadParam param)
            throws IOException {
        try {
            return reader.read(at, param);
        } catch (IIOException unknownColours) {
            BufferedImage printed = FourInks.grey(file, reader, at, param);
            if (printed == null) {
                throw unknownColours;
            }
            return printed;
        }
    }

    private interface Use<T> {
        T with(ImageReader reader) throws IOException;
    }

    private static <T> T with(Path file, Use<T> use) throws IOException {
        try (ImageInputStream content = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(content);
            if (!readers.hasNext()) {
                throw new Unreadable(Reason.DAMAGED);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(content);
                return use.with(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    /** How many dots to go at a time, so that the picture fits in memory. */
    private static int step(ImageReader reader, int at) throws IOException {
        long width = reader.getWidth(at);
        long height = reader.getHeight(at);
        if (width > LONGEST_SIDE || height > LONGEST_SIDE) {
            throw new Unreadable(Reason.TOO_LARGE);
        }
        return (int) Math.ceil(Math.sqrt((double) (width * height) / MOST_READ));
    }

    private static BufferedImage grey(BufferedImage picture, Upright upright) {
        double dots = (double) picture.getWidth() * picture.getHeight();
        double longest = Math.max(picture.getWidth(), picture.getHeight());
        double scale =
                Math.min(
                        Math.sqrt(Scan.MOST_DOTS / dots),
                        Math.clamp(GOOD_SIDE / longest, 1, MOST_LARGER));
        int width = Math.max(1, (int) (picture.getWidth() * scale));
        int height = Math.max(1, (int) (picture.getHeight() * scale));
        BufferedImage grey =
                new BufferedImage(
                        upright.isTurned() ? height : width,
                        upright.isTurned() ? width : height,
                        BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = grey.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, grey.getWidth(), grey.getHeight());
        pen.transform(upright.of(width, height));
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return grey;
    }
}
