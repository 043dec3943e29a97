package se.samspel.arkiv.internal.intake;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.storage.JobKind;
import se.samspel.api.storage.JobRun;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.Documents;
import se.samspel.arkiv.internal.Likenesses;

/** The job that keeps what tells texts apart for documents that came before there was anything to compare by. */
@Component(service = JobKind.class)
public final class CompareTexts implements JobKind {
    /** The job's kind; it needs no input. */
    static final String NAME = "arkiv.compare";

    private static final int AT_ONCE = 100;

    private final Documents documents;
    private final Likenesses likenesses;

    @Activate
    public CompareTexts(@Reference Documents documents, @Reference Likenesses likenesses) {
        this.documents = documents;
        this.likenesses = likenesses;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String words() {
        return "Jämföra texter i arkivet";
    }

    @Override
    public void run(JobRun run) {
        int done = 0;
        List<DocumentId> some = likenesses.unknown(0, AT_ONCE);
        while (!some.isEmpty() && !run.cancelled()) {
            for (DocumentId id : some) {
                likenesses.keep(
                        id, documents.pages(id).stream().map(Documents.PageOfText::text).toList());
            }
            done += some.size();
            run.progress(done, 0, "Jämförde " + done + " dokument.");
            some = likenesses.unknown(some.getLast().value(), AT_ONCE);
        }
    }
}
