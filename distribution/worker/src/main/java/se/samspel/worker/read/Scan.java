package se.samspel.worker.read;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import se.samspel.api.documents.TextExtractor.PageText;
import se.samspel.api.documents.TextExtractor.Reason;
import se.samspel.worker.wire.Reply;
import se.samspel.worker.wire.Request;

/**
 * Reads one page of a scan: the page is drawn in grey, and a program makes text of the picture. The program only ever sees
 * a plain picture of our own making, never the stranger's file.
 */
public final class Scan {
    /** What the program reads best at. */
    private static final float DOTS_PER_INCH = 300;

    private static final float POINTS_PER_INCH = 72;

    /** Dots of a picture; an A4 page has nine million, an A3 page seventeen. */
    private static final float MOST_DOTS = 20_000_000;

    private Scan() {}

    /**
     * Reads a page. A page without pictures gives an empty text at once.
     *
     * @param number from 1
     * @param page gets the page
     */
    public static Reply of(Path file, int number, String program, Consumer<PageText> page) {
        int[] pages = new int[1];
        try {
            PdfLines.open(
                    file,
                    document -> {
                        pages[0] = document.getNumberOfPages();
                        page.accept(read(document, number, program, file));
                    });
            return new Reply.Scanned(pages[0]);
        } catch (Unreadable refused) {
            return new Reply.NoText(Format.PDF.mediaType(), refused.reason());
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            return new Reply.NoText(Format.PDF.mediaType(), Reason.DAMAGED);
        }
    }

    private static PageText read(PDDocument document, int number, String program, Path file)
            throws IOException {
        if (number < 1 || number > document.getNumberOfPages()) {
            throw new Unreadable(Reason.DAMAGED);
        }
        PDPage page = document.getPage(number - 1);
        if (!hasPicture(page)) {
            return new PageText(number, "", List.of());
        }
        BufferedImage picture =
                new PDFRenderer(document).renderImage(number - 1, scale(page), ImageType.GRAY);
        Path drawn = file.resolveSibling(file.getFileName() + Request.Scan.PICTURE);
        Path text = file.resolveSibling(file.getFileName() + Request.Scan.TEXT);
        try {
            write(picture, drawn);
            // the program puts the ending on the name itself
            run(program, drawn, file);
            String read = Files.readString(text);
            return new PageText(number, Tidy.text(Tidy.joined(read)), List.of());
        } finally {
            Files.deleteIfExists(drawn);
            Files.deleteIfExists(text);
        }
    }

    private static boolean hasPicture(PDPage page) throws IOException {
        PDResources resources = page.getResources();
        if (resources == null) {
            return false;
        }
        for (COSName name : resources.getXObjectNames()) {
            // a form may hold pictures of its own
            if (resources.getXObject(name) != null) {
                return true;
            }
        }
        return false;
    }

    /** Dots for each point, so that a page of any size becomes a picture that fits. */
    private static float scale(PDPage page) {
        PDRectangle box = page.getCropBox();
        double area = Math.max(1, (double) box.getWidth() * box.getHeight());
        return (float) Math.min(DOTS_PER_INCH / POINTS_PER_INCH, Math.sqrt(MOST_DOTS / area));
    }

    /** As the plainest format there is: a head of one line, and a byte for each dot. */
    private static void write(BufferedImage picture, Path target) throws IOException {
        byte[] dots = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
        String head = "P5 " + picture.getWidth() + " " + picture.getHeight() + " 255\n";
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(dots);
        }
    }

    /** The server kills this process, and with it the program, when a page has had its time. */
    private static void run(String program, Path picture, Path text) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                        program, picture.toString(), text.toString(), "-l", "swe", "--dpi", "300");
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        try {
            if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new Unreadable(Reason.BLANK_SCAN);
            }
        } catch (InterruptedException never) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroyForcibly();
        }
    }
}
