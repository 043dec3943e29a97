package se.samspel.arkiv.internal.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The indexes on disk: opens the one that answers, makes new ones, and takes away what is left over. */
final class Indexes {
    private static final Logger LOG = LoggerFactory.getLogger(Indexes.class);

    private final IndexFolders folders;
    private final SwedishAnalysis analysis = new SwedishAnalysis();

    Indexes(Path root) {
        folders = new IndexFolders(root);
    }

    /** The newest whole index, else the newest that can be read, else a new one; the others are taken away. */
    LuceneIndex newest() {
        LuceneIndex best = null;
        for (Path folder : folders.newestFirst()) {
            LuceneIndex index = readable(folder);
            if (index == null) {
                folders.delete(folder);
            } else if (best == null || (index.whole() && !best.whole())) {
                if (best != null) {
                    discard(best);
                }
                best = index;
            } else {
                discard(index);
            }
        }
        return best != null ? best : fresh();
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

    /** A new, empty index. */
    LuceneIndex fresh() {
        try {
            return new LuceneIndex(folders.fresh(), analysis);
        } catch (IOException failed) {
            throw new UncheckedIOException("the index could not be opened", failed);
        }
    }

    /** Closes an index and takes it away. */
    void discard(LuceneIndex index) {
        close(index);
        folders.delete(index.folder());
    }

    /** Closes an index; what it could not write is read from the database again. */
    void close(LuceneIndex index) {
        try {
            index.close();
        } catch (IOException failed) {
            LOG.warn(
                    "The index was not closed in order; what is missing is read from the database"
                            + " at the next start: {}",
                    failed.getMessage());
        }
    }
}
