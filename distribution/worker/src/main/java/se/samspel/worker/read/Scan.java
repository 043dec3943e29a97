package se.samspel.worker.read;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import se.samspel.api.documents.TextExtractor.PageText;
import se.samspel.api.documents.TextExtractor.Reason;
import se.samspel.worker.read.Recognition.Recognised;
import se.samspel.worker.wire.Reply;
import se.samspel.worker.wire.Request;

/**
 * Reads one page of a scan, a PDF or a picture: it is drawn in grey, and a program makes text of the drawing. The program
 * only ever sees a plain picture of our own making, never the stranger's file.
 */
public final class Scan {
    /** Dots of a picture; an A4 page has nine million, an A3 page seventeen. */
    static final float MOST_DOTS = 20_000_000;

    private Scan() {}

    /**
     * Reads a page. A page without pictures gives an empty text at once.
     *
     * @param number from 1
     * @param page gets the page
     */
    public static Reply of(Path file, int number, String program, Consumer<PageText> page) {
        try {
            page.accept(read(file, number, program));
            return new Reply.Scanned();
        } catch (Unreadable refused) {
            return new Reply.NoText("", refused.reason());
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            return new Reply.NoText("", Reason.DAMAGED);
        }
    }

    private static PageText read(Path file, int number, String program) throws IOException {
        if (Sniffing.of(file, "") != Format.PDF) {
            return text(Picture.page(file, number), number, program, file);
        }
        PageText[] read = new PageText[1];
        PdfLines.open(file, document -> read[0] = read(document, number, program, file));
        return read[0];
    }

    private static PageText read(PDDocument document, int number, String program, Path file)
            throws IOException {
        if (number < 1 || number > document.getNumberOfPages()) {
            throw new Unreadable(Reason.DAMAGED);
        }
        PDPage page = document.getPage(number - 1);
        if (!PdfPicture.isOn(page)) {
            return new PageText(number, "", List.of());
        }
        PageText read = text(PdfPicture.of(document, number), number, program, file);
        if (read.text().isEmpty() && PdfPicture.isUndrawn(page)) {
            throw new Unreadable(Reason.UNDRAWN_SCAN);
        }
        return read;
    }

    private static PageText text(BufferedImage picture, int number, String program, Path file)
            throws IOException {
        // a folder of its own: when it is taken away, a program that was left behind has nowhere to
        // write
        Path folder =
                Files.createDirectories(
                        file.resolveSibling(file.getFileName() + Request.Scan.FOLDER));
        Recognised read = new Recognition(program, folder, number).of(picture);
        return new PageText(number, Tidy.text(Tidy.joined(read.text())), List.of());
    }
}
