package se.samspel.documents.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.documents.ScanProgram;
import se.samspel.api.documents.ScanReader;
import se.samspel.api.documents.TextExtractor.Extracted;
import se.samspel.api.documents.TextExtractor.Extraction;
import se.samspel.api.documents.TextExtractor.PageText;
import se.samspel.api.documents.TextExtractor.Reason;
import se.samspel.api.documents.TextExtractor.Unreadable;
import se.samspel.worker.wire.Reply;
import se.samspel.worker.wire.Request;

/** Has scans read by the worker, one page at a time, so that nobody waits for more than a page. */
@Component(service = ScanReader.class)
public final class WorkerScanReader implements ScanReader {
    /** How long a page may take. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** Pages of a scan; more take longer than anyone waits. */
    private static final int MOST_PAGES = 500;

    private static final String PDF = "application/pdf";

    private final Workshop workshop;
    private final ScanTool tool;
    private final Duration limit;

    @Activate
    public WorkerScanReader(@Reference Workshop workshop, @Reference ScanTool tool) {
        this(workshop, tool, LIMIT);
    }

    WorkerScanReader(Workshop workshop, ScanTool tool, Duration limit) {
        this.workshop = workshop;
        this.tool = tool;
        this.limit = limit;
    }

    @Override
    public boolean available() {
        return tool.program().isPresent();
    }

    @Override
    public Extraction read(String fileName, InputStream content, Progress progress)
            throws IOException {
        ScanProgram program =
                tool.program()
                        .orElseThrow(() -> new IOException("no program for scans is installed"));
        Optional<Path> copy = workshop.scratch().copy(content, workshop.largestFile());
        if (copy.isEmpty()) {
            return new Unreadable(PDF, Reason.TOO_LARGE);
        }
        try {
            return pages(copy.get(), fileName, program, progress);
        } finally {
            // a worker that was ended in the middle of a page leaves the picture behind
            for (String ending : List.of("", Request.Scan.PICTURE, Request.Scan.TEXT)) {
                Files.deleteIfExists(copy.get().resolveSibling(copy.get().getFileName() + ending));
            }
        }
    }

    private Extraction pages(Path copy, String name, ScanProgram program, Progress progress)
            throws IOException {
        Ended plain = ask(new Request.Read(copy.toString(), name), FileReading.LIMIT);
        if (!(plain instanceof Ended.Answered answer)) {
            return new Unreadable(PDF, Reason.DAMAGED);
        }
        if (answer.last() instanceof Reply.NoText(String type, Reason reason)
                && reason != Reason.NO_TEXT) {
            return new Unreadable(type, reason);
        }
        List<PageText> known =
                FileReading.only(Reply.Page.class, answer.replies()).map(Reply.Page::page).toList();
        if (known.size() > MOST_PAGES) {
            return new Unreadable(PDF, Reason.TOO_LARGE);
        }
        List<PageText> pages = new ArrayList<>();
        for (PageText page : known) {
            pages.add(page.text().isBlank() ? page(copy, page, program) : page);
            if (!progress.page(page.number(), known.size())) {
                throw new IOException("stopped in the middle of a scan");
            }
        }
        boolean text =
                pages.stream().anyMatch(it -> it.text().codePoints().anyMatch(Character::isLetter));
        return text ? new Extracted(PDF, pages) : new Unreadable(PDF, Reason.BLANK_SCAN);
    }

    /** A page that takes too much, or that nothing can be made of, stays empty; the others are read. */
    private PageText page(Path copy, PageText empty, ScanProgram program) throws IOException {
        Ended ended =
                ask(new Request.Scan(copy.toString(), empty.number(), program.command()), limit);
        return ended instanceof Ended.Answered answer && answer.last() instanceof Reply.Scanned
                ? FileReading.only(Reply.Page.class, answer.replies())
                        .map(Reply.Page::page)
                        .findFirst()
                        .orElse(empty)
                : empty;
    }

    private Ended ask(Request request, Duration most) throws IOException {
        return workshop.worker().ask(Turns.Lane.READ, request, most);
    }
}
