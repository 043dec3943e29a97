package se.samspel.arkiv.internal;

import se.samspel.api.web.View;

/**
 * The original of a document, for those who may have it.
 *
 * @param href where it is saved from; empty when the viewer may not have it
 * @param label its name and size
 * @param beside where a browser shows it; empty when it is a kind that browsers do not show
 * @param paged whether what a browser shows has pages, so that the address can say which
 * @param page the page of the text it is shown beside
 * @param picture where the picture of that page is; empty when there is none
 * @param why why there are no pictures of its pages; empty when there is nothing to say
 * @param folded whether the reader has put the picture away
 */
public record OriginalView(
        String href,
        String label,
        String beside,
        boolean paged,
        int page,
        String picture,
        String why,
        boolean folded)
        implements View {
    /** Across, and from top to bottom of an upright A4 page: the room that is kept until the picture is there. */
    public static final int WIDTH = 1100;

    public static final int HEIGHT = 1556;

    /** Where the page is seen larger: in the file itself when browsers show that. */
    public String large() {
        return beside.isEmpty() ? picture : paged ? beside + "#page=" + page : beside;
    }
}
