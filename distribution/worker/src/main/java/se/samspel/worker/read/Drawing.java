package se.samspel.worker.read;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.samspel.api.documents.TextExtractor.Reason;
import se.samspel.worker.wire.Reply;

/**
 * Draws one page of a PDF or a scan for a person to look at beside its text. What leaves is a plain picture of our own making,
 * never anything of the stranger's file.
 */
public final class Drawing {
    /** Dots across; body text is readable when the picture fills half a screen. */
    static final int WIDTH = 1_100;

    /** Dots from top to bottom at most: a page that is longer is drawn narrower. */
    static final int HEIGHT = 2_400;

    private Drawing() {}

    /**
     * Draws a page.
     *
     * @param number from 1
     * @param target the file to make
     */
    public static Reply of(Path file, int number, Path target) {
        try {
            return PlainPicture.write(page(file, number), target);
        } catch (Unreadable refused) {
            return new Reply.NoText(refused.mediaTypeOr(""), refused.reason());
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            return new Reply.NoText("", Reason.DAMAGED);
        }
    }

    private static BufferedImage page(Path file, int number) throws IOException {
        Format format = Sniffing.of(file, "");
        return switch (format) {
            case PDF -> {
                BufferedImage[] drawn = new BufferedImage[1];
                PdfLines.open(file, document -> drawn[0] = page(document, number));
                yield drawn[0];
            }
            case PNG, JPEG, TIFF -> Picture.seen(file, number);
            case DOCX, XLSX, ODT, TEXT ->
                    throw new Unreadable(format.mediaType(), Reason.UNKNOWN_FORMAT);
        };
    }

    private static BufferedImage page(PDDocument document, int number) throws IOException {
        if (number < 1 || number > document.getNumberOfPages()) {
            throw new Unreadable(Reason.DAMAGED);
        }
        if (PdfPicture.isUndrawn(document.getPage(number - 1))) {
            throw new Unreadable(Reason.UNDRAWN_SCAN);
        }
        return PdfPicture.seen(document, number);
    }

    /** A picture no larger than fits and the right way up, made smaller by halves so that every dot of a scan has its say. */
    static BufferedImage smaller(BufferedImage picture, Upright upright) {
        BufferedImage step = picture;
        double scale = fit(step, upright);
        while (scale <= 0.5) {
            step = drawn(step, 0.5, Upright.AS_IT_IS);
            scale = fit(step, upright);
        }
        return drawn(step, scale, upright);
    }

    /** How many times more dots a side a picture has than is drawn of it, whichever way up it is. */
    static int times(int width, int height) {
        return Math.min(width, height) / WIDTH;
    }

    /** How much of its size a picture keeps; it is never drawn larger. */
    private static double fit(BufferedImage picture, Upright upright) {
        double across = upright.isTurned() ? picture.getHeight() : picture.getWidth();
        double down = upright.isTurned() ? picture.getWidth() : picture.getHeight();
        return Math.min(1, Math.min(WIDTH / across, HEIGHT / down));
    }

    private static BufferedImage drawn(BufferedImage picture, double scale, Upright upright) {
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        BufferedImage drawn =
                new BufferedImage(
                        upright.isTurned() ? height : width,
                        upright.isTurned() ? width : height,
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.transform(upright.of(width, height));
        pen.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        return drawn;
    }
}
