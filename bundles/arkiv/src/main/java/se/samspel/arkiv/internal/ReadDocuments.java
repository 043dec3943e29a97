package se.samspel.arkiv.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.storage.JobKind;
import se.samspel.api.storage.JobRun;

/** The job that reads the text of what was uploaded together, scans last; a document that was read is left as it is. */
@Component(service = JobKind.class)
public final class ReadDocuments implements JobKind {
    /** The job's kind; its input is the number of the batch. */
    static final String NAME = "arkiv.read";

    private final Documents documents;
    private final TextReading reading;

    @Activate
    public ReadDocuments(@Reference Documents documents, @Reference TextReading reading) {
        this.documents = documents;
        this.reading = reading;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String words() {
        return "Läsa uppladdade filer";
    }

    @Override
    public void run(JobRun run) throws IOException {
        List<Archived> batch = documents.batch(Long.parseLong(run.input()));
        List<Archived> scans = new ArrayList<>();
        int done = 0;
        for (Archived document : batch) {
            if (run.cancelled()) {
                return;
            }
            if (document.textState() == TextState.WAITING && reading.read(document)) {
                scans.add(document);
            } else {
                done++;
            }
            run.progress(done, batch.size(), "Läste " + done + " av " + batch.size() + " filer.");
        }
        for (Archived scan : scans) {
            if (run.cancelled()) {
                return;
            }
            int before = done++;
            reading.scan(
                    scan,
                    (page, of) -> {
                        run.progress(
                                before,
                                batch.size(),
                                "Läser en skannad fil, sida " + page + " av " + of + ".");
                        return !run.cancelled();
                    });
        }
        run.progress(done, batch.size(), "Läste " + done + " av " + batch.size() + " filer.");
    }
}
