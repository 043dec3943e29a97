package se.samspel.arkiv.internal.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.spi.SearchDocument;

/**
 * One folder with an index, searched by many. A search sees everything put before it, or while very much comes at once what
 * was put some tenths of a second before, and some seconds before while it is built. What is safe on disk is committed every
 * few seconds, with the number of the last event beside it; an index that is being built is safe when it is whole.
 */
final class LuceneIndex implements AutoCloseable {
    private static final String EVENT = "event";
    private static final String WHOLE = "whole";
    private static final String SCHEMA = "schema";
    private static final long COMMIT_NANOS = 5_000_000_000L;
    private static final double BUFFER_MB = 24;

    /** The more of an index is made in memory, the less of it is merged; a small server has less to give. */
    private static final double BUFFER_IN_BUILDING_MB =
            Math.clamp(Runtime.getRuntime().maxMemory() / 8.0 / (1 << 20), 48, 256);

    private static final long SEGMENT_BYTES = 512L << 20;

    private final Path folder;
    private final SwedishAnalysis analysis;
    private final Directory directory;
    private final ConcurrentMergeScheduler merges = new ConcurrentMergeScheduler();
    private final IndexWriter writer;
    private final LuceneSearch search;
    private final SearcherManager searchers;
    private final AtomicBoolean unseen = new AtomicBoolean();
    private final Hurry hurry = new Hurry();
    private volatile boolean whole;
    private volatile long event;
    private volatile long safeEvent;
    private long committedAt = System.nanoTime();

    /** Opens or creates the index of a folder. */
    LuceneIndex(Path folder, SwedishAnalysis analysis) throws IOException {
        this.folder = folder;
        this.analysis = analysis;
        directory = FSDirectory.open(folder);
        Vocabulary vocabulary = new Vocabulary();
        search = new LuceneSearch(analysis, vocabulary);
        writer = new IndexWriter(directory, config(vocabulary).setMergeScheduler(merges));
        searchers = new SearcherManager(writer, new Searchers(vocabulary));
        Map<String, String> kept = new HashMap<>();
        if (writer.getLiveCommitData() != null) {
            writer.getLiveCommitData().forEach(it -> kept.put(it.getKey(), it.getValue()));
        }
        boolean current =
                kept.getOrDefault(SCHEMA, "").equals(Integer.toString(SwedishAnalysis.SCHEMA));
        whole = current && Boolean.parseBoolean(kept.get(WHOLE));
        if (!whole) {
            writer.getConfig().setRAMBufferSizeMB(BUFFER_IN_BUILDING_MB);
        }
        event = Long.parseLong(kept.getOrDefault(EVENT, "0"));
        safeEvent = event;
    }

    private static IndexWriterConfig config(Vocabulary vocabulary) {
        return new IndexWriterConfig()
                .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0))
                .setMergedSegmentWarmer(vocabulary::learn)
                .setRAMBufferSizeMB(BUFFER_MB)
                .setMaxFullFlushMergeWaitMillis(0);
    }

    Path folder() {
        return folder;
    }

    /** Whether it holds everything there is, in today's shape. */
    boolean whole() {
        return whole;
    }

    long safeEvent() {
        return safeEvent;
    }

    int size() {
        return writer.getDocStats().numDocs;
    }

    void put(SearchDocument document, long number) throws IOException {
        writer.updateDocument(
                new Term(LuceneFields.ID, document.id().toString()),
                LuceneFields.document(document, analysis));
        changed(number);
    }

    /** Puts a document that is not in the index; for building one anew. */
    void add(SearchDocument document) throws IOException {
        writer.addDocument(LuceneFields.document(document, analysis));
        changed(0);
    }

    void remove(DocumentId document, long number) throws IOException {
        writer.deleteDocuments(new Term(LuceneFields.ID, document.toString()));
        changed(number);
    }

    /**
     * Rewrites the segments that still hold what was removed, and lets go of the old ones. A segment that is being merged is
     * passed over by Lucene, and what was removed from it meanwhile goes along: so those merges are waited for.
     */
    synchronized void purge() throws IOException {
        do {
            writer.forceMergeDeletes(true);
            merges.sync();
        } while (writer.hasDeletions());
        commit();
        searchers.maybeRefreshBlocking();
        writer.deleteUnusedFiles();
    }

    /**
     * Merges segments when there are too many for the size of the index: a search asks each by itself. Whether it did.
     *
     * @param lately how many small ones there may be besides, for what came lately
     */
    boolean tidy(int lately) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        int wanted;
        try {
            List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
            wanted = 1 + (int) (bytes(segments) / SEGMENT_BYTES);
            if (!whole || segments.size() <= wanted + lately) {
                return false;
            }
        } finally {
            searchers.release(searcher);
        }
        merge(wanted);
        return true;
    }

    private void merge(int segments) throws IOException {
        writer.forceMerge(segments);
        synchronized (this) {
            commit();
        }
        searchers.maybeRefreshBlocking();
    }

    private static long bytes(List<LeafReaderContext> segments) throws IOException {
        long bytes = 0;
        for (LeafReaderContext segment : segments) {
            if (segment.reader() instanceof SegmentReader reader) {
                bytes += reader.getSegmentInfo().sizeInBytes();
            }
        }
        return bytes;
    }

    private synchronized void changed(long number) throws IOException {
        event = Math.max(event, number);
        unseen.set(true);
        hurry.came();
        if (whole && System.nanoTime() - committedAt > COMMIT_NANOS) {
            commit();
        }
    }

    /** Says that everything is in it, and makes that safe. */
    synchronized void complete(long number) throws IOException {
        whole = true;
        event = Math.max(event, number);
        writer.getConfig().setRAMBufferSizeMB(BUFFER_MB);
        commit();
        searchers.maybeRefreshBlocking();
    }

    private void commit() throws IOException {
        long number = event;
        Map<String, String> facts =
                Map.of(
                        EVENT, Long.toString(number),
                        WHOLE, Boolean.toString(whole),
                        SCHEMA, Integer.toString(SwedishAnalysis.SCHEMA));
        writer.setLiveCommitData(facts.entrySet());
        writer.commit();
        safeEvent = number;
        committedAt = System.nanoTime();
    }

    /** Runs a question on everything put so far. */
    <T> T search(Question<T> question) throws IOException {
        if (hurry.mayLook(!whole) && unseen.compareAndSet(true, false)) {
            searchers.maybeRefreshBlocking();
        }
        IndexSearcher searcher = searchers.acquire();
        try {
            return question.ask(search, searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (writer.isOpen()) {
            commit();
        }
        searchers.close();
        // Everything is safe, and closing in order would wait for merges.
        writer.rollback();
        directory.close();
    }

    private static final class Searchers extends SearcherFactory {
        private final Vocabulary vocabulary;

        Searchers(Vocabulary vocabulary) {
            this.vocabulary = vocabulary;
        }

        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous)
                throws IOException {
            for (LeafReaderContext leaf : reader.leaves()) {
                vocabulary.learn(leaf.reader());
            }
            return new StateSearcher(reader);
        }
    }

    /** Something to ask of a searcher. */
    @FunctionalInterface
    interface Question<T> {
        T ask(LuceneSearch search, IndexSearcher searcher) throws IOException;
    }
}
