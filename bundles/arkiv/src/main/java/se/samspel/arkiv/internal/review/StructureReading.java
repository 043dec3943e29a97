package se.samspel.arkiv.internal.review;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.storage.JobRun;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.Archived;
import se.samspel.arkiv.internal.Documents;
import se.samspel.arkiv.internal.structure.FindingReader;
import se.samspel.arkiv.internal.structure.Findings;

/** Reads documents whose text is open for what they say: one, or all that were read by older rules. */
@Component(service = StructureReading.class)
public final class StructureReading {
    private static final int AT_ONCE = 200;

    private final Documents documents;
    private final FindingReader reader;
    private final Findings findings;

    @Activate
    public StructureReading(
            @Reference Documents documents,
            @Reference FindingReader reader,
            @Reference Findings findings) {
        this.documents = documents;
        this.reader = reader;
        this.findings = findings;
    }

    /** Reads one document; without effect on one that is gone, stopped or without text. */
    public void read(DocumentId id) {
        documents.find(id).filter(StructureReading::isReadable).ifPresent(this::read);
    }

    private static boolean isReadable(Archived document) {
        return document.isOpen() && document.pageCount() > 0;
    }

    private void read(Archived document) {
        List<String> pages =
                documents.pages(document.id()).stream().map(Documents.PageOfText::text).toList();
        reader.read(document.id(), document.association(), pages);
    }

    /** Whether any document was read by older rules, or by none. */
    boolean isBehind() {
        return !findings.behind(1).isEmpty();
    }

    /** Reads all that were read by older rules, some at a time. */
    void catchUp(JobRun run) {
        int done = 0;
        List<DocumentId> some = findings.behind(AT_ONCE);
        while (!some.isEmpty() && !run.cancelled()) {
            for (DocumentId id : some) {
                documents.find(id).ifPresent(this::read);
                done++;
            }
            run.progress(done, done, "Läste " + done + " dokument.");
            some = findings.behind(AT_ONCE);
        }
    }
}
