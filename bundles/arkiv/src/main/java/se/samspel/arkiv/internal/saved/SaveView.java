package se.samspel.arkiv.internal.saved;

import se.samspel.arkiv.internal.ArchiveAddress;
import se.samspel.arkiv.internal.ResultsView;

/**
 * The small form that keeps a search.
 *
 * @param search the search, as it is kept
 * @param name what it may be called
 */
public record SaveView(String search, String name) {
    private static final int LONGEST_NAME = 60;

    /** For what was searched. */
    public static SaveView of(ResultsView results) {
        String page = results.before();
        String search =
                page.substring(ArchiveAddress.ROOT.length() + 1, page.lastIndexOf("&sida="));
        String typed = results.typed();
        return new SaveView(
                search, typed.length() <= LONGEST_NAME ? typed : typed.substring(0, LONGEST_NAME));
    }
}
