package se.samspel.arkiv.internal.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The index that answers, opened at its first use and replaced when a new one is whole. Safe for any thread. */
final class CurrentIndex {
    private static final Logger LOG = LoggerFactory.getLogger(CurrentIndex.class);

    private final Indexes indexes;
    private volatile @Nullable LuceneIndex opened;
    private boolean closed;

    CurrentIndex(Indexes indexes) {
        this.indexes = indexes;
    }

    LuceneIndex get() {
        LuceneIndex current = opened;
        return current != null ? current : openNewest();
    }

    private synchronized LuceneIndex openNewest() {
        LuceneIndex current = opened;
        if (current == null) {
            if (closed) {
                throw new IllegalStateException("the search engine has been stopped");
            }
            current = indexes.newest();
            opened = current;
        }
        return current;
    }

    /** Lets another index answer, and throws away the one before. */
    synchronized void replace(LuceneIndex next) {
        LuceneIndex old = get();
        if (old != next) {
            opened = next;
            indexes.discard(old);
        }
    }

    /** Whether it is the one that answers now. */
    boolean is(LuceneIndex index) {
        return index == opened;
    }

    /** Asks it; once more when it was replaced meanwhile. */
    <T> T ask(LuceneIndex.Question<T> question) {
        try {
            return askOnce(question);
        } catch (AlreadyClosedException replaced) {
            LOG.debug("The index was replaced during a search; asking the new one");
            return askOnce(question);
        }
    }

    private <T> T askOnce(LuceneIndex.Question<T> question) {
        try {
            return get().search(question);
        } catch (IOException failed) {
            throw new UncheckedIOException("the index could not be read", failed);
        }
    }

    /** Closes it, for good. */
    synchronized void close() {
        closed = true;
        LuceneIndex current = opened;
        if (current != null) {
            opened = null;
            indexes.close(current);
        }
    }
}
