package se.samspel.arkiv.spi;

import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samspel.api.access.Scope;

/**
 * What is asked for.
 *
 * @param words what was typed; none means every document
 * @param without ways of finding that are switched off
 * @param synonyms what else the typed words are called
 * @param scopes what the viewer may read; nothing outside them may be seen in any part of the answer
 * @param chosen the chosen values by facet: any of the values within a facet, and all facets together
 * @param from how many hits to skip
 * @param size how many hits to give
 */
public record SearchRequest(
        SearchWords words,
        Set<Way> without,
        List<Synonym> synonyms,
        Set<Scope> scopes,
        Map<Facet, Set<String>> chosen,
        Order order,
        int from,
        int size) {
    public SearchRequest {
        without = Set.copyOf(without);
        synonyms = List.copyOf(synonyms);
        scopes = Set.copyOf(scopes);
        chosen = Map.copyOf(chosen);
    }

    /** The first hits for some words, best first, found in every way. */
    public static SearchRequest of(SearchWords words, Set<Scope> scopes, int size) {
        return new SearchRequest(
                words, Set.of(), List.of(), scopes, Map.of(), Order.RELEVANCE, 0, size);
    }

    /** In which order the hits come. */
    public enum Order {
        RELEVANCE,
        /** By the document's year, then by when it was uploaded, newest first. */
        NEWEST
    }
}
