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
            return new Unreadable("", Reason.TOO_LARGE);
        }
        try {
            return pages(copy.get(), fileName, program, progress);
        } finally {
            Files.deleteIfExists(copy.get());
            // a worker that was ended in the middle of a page leaves the picture behind
            Scratch.takeAway(
                    copy.get().resolveSibling(copy.get().getFileName() + Request.Scan.FOLDER));
        }
    }

    private Extraction pages(Path copy, String name, ScanProgram program, Progress progress)
            throws IOException {
        Ended plain = ask(new Request.Read(copy.toString(), name), FileReading.LIMIT);
        if (!(plain instanceof Ended.Answered answer)) {
            return new Unreadable("", Reason.DAMAGED);
        }
        String type = "";
        switch (answer.last()) {
            case Reply.NoText(String of, Reason reason) when reason != Reason.NO_TEXT -> {
                return new Unreadable(of, reason);
            }
            case Reply.NoText(String of, Reason none) -> type = of;
            case Reply.Text(String of) -> type = of;
            default -> throw new IOException("the worker misunderstood");
        }
        List<PageText> known =
                FileReading.only(Reply.Page.class, answer.replies()).map(Reply.Page::page).toList();
        return known.size() > MOST_PAGES
                ? new Unreadable(type, Reason.TOO_LARGE)
                : new Drawn(copy, program).read(type, known, progress);
    }

    /** The pages of one file while they are read. */
    private final class Drawn {
        private final Path copy;
        private final ScanProgram program;
        private Reason reason = Reason.BLANK_SCAN;

        Drawn(Path copy, ScanProgram program) {
            this.copy = copy;
            this.program = program;
        }

        Extraction read(String type, List<PageText> known, Progress progress) throws IOException {
            List<PageText> pages = new ArrayList<>();
            for (PageText page : known) {
                pages.add(page.text().isBlank() ? page(page) : page);
                if (!progress.page(page.number(), known.size())) {
                    throw new IOException("stopped in the middle of a scan");
                }
            }
            boolean text =
                    pages.stream()
                            .anyMatch(it -> it.text().codePoints().anyMatch(Character::isLetter));
            return text ? new Extracted(type, pages) : new Unreadable(type, reason);
        }

        /** A page that takes too much, or that nothing can be made of, stays empty; the others are read. */
        private PageText page(PageText empty) throws IOException {
            Request.Scan request =
                    new Request.Scan(copy.toString(), empty.number(), program.command());
            if (!(ask(request, limit) instanceof Ended.Answered answer)) {
                return empty;
            }
            if (answer.last() instanceof Reply.NoText(String any, Reason why)
                    && why == Reason.UNDRAWN_SCAN) {
                reason = why;
            }
            return FileReading.only(Reply.Page.class, answer.replies())
                    .map(Reply.Page::page)
                    .findFirst()
                    .orElse(empty);
        }
    }

    private Ended ask(Request request, Duration most) throws IOException {
        return workshop.worker().ask(Turns.Lane.READ, request, most);
    }
}
