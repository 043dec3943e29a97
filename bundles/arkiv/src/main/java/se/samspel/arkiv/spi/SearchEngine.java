package se.samspel.arkiv.spi;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import se.samspel.arkiv.DocumentId;

/**
 * A DS service that indexes documents and finds passages in them; the one with the highest {@code service.ranking} is
 * used. What it holds is derived: it may be thrown away at any time and is built again from the rows. Safe for any
 * thread; {@link #put}, {@link #remove} and a rebuild's {@link Rebuild#put} never run at the same time.
 */
@ConsumerType
public interface SearchEngine {
    /** Whether the index is missing, too old or half built, so that everything must be put again. */
    boolean incomplete();

    /** The number of the newest event that is safe on disk in the index; 0 for none. */
    long safeEvent();

    /** How many documents it holds. */
    int size();

    /** Indexes a document instead of what it was; found by the next search. */
    void put(SearchDocument document, long event);

    /** Forgets a document; harmless when it is not there. */
    void remove(DocumentId document, long event);

    /** Leaves no trace in its files of what was removed; may take long. */
    default void purge() {}

    /**
     * Puts its files in an order that is quick to ask, when there is need to; may take long, and goes on beside everything
     * else. Asked now and then.
     *
     * @return whether there was something to do
     */
    default boolean tidy() {
        return false;
    }

    SearchResult search(SearchRequest request);

    /** Where a text has what is asked for, in order and without overlap; for the reading view. */
    List<Mark> marks(SearchRequest request, String text);

    /** Why a document was found, in the order of the typed words; empty when it may not be read. */
    List<Reason> why(SearchRequest request, DocumentId document);

    /** Begins to build everything anew, while {@link #put} and {@link #search} go on as before. */
    Rebuild rebuild();

    /** A place in a text, from its first character to after its last. */
    record Mark(int start, int end) {}

    /** A new index on its way. Closing it before {@link #finish} throws away what was built. */
    interface Rebuild extends AutoCloseable {
        /** Puts some documents that were read together; an engine may take them in at the same time. */
        void put(List<SearchDocument> documents);

        /** Takes the new index into use. */
        void finish(long event);

        @Override
        void close();
    }
}
