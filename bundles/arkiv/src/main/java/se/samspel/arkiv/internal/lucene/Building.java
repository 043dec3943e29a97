package se.samspel.arkiv.internal.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.spi.SearchDocument;

/**
 * An index on its way, filled by the one who builds it and some threads beside. What changes meanwhile is written down,
 * because it may be there already.
 */
final class Building implements AutoCloseable {
    private static final int MOST_BESIDE = 3;
    private static final int BESIDE =
            Math.clamp(Runtime.getRuntime().availableProcessors() - 1L, 1, MOST_BESIDE);

    private final LuceneIndex index;
    private final Set<DocumentId> touched = ConcurrentHashMap.newKeySet();
    private final ExecutorService beside =
            Executors.newFixedThreadPool(
                    BESIDE, Thread.ofPlatform().daemon().name("samspel-index-", 0).factory());

    Building(LuceneIndex index) {
        this.index = index;
    }

    LuceneIndex index() {
        return index;
    }

    /** Notes that a document is put or removed while the index is built. */
    void touched(DocumentId document) {
        touched.add(document);
    }

    /** Puts documents, several at a time. Nobody is interrupted in the middle of one: that would cost the index. */
    void put(List<SearchDocument> documents) {
        AtomicInteger next = new AtomicInteger();
        Runnable some =
                () -> {
                    for (int at = next.getAndIncrement();
                            at < documents.size();
                            at = next.getAndIncrement()) {
                        put(documents.get(at));
                    }
                };
        CompletableFuture<?>[] others =
                Stream.generate(() -> CompletableFuture.runAsync(some, beside))
                        .limit(BESIDE)
                        .toArray(CompletableFuture<?>[]::new);
        try {
            some.run();
        } finally {
            await(others);
        }
    }

    private static void await(CompletableFuture<?>[] others) {
        try {
            CompletableFuture.allOf(others).join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private void put(SearchDocument document) {
        try {
            if (touched.contains(document.id())) {
                index.put(document, 0);
            } else {
                index.add(document);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("the new index could not be written", failed);
        }
    }

    /** Lets the threads go; the index stays open. */
    @Override
    public void close() {
        beside.shutdown();
    }
}
