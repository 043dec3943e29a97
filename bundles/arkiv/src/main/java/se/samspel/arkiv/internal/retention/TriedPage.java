package se.samspel.arkiv.internal.retention;

import java.util.List;
import se.samspel.api.web.Page;
import se.samspel.arkiv.internal.ArchiveMenu;

/**
 * A dry run: what would go, and nothing has.
 *
 * @param left how many of the chosen documents may not go and are left out
 */
public record TriedPage(List<Row> rows, int pages, String bytes, int left) implements Page {
    public TriedPage {
        rows = List.copyOf(rows);
    }

    /**
     * A document.
     *
     * @param file what becomes of its file
     */
    public record Row(
            long id,
            String title,
            String href,
            String type,
            String since,
            int pages,
            String file) {}

    @Override
    public String title() {
        return "Provkörning av gallring";
    }

    @Override
    public String menu() {
        return ArchiveMenu.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb("Gallring", RetentionPages.ROOT));
    }
}
