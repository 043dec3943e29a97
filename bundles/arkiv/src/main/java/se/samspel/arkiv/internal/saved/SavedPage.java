package se.samspel.arkiv.internal.saved;

import java.util.List;
import java.util.Map;
import se.samspel.api.web.Page;
import se.samspel.arkiv.internal.ArchiveAddress;
import se.samspel.arkiv.internal.ArchiveMenu;

/**
 * The searches that a person keeps.
 *
 * @param problem what is wrong with a name that was typed; empty when nothing is
 * @param wrong the search it was typed for
 */
public record SavedPage(List<Row> rows, long wrong, String problem) implements Page {
    public SavedPage {
        rows = List.copyOf(rows);
    }

    /**
     * One search.
     *
     * @param href to what it finds, and counts as looking
     * @param said how many are new, in words
     * @param news the first of the new documents: title and address
     */
    public record Row(
            long id,
            String name,
            String said,
            String href,
            String path,
            Map<String, String> news) {}

    @Override
    public String title() {
        return "Mina bevakningar";
    }

    @Override
    public String menu() {
        return ArchiveMenu.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb("Arkiv", ArchiveAddress.ROOT));
    }
}
