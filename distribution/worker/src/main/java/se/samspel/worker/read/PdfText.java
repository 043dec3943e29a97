package se.samspel.worker.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.TextPosition;

/** PDF as text, page by page. Headings are told by size and weight. */
final class PdfText extends PdfLines<PdfLine> {
    private PdfLine.Draft line = new PdfLine.Draft();
    private boolean gap;

    private PdfText() {}

    static void read(Path file, Pages pages) throws IOException {
        open(file, document -> pages(document, pages));
    }

    private static void pages(PDDocument document, Pages pages) throws IOException {
        List<List<PdfLine>> read = new PdfText().of(document);
        PdfHeadings headings = PdfHeadings.of(read);
        PdfForm form = PdfForm.of(document);
        for (int page = 0; page < read.size(); page++) {
            List<PdfLine> lines = read.get(page);
            pages.add(Tidy.joined(PdfLine.text(lines)) + form.on(page), headings.on(lines));
        }
    }

    @Override
    protected void writeParagraphStart() {
        gap = true;
    }

    @Override
    void add(String text, List<TextPosition> positions) {
        line.add(text, positions);
    }

    @Override
    Optional<PdfLine> line(int page) {
        PdfLine done = line.done(gap);
        line = new PdfLine.Draft();
        if (done.text().isEmpty()) {
            return Optional.empty();
        }
        gap = false;
        return Optional.of(done);
    }
}
