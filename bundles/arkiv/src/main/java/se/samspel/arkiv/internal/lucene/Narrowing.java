package se.samspel.arkiv.internal.lucene;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import se.samspel.api.access.Scope;
import se.samspel.arkiv.spi.Facet;

/** Narrows a question to what a viewer may read and has chosen. */
final class Narrowing {
    private Narrowing() {}

    /** Only what the scopes open. */
    static Query within(Set<Scope> scopes) {
        List<BytesRef> values = scopes.stream().map(scope -> new BytesRef(scope.value())).toList();
        return new TermInSetQuery(LuceneFields.SCOPE, values);
    }

    /** The question narrowed to the scopes and to every chosen facet. */
    static Query to(Query query, Set<Scope> scopes, Map<Facet, Set<String>> chosen) {
        BooleanQuery.Builder narrowed = new BooleanQuery.Builder();
        narrowed.add(query, Occur.MUST);
        narrowed.add(within(scopes), Occur.FILTER);
        chosen.forEach(
                (facet, values) -> {
                    if (!values.isEmpty()) {
                        narrowed.add(anyOf(LuceneFields.of(facet), values), Occur.FILTER);
                    }
                });
        return narrowed.build();
    }

    private static Query anyOf(String field, Collection<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }
}
