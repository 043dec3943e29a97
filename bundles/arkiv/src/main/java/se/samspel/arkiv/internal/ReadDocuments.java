package se.samspel.arkiv.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.api.documents.TextExtractor;
import se.samspel.api.documents.TextExtractor.Extracted;
import se.samspel.api.documents.TextExtractor.Unreadable;
import se.samspel.api.storage.Files;
import se.samspel.api.storage.JobKind;
import se.samspel.api.storage.JobRun;

/** The job that reads the text of what was uploaded together; a document that was read before is left as it is. */
@Component(service = JobKind.class)
public final class ReadDocuments implements JobKind {
    /** The job's kind; its input is the number of the batch. */
    static final String NAME = "arkiv.read";

    private static final Logger LOG = LoggerFactory.getLogger(ReadDocuments.class);

    private final Documents documents;
    private final Texts texts;
    private final Files files;
    private final TextExtractor extractor;

    @Activate
    public ReadDocuments(
            @Reference Documents documents,
            @Reference Texts texts,
            @Reference Files files,
            @Reference TextExtractor extractor) {
        this.documents = documents;
        this.texts = texts;
        this.files = files;
        this.extractor = extractor;
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
        int done = 0;
        for (Archived document : batch) {
            if (run.cancelled()) {
                return;
            }
            if (document.textState() == TextState.WAITING) {
                read(document);
            }
            done++;
            run.progress(done, batch.size(), "Läste " + done + " av " + batch.size() + " filer.");
        }
    }

    private void read(Archived document) throws IOException {
        try (InputStream content = files.open(document.fileId())) {
            switch (extractor.extract(document.fileName(), content)) {
                case Extracted text -> texts.read(document, text.mediaType(), text.pages());
                case Unreadable none ->
                        texts.missing(document, none.mediaType(), none.reason().swedish());
            }
        }
        LOG.debug("Read document {}", document.id());
    }
}
