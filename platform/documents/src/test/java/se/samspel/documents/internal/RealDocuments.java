package se.samspel.documents.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import se.samspel.api.documents.DocumentWriter;
import se.samspel.api.documents.IdentityNumberGuard;
import se.samspel.api.documents.PageDrawer;
import se.samspel.api.documents.PaperReader;
import se.samspel.api.documents.TextExtractor;

/** The services of this bundle with a real worker behind them, for tests here and in other bundles. */
public final class RealDocuments implements AutoCloseable {
    private final Workshop workshop;

    private RealDocuments(Workshop workshop) {
        this.workshop = workshop;
    }

    /** Starts in a folder; the worker itself is started when it is first asked. */
    public static RealDocuments in(Path folder) throws IOException {
        return new RealDocuments(RealWorker.workshop(folder));
    }

    /**
     * The same for all tests of this JVM that only want files read and written: starting a worker costs more than most of
     * what it is asked. It is not closed, but ends with the JVM.
     */
    public static RealDocuments shared() {
        return Shared.DOCUMENTS;
    }

    /** Started by whoever asks first. */
    private static final class Shared {
        static final RealDocuments DOCUMENTS = new RealDocuments(RealWorker.shared());
    }

    public DocumentWriter writer() {
        return new WorkerDocumentWriter(workshop);
    }

    public PaperReader reader() {
        return new WorkerPaperReader(workshop);
    }

    public TextExtractor extractor() {
        return new WorkerTextExtractor(workshop);
    }

    public PageDrawer drawer() {
        return new WorkerPageDrawer(workshop);
    }

    public IdentityNumberGuard guard() {
        return new IdentityNumbers(Clock.systemUTC());
    }

    @Override
    public void close() {
        workshop.stop();
    }
}
