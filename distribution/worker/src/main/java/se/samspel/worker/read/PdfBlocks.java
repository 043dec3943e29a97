package se.samspel.worker.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.TextPosition;

/** PDF as blocks: lines with their places are read here, and what they are built to is told by {@link PdfBuilding}. */
final class PdfBlocks extends PdfLines<PdfRow> {
    private PdfRow.Draft line = new PdfRow.Draft();

    private PdfBlocks() {}

    static void read(Path file, Blocks blocks) throws IOException {
        open(file, document -> blocks(document, blocks));
    }

    private static void blocks(PDDocument document, Blocks blocks) throws IOException {
        List<List<PdfRow>> pages = new PdfBlocks().of(document);
        PdfForm form = PdfForm.of(document);
        PdfBuilding building = new PdfBuilding(pages, blocks);
        for (int page = 0; page < pages.size(); page++) {
            building.page(page);
            for (String answer : form.on(page).strip().split("\n")) {
                blocks.paragraph(answer);
            }
            blocks.pageBreak();
        }
    }

    @Override
    void add(String text, List<TextPosition> positions) {
        line.add(text, positions);
    }

    @Override
    Optional<PdfRow> line(int page) {
        Optional<PdfRow> done = line.isEmpty() ? Optional.empty() : Optional.of(line.done(page));
        line = new PdfRow.Draft();
        return done;
    }
}
