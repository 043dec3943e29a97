package se.samspel.worker.read;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import se.samspel.api.documents.TextExtractor.Reason;

/** PDF as blocks: lines with their places are read here, and what they are built to is told by {@link PdfBuilding}. */
final class PdfBlocks extends PDFTextStripper {
    private final List<List<PdfRow>> pages = new ArrayList<>();
    private PdfRow.Draft line = new PdfRow.Draft();
    private long characters;

    private PdfBlocks() {
        setSuppressDuplicateOverlappingText(true);
    }

    static void read(Path file, Blocks blocks) throws IOException {
        try (PDDocument document = PdfText.open(file)) {
            PdfBlocks reader = new PdfBlocks();
            reader.writeText(document, Writer.nullWriter());
            PdfForm form = PdfForm.of(document);
            PdfBuilding building = new PdfBuilding(reader.pages, blocks);
            for (int page = 0; page < reader.pages.size(); page++) {
                building.page(page);
                for (String answer : form.on(page).strip().split("\n")) {
                    blocks.paragraph(answer);
                }
                blocks.pageBreak();
            }
        } catch (InvalidPasswordException locked) {
            throw new Unreadable(Reason.PASSWORD);
        }
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
    protected void writeParagraphEnd() {
        endLine();
    }

    private void endLine() {
        if (!line.isEmpty() && !pages.isEmpty()) {
            pages.getLast().add(line.done(pages.size() - 1));
        }
        line = new PdfRow.Draft();
    }
}
