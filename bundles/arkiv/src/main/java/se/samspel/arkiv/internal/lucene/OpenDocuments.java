package se.samspel.arkiv.internal.lucene;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import se.samspel.api.access.Scope;

/** Which documents of each segment some scopes open; remembered, since the same people ask again. Safe for any thread. */
final class OpenDocuments {
    private static final int REMEMBERED = 200;
    private final Lately<Key, FixedBitSet> known = new Lately<>(REMEMBERED);

    private record Key(Object segment, Set<Scope> scopes) {}

    /** The documents of a segment that are open and not taken away; never to be changed. */
    FixedBitSet in(LeafReaderContext segment, Set<Scope> scopes) throws IOException {
        LeafReader reader = segment.reader();
        Key key = new Key(reader.getReaderCacheHelper().getKey(), scopes);
        FixedBitSet open = known.get(key);
        if (open == null) {
            open = read(reader, scopes);
            known.put(key, open);
        }
        return open;
    }

    private static FixedBitSet read(LeafReader reader, Set<Scope> scopes) throws IOException {
        FixedBitSet open = new FixedBitSet(reader.maxDoc());
        for (Scope scope : scopes) {
            PostingsEnum documents =
                    reader.postings(new Term(LuceneFields.SCOPE, scope.value()), PostingsEnum.NONE);
            if (documents != null) {
                open.or(documents);
            }
        }
        Bits live = reader.getLiveDocs();
        for (int at = 0; live != null && at < open.length(); at++) {
            if (!live.get(at)) {
                open.clear(at);
            }
        }
        return open;
    }
}
