package se.samspel.arkiv.internal;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.storage.EventLog;
import se.samspel.api.storage.JobRun;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.spi.SearchEngine;

/**
 * Brings the index in line with the rows. Reading a row and putting it is one step under a lock, so an older state never
 * comes after a newer.
 */
@Component(service = Indexing.class)
public final class Indexing {
    private static final int AT_ONCE = 100;
    private static final int LOG_AT_ONCE = 500;

    private final Documents documents;
    private final Searchable searchable;
    private final EventLog log;
    private final SearchEngine engine;
    private final Editions editions;
    private final ReentrantLock rebuilding = new ReentrantLock();

    @Activate
    public Indexing(
            @Reference Documents documents,
            @Reference Searchable searchable,
            @Reference EventLog log,
            @Reference SearchEngine engine,
            @Reference Editions editions) {
        this.documents = documents;
        this.searchable = searchable;
        this.log = log;
        this.engine = engine;
        this.editions = editions;
    }

    /** Brings a document in line: put when it may be found, else forgotten; and its other versions, which it may replace. */
    synchronized void index(DocumentId id, long event) {
        one(id, event);
        editions.siblings(id).forEach(other -> one(other, event));
    }

    private void one(DocumentId id, long event) {
        searchable
                .of(id)
                .ifPresentOrElse(it -> engine.put(it, event), () -> engine.remove(id, event));
    }

    /** Forgets a document that is gone, without waiting for the event that tells of it. */
    public synchronized void forget(DocumentId id) {
        engine.remove(id, 0);
    }

    /** Leaves no trace in the index's files of what was removed. */
    public void purge() {
        engine.purge();
    }

    /** Whether the index must be built anew before it can be trusted. */
    boolean isIncomplete() {
        return engine.incomplete();
    }

    /**
     * Indexes again what happened after the index was last safe on disk: a kill may have lost it, although the listener
     * had been told.
     */
    void catchUp() {
        long safe = engine.safeEvent();
        long before = 0;
        List<EventLog.Entry> entries;
        do {
            entries =
                    log.latest(before, LOG_AT_ONCE).stream()
                            .filter(entry -> entry.number() > safe)
                            .toList();
            for (EventLog.Entry entry : entries) {
                if (entry.about().kind().equals(DocumentId.KIND)) {
                    index(new DocumentId(Long.parseLong(entry.about().id())), entry.number());
                }
                before = entry.number();
            }
        } while (entries.size() == LOG_AT_ONCE);
    }

    /** Builds the index anew from the rows, while searches and uploads go on; one build at a time. */
    void rebuild(JobRun run) throws InterruptedException {
        rebuilding.lockInterruptibly();
        try {
            build(run);
        } finally {
            rebuilding.unlock();
        }
    }

    private void build(JobRun run) {
        long head = log.head();
        int total = documents.count();
        try (SearchEngine.Rebuild rebuild = begin()) {
            int done = 0;
            long last = 0;
            List<Archived> rows = putAfter(rebuild, last);
            while (!rows.isEmpty()) {
                last = rows.getLast().id().value();
                done += rows.size();
                run.progress(
                        done,
                        Math.max(total, done),
                        "Byggde om sökningen för " + done + " dokument.");
                if (run.cancelled()) {
                    return;
                }
                rows = putAfter(rebuild, last);
            }
            finish(rebuild, head);
        }
    }

    private synchronized SearchEngine.Rebuild begin() {
        return engine.rebuild();
    }

    /** Puts the next documents, read together; what is uploaded meanwhile waits for some of them, not for all. */
    private synchronized List<Archived> putAfter(SearchEngine.Rebuild rebuild, long last) {
        List<Archived> rows = documents.after(last, AT_ONCE);
        rebuild.put(searchable.of(rows));
        return rows;
    }

    private synchronized void finish(SearchEngine.Rebuild rebuild, long event) {
        rebuild.finish(event);
    }
}
