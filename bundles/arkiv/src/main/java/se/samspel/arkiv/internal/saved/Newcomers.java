package se.samspel.arkiv.internal.saved;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Viewer;
import se.samspel.arkiv.internal.Archived;
import se.samspel.arkiv.internal.Documents;
import se.samspel.arkiv.internal.Searching;
import se.samspel.arkiv.internal.Searching.Asked;
import se.samspel.arkiv.spi.Facet;
import se.samspel.arkiv.spi.Reason;
import se.samspel.arkiv.spi.SearchWords;
import se.samspel.arkiv.spi.SearchWords.Part;

/**
 * The documents that came in after a time and answer a search. Stricter than the search itself: a newcomer must have all
 * the words, in whatever form, since whoever is told of it cannot see the others it stands among.
 */
@Component(service = Newcomers.class)
public final class Newcomers {
    /** So many of the newest are looked at. */
    private static final int LOOKED_AT = 200;

    private final Documents documents;
    private final Searching searching;

    @Activate
    public Newcomers(@Reference Documents documents, @Reference Searching searching) {
        this.documents = documents;
        this.searching = searching;
    }

    /** Those that the viewer may read now, newest first. */
    List<Archived> of(Viewer viewer, Asked asked, Instant after, int most) {
        SearchWords words = SearchWords.parse(asked.typed());
        return documents.since(viewer, after, LOOKED_AT).stream()
                .filter(it -> isChosen(asked.chosen(), it))
                .filter(it -> answers(viewer, asked, words, it))
                .limit(most)
                .toList();
    }

    private static boolean isChosen(Map<Facet, Set<String>> chosen, Archived document) {
        return chosen.entrySet().stream()
                .allMatch(
                        it ->
                                it.getValue().isEmpty()
                                        || it.getValue().contains(value(it.getKey(), document)));
    }

    private static String value(Facet facet, Archived document) {
        return switch (facet) {
            case TYPE -> document.type().name();
            case ASSOCIATION ->
                    document.association() == null ? "" : document.association().value();
            case YEAR -> document.year() == null ? "" : document.year().toString();
        };
    }

    private boolean answers(Viewer viewer, Asked asked, SearchWords words, Archived document) {
        Set<String> has = words.asks() ? has(viewer, asked, asked.typed(), document) : Set.of();
        boolean all =
                words.clauses().stream()
                        .allMatch(
                                clause -> clause.stream().map(Part::text).anyMatch(has::contains));
        return all && !hasExcluded(viewer, asked, words, document);
    }

    private boolean hasExcluded(Viewer viewer, Asked asked, SearchWords words, Archived document) {
        String excluded =
                words.parts().stream()
                        .filter(Part::excluded)
                        .map(part -> part.phrase() ? '"' + part.text() + '"' : part.text())
                        .collect(Collectors.joining(" "));
        return !excluded.isEmpty() && !has(viewer, asked, excluded, document).isEmpty();
    }

    /** Which of the words a document has. */
    private Set<String> has(Viewer viewer, Asked asked, String typed, Archived document) {
        Asked words = new Asked(typed, Map.of(), asked.without(), false, 1, 1);
        Set<String> has = new HashSet<>();
        for (Reason reason : searching.why(viewer, words, document.id())) {
            has.add(reason.typed());
        }
        return has;
    }
}
