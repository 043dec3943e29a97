package se.samspel.arkiv.internal.saved;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Viewer;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.Archived;
import se.samspel.arkiv.internal.Documents;
import se.samspel.arkiv.internal.Searching;
import se.samspel.arkiv.internal.Searching.Asked;
import se.samspel.arkiv.internal.Searching.Found;
import se.samspel.arkiv.spi.SearchResult.Hit;

/**
 * The documents that came in at a time or later and are among the hits that a search counts: those with all of what is asked
 * for, or, when no document has all of it, those with some. It is the search itself that is asked, so the two never differ.
 */
@Component(service = Newcomers.class)
public final class Newcomers {
    private static final int AT_ONCE = 100;

    /** Hits that are looked through for newcomers; whoever watches a search that finds more is told of those among them. */
    private static final int DEEPEST = 10_000;

    private final Documents documents;
    private final Searching searching;

    @Activate
    public Newcomers(@Reference Documents documents, @Reference Searching searching) {
        this.documents = documents;
        this.searching = searching;
    }

    /** Those that the viewer may read now, newest first. */
    List<Archived> of(Viewer viewer, Asked asked, Instant since, int most) {
        Set<DocumentId> wanted = new HashSet<>(documents.since(viewer, since));
        List<Archived> newcomers = new ArrayList<>();
        Asked bestFirst =
                new Asked(asked.typed(), asked.chosen(), asked.without(), false, 1, AT_ONCE);
        long counted = wanted.isEmpty() ? 0 : DEEPEST;
        for (int from = 0; from < counted && !wanted.isEmpty(); from += AT_ONCE) {
            Found found = searching.some(viewer, bestFirst, from, AT_ONCE);
            counted = Math.min(counted, counted(found));
            List<Hit> hits = found.result().hits();
            List<Hit> countedHits =
                    hits.subList(0, (int) Math.clamp(counted - from, 0, hits.size()));
            found.documents().stream()
                    .filter(it -> countedHits.contains(it.hit()))
                    .map(Searching.FoundDocument::document)
                    .filter(it -> wanted.remove(it.id()))
                    .forEach(newcomers::add);
        }
        return newcomers.stream()
                .sorted(
                        Comparator.comparing(Archived::uploadedAt)
                                .thenComparing(it -> it.id().value())
                                .reversed())
                .limit(most)
                .toList();
    }

    /** Those with all of what is asked for come first. */
    private static long counted(Found found) {
        long all = found.result().withAll();
        return all == 0 ? found.result().total() : all;
    }
}
