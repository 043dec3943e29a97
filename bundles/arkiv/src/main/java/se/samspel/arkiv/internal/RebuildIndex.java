package se.samspel.arkiv.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.storage.JobKind;
import se.samspel.api.storage.JobRun;

/** The job that builds the index anew from the rows. */
@Component(service = JobKind.class)
public final class RebuildIndex implements JobKind {
    /** The job's kind; it needs no input. */
    static final String NAME = "arkiv.rebuild";

    private final Indexing indexing;

    @Activate
    public RebuildIndex(@Reference Indexing indexing) {
        this.indexing = indexing;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String words() {
        return "Bygga om sökindexet";
    }

    @Override
    public void run(JobRun run) throws InterruptedException {
        indexing.rebuild(run);
    }
}
