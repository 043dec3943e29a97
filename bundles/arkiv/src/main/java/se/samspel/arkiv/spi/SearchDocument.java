package se.samspel.arkiv.spi;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samspel.api.access.Scope;
import se.samspel.arkiv.DocumentId;

/**
 * A document as an engine indexes it.
 *
 * @param scope who may find it; an engine answers nothing about a document outside the scopes of the request
 * @param title weighs most
 * @param words other words it is found by: file name, registry number, names of förbund and municipality
 * @param values what each facet says of it, one value or several, none with control characters; a facet that says nothing
 *     counts as the empty text
 * @param pages the text page by page; empty for a document that could not be read
 */
public record SearchDocument(
        DocumentId id,
        Scope scope,
        String title,
        String words,
        Map<Facet, Set<String>> values,
        Instant uploadedAt,
        List<String> pages) {
    public SearchDocument {
        values = Map.copyOf(values);
        pages = List.copyOf(pages);
    }
}
