package se.samspel.arkiv.internal.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** Searches one state of an index, and works out the figures of a field once: every term of a question asks for them. */
final class StateSearcher extends IndexSearcher {
    private final Map<String, Optional<CollectionStatistics>> fields = new ConcurrentHashMap<>();

    StateSearcher(IndexReader reader) throws IOException {
        super(reader);
        setQueryCache(null);
        setSimilarity(Weighing.of(this));
    }

    @Override
    public @Nullable CollectionStatistics collectionStatistics(String field) throws IOException {
        Optional<CollectionStatistics> known = fields.get(field);
        if (known == null) {
            known = Optional.ofNullable(super.collectionStatistics(field));
            fields.put(field, known);
        }
        return known.orElse(null);
    }
}
