package se.samspel.arkiv.internal.intake;

import java.io.IOException;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.documents.ScanReader;
import se.samspel.api.storage.JobKind;
import se.samspel.api.storage.JobRun;
import se.samspel.arkiv.internal.Archived;
import se.samspel.arkiv.internal.Documents;
import se.samspel.arkiv.internal.TextReading;
import se.samspel.arkiv.internal.Texts;

/** The job that reads scans which came before the server could: every document that is marked as one. */
@Component(service = JobKind.class)
public final class ReadScans implements JobKind {
    /** The job's kind; it needs no input. */
    static final String NAME = "arkiv.scans";

    private final Documents documents;
    private final Texts texts;
    private final TextReading reading;
    private final ScanReader scans;

    @Activate
    public ReadScans(
            @Reference Documents documents,
            @Reference Texts texts,
            @Reference TextReading reading,
            @Reference ScanReader scans) {
        this.documents = documents;
        this.texts = texts;
        this.reading = reading;
        this.scans = scans;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String words() {
        return "Läsa skannade filer";
    }

    @Override
    public void run(JobRun run) throws IOException {
        int total = documents.countUnreadScans();
        int done = 0;
        List<Archived> some = documents.unreadScans(0);
        while (!some.isEmpty() && scans.available()) {
            for (Archived scan : some) {
                int before = done++;
                texts.again(scan);
                reading.scan(
                        scan,
                        (page, of) -> {
                            run.progress(
                                    before,
                                    Math.max(total, before),
                                    "Läser sida " + page + " av " + of + ".");
                            return !run.cancelled();
                        });
            }
            some = documents.unreadScans(some.getLast().id().value());
        }
        run.progress(done, done, "Läste " + done + " skannade filer.");
    }
}
