package se.samspel.samverkanskarta.internal.edit;

import java.util.List;
import se.samspel.api.web.Page;
import se.samspel.samverkanskarta.internal.MapMenu;
import se.samspel.samverkanskarta.internal.rows.MapLine;

/**
 * The maps.
 *
 * @param groups the maps of each förbund
 * @param removed how many maps and versions are removed
 * @param begin where a map is begun, one for each förbund the viewer may write in
 */
public record MapListPage(List<OfAssociation> groups, int removed, List<Crumb> begin)
        implements Page {
    public MapListPage {
        groups = List.copyOf(groups);
        begin = List.copyOf(begin);
    }

    /** The maps of one förbund. */
    public record OfAssociation(String name, List<MapLine> maps) {}

    @Override
    public String title() {
        return "Samverkanskartor";
    }

    @Override
    public String menu() {
        return MapMenu.ID;
    }
}
