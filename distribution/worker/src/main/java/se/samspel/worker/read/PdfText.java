package se.samspel.worker.read;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import se.samspel.api.documents.TextExtractor.Reason;

/** PDF, page by page and line by line, in the order the file draws them. Headings are told by size and weight. */
final class PdfText extends PDFTextStripper {
    private final List<List<PdfLine>> pages = new ArrayList<>();
    private PdfLine.Draft line = new PdfLine.Draft();
    private boolean gap;
    private long characters;

    private PdfText() {
        setSuppressDuplicateOverlappingText(true);
    }

    static void read(Path file, Pages pages) throws IOException {
        try (PDDocument document = open(file)) {
            PdfText text = new PdfText();
            text.writeText(document, Writer.nullWriter());
            PdfHeadings headings = PdfHeadings.of(text.pages);
            PdfForm form = PdfForm.of(document);
            for (int page = 0; page < text.pages.size(); page++) {
                List<PdfLine> lines = text.pages.get(page);
                pages.add(Tidy.joined(PdfLine.text(lines)) + form.on(page), headings.on(lines));
            }
        } catch (InvalidPasswordException locked) {
            throw new Unreadable(Reason.PASSWORD);
        }
    }

    /** Opens a file with the limits of a stranger's. */
    static PDDocument open(Path file) throws IOException {
        PDDocument document =
                Loader.loadPDF(
                        new RandomAccessReadBufferedFile(file.toFile()),
                        "",
                        null,
                        null,
                        MemoryUsageSetting.setupMixed(Limits.SCRATCH_IN_MEMORY, Limits.SCRATCH)
                                .streamCache);
        if (document.getNumberOfPages() > Limits.PAGES) {
            document.close();
            throw new Unreadable(Reason.TOO_LARGE);
        }
        return document;
    }

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
        line.add(text, positions);
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
    protected void writeParagraphStart() {
        gap = true;
    }

    @Override
    protected void writeParagraphEnd() {
        endLine();
    }

    private void endLine() {
        PdfLine done = line.done(gap);
        if (!done.text().isEmpty() && !pages.isEmpty()) {
            pages.getLast().add(done);
            gap = false;
        }
        line = new PdfLine.Draft();
    }
}
