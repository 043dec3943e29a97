package se.samspel.samverkanskarta.internal.views;

import java.util.List;
import se.samspel.api.web.Page;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.MapMenu;
import se.samspel.samverkanskarta.internal.MapTab;
import se.samspel.samverkanskarta.internal.rows.VersionLine;

/** What the pages of a version have in common. */
interface ViewPage extends Page {
    VersionLine line();

    MapTab tab();

    @Override
    default String title() {
        return tab().swedish() + " – " + line().mapTitle();
    }

    @Override
    default String menu() {
        return MapMenu.ID;
    }

    @Override
    default List<Crumb> crumbs() {
        return List.of(MapMenu.CRUMB, new Crumb(line().mapTitle(), MapAddress.of(line().map())));
    }
}
