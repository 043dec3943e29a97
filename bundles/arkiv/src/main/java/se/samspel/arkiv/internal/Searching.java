package se.samspel.arkiv.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import se.samspel.api.access.Access;
import se.samspel.api.access.Viewer;
import se.samspel.api.terms.Wordbook;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.spi.Facet;
import se.samspel.arkiv.spi.Reason;
import se.samspel.arkiv.spi.SearchEngine;
import se.samspel.arkiv.spi.SearchRequest;
import se.samspel.arkiv.spi.SearchResult;
import se.samspel.arkiv.spi.SearchWords;
import se.samspel.arkiv.spi.Synonym;
import se.samspel.arkiv.spi.Way;

/**
 * Searches for a viewer: the engine is only ever asked within the scopes that are open to the viewer, and each hit is
 * held against its row once more, because a row may have changed since it was indexed.
 */
@Component(service = Searching.class)
public final class Searching {
    /** Hits on a page of the result. */
    static final int PAGE = 10;

    /** No result goes deeper than this; narrowing helps more than leafing. */
    static final int DEEPEST = 1_000;

    private final SearchEngine engine;
    private final Documents documents;
    private final Access access;
    private final StatedNames names;
    private final List<Wordbook> wordbooks;

    @Activate
    public Searching(
            @Reference SearchEngine engine,
            @Reference Documents documents,
            @Reference Access access,
            @Reference StatedNames names,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<Wordbook> wordbooks) {
        this.engine = engine;
        this.documents = documents;
        this.access = access;
        this.names = names;
        this.wordbooks = List.copyOf(wordbooks);
    }

    /**
     * What a person asks for.
     *
     * @param page from 1
     */
    public record Asked(
            String typed,
            Map<Facet, Set<String>> chosen,
            Set<Way> without,
            boolean newest,
            int page,
            int size) {
        public Asked {
            typed = typed.strip();
            chosen = Map.copyOf(chosen);
            without = Set.copyOf(without);
            size = Math.clamp(size, 1, 100);
            page = Math.clamp(page, 1, DEEPEST / size);
        }

        /** Found in every way. */
        public Asked(
                String typed, Map<Facet, Set<String>> chosen, boolean newest, int page, int size) {
            this(typed, chosen, Set.of(), newest, page, size);
        }

        /** The same with other values chosen. */
        Asked choosing(Map<Facet, Set<String>> other) {
            return new Asked(typed, other, without, newest, page, size);
        }

        /** What the parameters of an address say; each may have been written by hand. */
        public static Asked of(Map<String, List<String>> parameters, int page) {
            Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
            for (Facet facet : Facet.values()) {
                chosen.put(facet, chosen(facet, all(parameters, ArchiveAddress.parameter(facet))));
            }
            return new Asked(
                    String.join(" ", all(parameters, "q")),
                    chosen,
                    WayNames.read(Set.copyOf(all(parameters, "utan"))),
                    all(parameters, "ordning").contains("nyast"),
                    page,
                    PAGE);
        }

        private static List<String> all(Map<String, List<String>> parameters, String name) {
            return parameters.getOrDefault(name, List.of());
        }

        /** The chosen values of a facet, however somebody wrote them. */
        static Set<String> chosen(Facet facet, Collection<String> values) {
            return values.stream()
                    .map(it -> StatedNames.isNamed(facet) ? StatedNames.key(it) : it)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        /** How many pages a total makes. */
        int pages(long total) {
            return (int) Math.max(1, (Math.min(total, DEEPEST) + size - 1) / size);
        }
    }

    /** A hit and its row. */
    public record FoundDocument(Archived document, SearchResult.Hit hit) {}

    /** What was found, with the rows. */
    public record Found(SearchRequest request, SearchResult result, List<FoundDocument> documents) {
        public Found {
            documents = List.copyOf(documents);
        }
    }

    /** The same by the names that insatser have today, for an address from before one got another. */
    Asked today(Asked asked) {
        return asked.choosing(names.today(asked.chosen()));
    }

    /** What a search finds, on the page that is asked for. */
    public Found search(Viewer viewer, Asked asked) {
        return some(viewer, asked, (asked.page() - 1) * asked.size(), asked.size());
    }

    /** Some of what a search finds, from a place among the hits. */
    public Found some(Viewer viewer, Asked asked, int from, int size) {
        SearchRequest request = request(viewer, asked, from, size);
        SearchResult result = engine.search(request);
        Map<DocumentId, Archived> rows =
                documents.open(
                        viewer, result.hits().stream().map(SearchResult.Hit::document).toList());
        List<FoundDocument> found = new ArrayList<>();
        for (SearchResult.Hit hit : result.hits()) {
            Archived row = rows.get(hit.document());
            if (row != null) {
                found.add(new FoundDocument(row, hit));
            }
        }
        return new Found(request, result, found);
    }

    private SearchRequest request(Viewer viewer, Asked asked) {
        return request(viewer, asked, (asked.page() - 1) * asked.size(), asked.size());
    }

    private SearchRequest request(Viewer viewer, Asked asked, int from, int size) {
        List<Synonym> synonyms = new ArrayList<>();
        for (Wordbook wordbook : wordbooks) {
            wordbook.sameWords(asked.typed(), viewer)
                    .forEach(it -> synonyms.add(new Synonym(it.said(), it.others())));
        }
        return new SearchRequest(
                SearchWords.parse(asked.typed()),
                asked.without(),
                synonyms,
                access.scopes(viewer),
                names.today(asked.chosen()),
                asked.newest() ? SearchRequest.Order.NEWEST : SearchRequest.Order.RELEVANCE,
                from,
                size);
    }

    /** Why a search found a document, in the order of the typed words. */
    public List<Reason> why(Viewer viewer, Asked asked, DocumentId document) {
        return engine.why(request(viewer, asked), document);
    }

    /** A text in pieces, with what was found marked. */
    public List<Marked> marked(Viewer viewer, Asked asked, String text) {
        return marked(request(viewer, asked), text);
    }

    /** The same for what has been searched for. */
    List<Marked> marked(SearchRequest request, String text) {
        List<Marked> pieces = new ArrayList<>();
        int at = 0;
        for (SearchEngine.Mark mark : engine.marks(request, text)) {
            if (mark.start() > at) {
                pieces.add(new Marked(text.substring(at, mark.start()), at, false));
            }
            pieces.add(new Marked(text.substring(mark.start(), mark.end()), mark.start(), true));
            at = mark.end();
        }
        if (at < text.length()) {
            pieces.add(new Marked(text.substring(at), at, false));
        }
        return List.copyOf(pieces);
    }

    /**
     * A piece of a text.
     *
     * @param start where it begins in the text
     */
    public record Marked(String text, int start, boolean marked) {}
}
