package se.samspel.arkiv.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.api.web.Page;
import se.samspel.arkiv.internal.structure.StructurePart;

/**
 * The reading view.
 *
 * @param facts label and value of what is known
 * @param page the page that is shown, from 1
 * @param before the address of a page of the text up to its number
 * @param back the search that the reader came from
 * @param stepping the marked word the reader stands at, and the ways to the others
 * @param places where the searched words stand, over all pages, in order
 * @param blocks the page's paragraphs in pieces
 * @param original the file, as far as the viewer may have it
 * @param suggestions the suggested facts with their sentences; empty when they are confirmed
 * @param relatives its versions, its copies and what else it belongs together with
 * @param structure what the document says as data, and what is suggested
 * @param stop what to decide about the numbers in it; null when there is nothing, or somebody else does
 */
public record DocumentView(
        String name,
        List<Known> facts,
        boolean confirmed,
        String sentence,
        int page,
        int pages,
        String before,
        String typed,
        String back,
        Stepping stepping,
        List<Place> places,
        List<List<Searching.Marked>> blocks,
        OriginalView original,
        String factsHref,
        String removeHref,
        List<Suggested> suggestions,
        @Nullable StopView stop,
        RelativesView relatives,
        StructurePart structure)
        implements Page {
    public DocumentView {
        facts = List.copyOf(facts);
        places = List.copyOf(places);
        blocks = blocks.stream().map(List::copyOf).toList();
        suggestions = List.copyOf(suggestions);
    }

    @Override
    public String title() {
        return name;
    }

    @Override
    public String menu() {
        return ArchiveMenu.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(
                new Crumb(
                        typed.isBlank() ? "Arkiv" : "Sökningen ”" + typed + "”",
                        typed.isBlank() ? ArchiveAddress.ROOT : back));
    }

    /** Whether the text, and not only the facts, can be read. */
    public boolean hasText() {
        return pages > 0;
    }

    /** The document's own address, without page and search. */
    public String address() {
        return before.substring(0, before.indexOf('?'));
    }

    /** Neither name nor address. */
    static final Known NOWHERE = new Known("", "");

    /**
     * The way through the marked words.
     *
     * @param number which of the document's marked words this is, from 1; 0 when the page has none
     * @param here where it begins on its page; -1 when the page has none
     * @param previous the address of the one before in the document; empty at its first
     * @param next the address of the one after in the document; empty at its last
     * @param previousDocument the document before it in the result: title and address, empty when there is none
     * @param nextDocument the document after it in the result
     */
    public record Stepping(
            int number,
            int total,
            int here,
            String previous,
            String next,
            Known previousDocument,
            Known nextDocument) {}

    /** A label and its value. */
    public record Known(String label, String value) {}

    /** A page with searched words: how many, and the way to the first. */
    public record Place(int page, int count, String href, boolean here) {}

    /** A fact, how it was found and in which words. */
    public record Suggested(String label, String value, String rule, String sentence) {}
}
