package se.samspel.worker.read;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import se.samspel.api.documents.TextExtractor.Reason;

/**
 * The lines of a PDF, page by page, in the order the file draws them.
 *
 * @param <L> what a reader makes of a line
 */
abstract class PdfLines<L> extends PDFTextStripper {
    private final List<List<L>> pages = new ArrayList<>();
    private long characters;

    PdfLines() {
        setSuppressDuplicateOverlappingText(true);
    }

    /** What is done with an open document. */
    interface Use {
        void with(PDDocument document) throws IOException;
    }

    /** Opens a file with the limits of a stranger's. */
    static void open(Path file, Use use) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(
                        new RandomAccessReadBufferedFile(file.toFile()),
                        "",
                        null,
                        null,
                        MemoryUsageSetting.setupMixed(Limits.SCRATCH_IN_MEMORY, Limits.SCRATCH)
                                .streamCache)) {
            if (document.getNumberOfPages() > Limits.PAGES) {
                throw new Unreadable(Reason.TOO_LARGE);
            }
            use.with(document);
        } catch (InvalidPasswordException locked) {
            throw new Unreadable(Reason.PASSWORD);
        }
    }

    /** The lines of every page. */
    List<List<L>> of(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        return pages;
    }

    /** More text of the line that is read. */
    abstract void add(String text, List<TextPosition> positions);

    /** The line ends here; empty when nothing stands in it. */
    abstract Optional<L> line(int page);

    @Override
    protected void startPage(PDPage page) {
        pages.add(new ArrayList<>());
    }

    @Override
    protected void endPage(PDPage page) {
        endLine();
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        characters += text.length();
        if (characters > Limits.CHARACTERS) {
            throw new Unreadable(Reason.TOO_LARGE);
        }
        add(text, positions);
    }

    @Override
    protected void writeWordSeparator() {
        // a line puts the spaces between its words itself
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphEnd() {
        endLine();
    }

    private void endLine() {
        Optional<L> line = line(pages.size() - 1);
        if (!pages.isEmpty()) {
            line.ifPresent(pages.getLast()::add);
        }
    }
}
