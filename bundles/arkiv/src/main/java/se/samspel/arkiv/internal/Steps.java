package se.samspel.arkiv.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samspel.api.access.Viewer;
import se.samspel.arkiv.internal.DocumentView.Stepping;
import se.samspel.arkiv.internal.Searching.FoundDocument;
import se.samspel.arkiv.internal.Searching.Marked;

/** The way from one marked word to the next: through a document, and from its ends to its neighbours in the result. */
final class Steps {
    private final Searching searching;

    Steps(Searching searching) {
        this.searching = searching;
    }

    /** A marked word: its page, from 1, and where it begins there. */
    private record Hit(int page, int offset) {}

    /**
     * Where the reader stands and may go.
     *
     * @param pages the pages in pieces
     * @param shown the page that is read, from 1
     */
    Stepping of(
            Viewer viewer, Archived document, List<List<Marked>> pages, int shown, Trail trail) {
        List<Hit> hits = hits(pages);
        int here = here(hits, shown, trail.mark());
        int before = here < 0 ? lastBefore(hits, shown) : here - 1;
        int after = here < 0 ? before + 1 : here + 1;
        @Nullable Hit current = here < 0 ? null : hits.get(here);
        return new Stepping(
                here + 1,
                hits.size(),
                current == null ? -1 : current.offset(),
                before < 0 ? "" : to(document, hits.get(before), trail),
                after >= hits.size() ? "" : to(document, hits.get(after), trail),
                before < 0 ? neighbour(viewer, trail, -1) : DocumentView.NOWHERE,
                after >= hits.size() ? neighbour(viewer, trail, 1) : DocumentView.NOWHERE);
    }

    private static String to(Archived document, Hit hit, Trail trail) {
        return trail.to(document.id(), hit.page(), hit.offset());
    }

    private static List<Hit> hits(List<List<Marked>> pages) {
        List<Hit> hits = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            for (Marked piece : pages.get(page)) {
                if (piece.marked()) {
                    hits.add(new Hit(page + 1, piece.start()));
                }
            }
        }
        return hits;
    }

    /** The hit the reader came to, else the first on the page; -1 when the page has none. */
    private static int here(List<Hit> hits, int shown, int mark) {
        int exact = hits.indexOf(new Hit(shown, mark));
        if (exact >= 0) {
            return exact;
        }
        for (int at = 0; at < hits.size(); at++) {
            if (hits.get(at).page() == shown) {
                return at;
            }
        }
        return -1;
    }

    private static int lastBefore(List<Hit> hits, int shown) {
        int last = -1;
        while (last + 1 < hits.size() && hits.get(last + 1).page() < shown) {
            last++;
        }
        return last;
    }

    private DocumentView.Known neighbour(Viewer viewer, Trail trail, int step) {
        if (trail.rank() <= 0 || trail.rank() + step <= 0 || trail.typed().isBlank()) {
            return DocumentView.NOWHERE;
        }
        Optional<FoundDocument> found =
                searching.search(viewer, trail.neighbour(step)).documents().stream().findFirst();
        return found.map(
                        it ->
                                new DocumentView.Known(
                                        it.document().title(),
                                        trail.moved(step)
                                                .to(
                                                        it.document().id(),
                                                        it.hit().page(),
                                                        it.hit().offset())))
                .orElse(DocumentView.NOWHERE);
    }
}
