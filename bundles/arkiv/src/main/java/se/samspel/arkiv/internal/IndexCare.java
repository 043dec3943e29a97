package se.samspel.arkiv.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.api.Actor;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Jobs;

/** Looks at the index once when the archive starts: a lost or old one is built anew, a late one catches up. */
@Component(service = IndexCare.class, immediate = true)
public final class IndexCare {
    private static final Logger LOG = LoggerFactory.getLogger(IndexCare.class);

    private final Indexing indexing;
    private final Jobs jobs;

    @Activate
    public IndexCare(@Reference Indexing indexing, @Reference Jobs jobs) {
        this.indexing = indexing;
        this.jobs = jobs;
        Thread.ofVirtual().name("arkiv.index.care").start(this::look);
    }

    private void look() {
        try {
            if (indexing.isIncomplete()) {
                LOG.info("The search index is missing or old and is built anew from the database");
                rebuild(Actor.system("arkiv"));
            } else {
                indexing.catchUp();
            }
        } catch (RuntimeException failed) {
            LOG.error(
                    "The search index could not be looked at; search may lack documents until the"
                            + " server is started again",
                    failed);
        }
    }

    /** Asks for a new index; returns the job's number. */
    long rebuild(Actor by) {
        return jobs.start(RebuildIndex.NAME, "", Scope.SERVER, by);
    }
}
