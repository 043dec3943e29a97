package se.samspel.arkiv.internal.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.store.AlreadyClosedException;
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

    /** Segments that an index may have besides those it wants, when it has been built and after some hours of uploads. */
    private static final int WHEN_BUILT = 1;

    private static final int LATELY = 3;

    private final Indexes indexes;
    private final CurrentIndex current;
    private @Nullable Building next;

    @Activate
    public LuceneEngine(BundleContext context) {
        this(Settings.of(context::getProperty).data().resolve("index").resolve("arkiv"));
    }

    /** One in a folder of its own, for what measures it outside the container. */
    public static LuceneEngine in(Path folder) {
        return new LuceneEngine(folder);
    }

    private LuceneEngine(Path folder) {
        indexes = new Indexes(folder);
        current = new CurrentIndex(indexes);
    }

    @Override
    public boolean incomplete() {
        return !current.get().whole();
    }

    @Override
    public long safeEvent() {
        return current.get().safeEvent();
    }

    @Override
    public int size() {
        return current.get().size();
    }

    @Override
    public synchronized void put(SearchDocument document, long event) {
        change(document.id(), index -> index.put(document, event));
    }

    @Override
    public synchronized void remove(DocumentId document, long event) {
        change(document, index -> index.remove(document, event));
    }

    @Override
    public synchronized void purge() {
        try {
            LuceneIndex used = current.get();
            used.purge();
            Building building = next;
            if (building != null && building.index() != used) {
                building.index().purge();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("the index could not be written", failed);
        }
    }

    @Override
    public boolean tidy() {
        return tidy(current.get(), LATELY);
    }

    private static boolean tidy(LuceneIndex index, int lately) {
        try {
            return index.tidy(lately);
        } catch (AlreadyClosedException gone) {
            LOG.debug("The index was closed or replaced while it was tidied");
        } catch (IOException failed) {
            LOG.warn("The index could not be tidied; it goes on as it is: {}", failed.getMessage());
        }
        return false;
    }

    private void change(DocumentId document, Change change) {
        try {
            LuceneIndex used = current.get();
            change.on(used);
            Building building = next;
            if (building != null) {
                building.touched(document);
                if (building.index() != used) {
                    change.on(building.index());
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("the index could not be written", failed);
        }
    }

    @Override
    public SearchResult search(SearchRequest request) {
        return current.ask((search, searcher) -> search.search(searcher, request));
    }

    @Override
    public List<Mark> marks(SearchRequest request, String text) {
        return current.ask((search, searcher) -> search.marks(searcher, request, text));
    }

    @Override
    public List<Reason> why(SearchRequest request, DocumentId document) {
        return current.ask((search, searcher) -> search.why(searcher, request, document));
    }

    @Override
    public synchronized Rebuild rebuild() {
        LuceneIndex used = current.get();
        dropNext();
        boolean lost = !used.whole() && used.size() == 0;
        Building building = new Building(lost ? used : indexes.fresh());
        next = building;
        return new Underway(building);
    }

    private synchronized void finish(Building building, long event) {
        try {
            building.index().complete(event);
            building.close();
            next = null;
            LuceneIndex index = building.index();
            current.replace(index);
            Thread.ofPlatform()
                    .daemon()
                    .name("samspel-index-tidy")
                    .start(() -> tidy(index, WHEN_BUILT));
        } catch (IOException failed) {
            throw new UncheckedIOException("the new index could not be taken into use", failed);
        }
    }

    private void dropNext() {
        Building building = next;
        next = null;
        if (building != null) {
            building.close();
            if (!current.is(building.index())) {
                indexes.discard(building.index());
            }
        }
    }

    @Deactivate
    public synchronized void close() {
        dropNext();
        current.close();
    }

    @FunctionalInterface
    private interface Change {
        void on(LuceneIndex index) throws IOException;
    }

    /** What the one who builds an index may do with it. */
    private final class Underway implements Rebuild {
        private final Building building;

        Underway(Building building) {
            this.building = building;
        }

        @Override
        public void put(List<SearchDocument> documents) {
            building.put(documents);
        }

        @Override
        public void finish(long event) {
            LuceneEngine.this.finish(building, event);
        }

        @Override
        public void close() {
            synchronized (LuceneEngine.this) {
                if (next == building) {
                    dropNext();
                }
            }
        }
    }
}
