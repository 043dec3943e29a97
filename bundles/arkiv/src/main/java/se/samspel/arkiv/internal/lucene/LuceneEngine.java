package se.samspel.arkiv.internal.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.api.Settings;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.spi.Reason;
import se.samspel.arkiv.spi.SearchDocument;
import se.samspel.arkiv.spi.SearchEngine;
import se.samspel.arkiv.spi.SearchRequest;
import se.samspel.arkiv.spi.SearchResult;

/**
 * The archive's own engine: Lucene in a folder below the data folder, opened at its first use. While everything is built
 * anew, the index in use goes on answering; an index that was lost fills up in place.
 */
@Component(service = SearchEngine.class)
public final class LuceneEngine implements SearchEngine {
    private static final Logger LOG = LoggerFactory.getLogger(LuceneEngine.class);

    private final IndexFolders folders;
    private final SwedishAnalysis analysis = new SwedishAnalysis();
    private volatile @Nullable LuceneIndex opened;
    private @Nullable LuceneIndex next;
    private boolean closed;

    @Activate
    public LuceneEngine(BundleContext context) {
        this(Settings.of(context::getProperty).data().resolve("index").resolve("arkiv"));
    }

    /** One in a folder of its own, for what measures it outside the container. */
    public static LuceneEngine in(Path folder) {
        return new LuceneEngine(folder);
    }

    private LuceneEngine(Path folder) {
        folders = new IndexFolders(folder);
    }

    @Override
    public boolean incomplete() {
        return !index().whole();
    }

    @Override
    public long safeEvent() {
        return index().safeEvent();
    }

    @Override
    public int size() {
        return index().size();
    }

    @Override
    public synchronized void put(SearchDocument document, long event) {
        change(index -> index.put(document, event));
    }

    @Override
    public synchronized void remove(DocumentId document, long event) {
        change(index -> index.remove(document, event));
    }

    @Override
    public synchronized void purge() {
        change(LuceneIndex::purge);
    }

    private void change(Change change) {
        try {
            change.on(index());
            LuceneIndex building = next;
            if (building != null) {
                change.on(building);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("the index could not be written", failed);
        }
    }

    @Override
    public SearchResult search(SearchRequest request) {
        return ask((search, searcher) -> search.search(searcher, request));
    }

    private <T> T ask(LuceneIndex.Question<T> question) {
        try {
            return askOnce(question);
        } catch (AlreadyClosedException replaced) {
            LOG.debug("The index was replaced during a search; asking the new one");
            return askOnce(question);
        }
    }

    private <T> T askOnce(LuceneIndex.Question<T> question) {
        try {
            return index().search(question);
        } catch (IOException failed) {
            throw new UncheckedIOException("the index could not be read", failed);
        }
    }

    @Override
    public List<Mark> marks(SearchRequest request, String text) {
        return ask((search, searcher) -> search.marks(searcher, request, text));
    }

    @Override
    public List<Reason> why(SearchRequest request, DocumentId document) {
        return ask((search, searcher) -> search.why(searcher, request, document));
    }

    @Override
    public synchronized Rebuild rebuild() {
        LuceneIndex current = index();
        if (!current.whole() && current.size() == 0) {
            return new Building(current);
        }
        closeNext();
        LuceneIndex building = open(folders.fresh());
        next = building;
        return new Building(building);
    }

    private LuceneIndex index() {
        LuceneIndex current = opened;
        return current != null ? current : openNewest();
    }

    private synchronized LuceneIndex openNewest() {
        LuceneIndex current = opened;
        if (current == null) {
            if (closed) {
                throw new IllegalStateException("the search engine has been stopped");
            }
            current = readable();
            opened = current;
        }
        return current;
    }

    /** The newest whole index, else the newest that can be read; the others are left over and taken away. */
    private LuceneIndex readable() {
        LuceneIndex best = null;
        for (Path folder : folders.newestFirst()) {
            LuceneIndex index = readable(folder);
            if (index == null) {
                folders.delete(folder);
            } else if (best == null || (index.whole() && !best.whole())) {
                discard(best);
                best = index;
            } else {
                discard(index);
            }
        }
        return best != null ? best : open(folders.fresh());
    }

    private @Nullable LuceneIndex readable(Path folder) {
        try {
            return new LuceneIndex(folder, analysis);
        } catch (LockObtainFailedException inUse) {
            throw new UncheckedIOException("another process uses the index", inUse);
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.warn(
                    "An index could not be opened and is built anew from the database: {}",
                    unreadable.getMessage());
            return null;
        }
    }

    private void discard(@Nullable LuceneIndex index) {
        if (index != null) {
            close(index);
            folders.delete(index.folder());
        }
    }

    private LuceneIndex open(Path folder) {
        try {
            return new LuceneIndex(folder, analysis);
        } catch (IOException failed) {
            throw new UncheckedIOException("the index could not be opened", failed);
        }
    }

    private synchronized void finish(LuceneIndex built, long event) {
        try {
            built.complete(event);
            LuceneIndex old = index();
            if (old != built) {
                opened = built;
                next = null;
                old.close();
                folders.delete(old.folder());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("the new index could not be taken into use", failed);
        }
    }

    private synchronized void closeNext() {
        LuceneIndex building = next;
        if (building != null) {
            next = null;
            close(building);
            folders.delete(building.folder());
        }
    }

    @Deactivate
    public synchronized void close() {
        closed = true;
        closeNext();
        LuceneIndex current = opened;
        if (current != null) {
            opened = null;
            close(current);
        }
    }

    private static void close(LuceneIndex index) {
        try {
            index.close();
        } catch (IOException failed) {
            LOG.warn(
                    "The index was not closed in order; what is missing is read from the database"
                            + " at the next start: {}",
                    failed.getMessage());
        }
    }

    @FunctionalInterface
    private interface Change {
        void on(LuceneIndex index) throws IOException;
    }

    private final class Building implements Rebuild {
        private final LuceneIndex index;
        private boolean finished;

        Building(LuceneIndex index) {
            this.index = index;
        }

        @Override
        public void put(SearchDocument document) {
            try {
                index.put(document, 0);
            } catch (IOException failed) {
                throw new UncheckedIOException("the new index could not be written", failed);
            }
        }

        @Override
        public void finish(long event) {
            LuceneEngine.this.finish(index, event);
            finished = true;
        }

        @Override
        public void close() {
            synchronized (LuceneEngine.this) {
                if (!finished && next == index) {
                    closeNext();
                }
            }
        }
    }
}
