package se.samspel.arkiv.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.api.web.View;
import se.samspel.arkiv.spi.SearchResult.Piece;

/**
 * What was found: facets to narrow by, hits, and what to try when there are none.
 *
 * @param heading how many and in which order, in words
 * @param before the address of a page of the result up to its number
 * @param other the same search in the other order
 * @param cleared the same words without anything chosen; null when nothing is chosen
 * @param missing which typed words stand in nothing the viewer may read, as a sentence; empty for none
 * @param more what the heading says of documents that have only some of the words; empty when there are none
 * @param without the ways that are switched off, in words; empty when none is
 * @param off the names of those ways, to send with the form
 * @param everyWay the same search in every way
 * @param subjects chosen insatser and target groups, of which the archive says more
 * @param empty nothing is in the archive that the viewer may read
 */
public record ResultsView(
        String typed,
        long total,
        String heading,
        List<FacetView> facets,
        List<HitView> hits,
        int page,
        int pages,
        String before,
        boolean newest,
        String other,
        @Nullable String cleared,
        String missing,
        @Nullable Better better,
        boolean relaxed,
        String more,
        String without,
        List<String> off,
        String everyWay,
        List<Subject> subjects,
        boolean empty)
        implements View {
    public ResultsView {
        facets = List.copyOf(facets);
        hits = List.copyOf(hits);
        off = List.copyOf(off);
        subjects = List.copyOf(subjects);
    }

    /** An insats or a target group, and what the archive says of it. */
    public record Subject(String name, String href) {}

    /** A better spelling and the search for it. */
    public record Better(String typed, String href) {}

    /**
     * A fact to narrow by.
     *
     * @param all whether every value is shown because somebody asked for that
     * @param hidden how many values are not shown
     * @param folding the same search with all values, or with few again
     */
    public record FacetView(
            String name,
            String legend,
            List<Choice> choices,
            boolean all,
            int hidden,
            String folding) {
        public FacetView {
            choices = List.copyOf(choices);
        }
    }

    /** One value: what is sent, what is read, how many documents. */
    public record Choice(String id, String value, String label, int count, boolean chosen) {}

    /**
     * A document that was found; the link opens it at the passage.
     *
     * @param why the address of why it was found; empty when no words were typed
     * @param alike documents of this page that say nearly the same
     */
    public record HitView(
            String id,
            String href,
            List<Searching.Marked> title,
            String meta,
            List<Piece> excerpt,
            String why,
            List<Alike> alike) {
        public HitView {
            title = List.copyOf(title);
            excerpt = List.copyOf(excerpt);
            alike = List.copyOf(alike);
        }
    }

    /** A document that says nearly the same as another. */
    public record Alike(String title, String meta, String href) {}
}
