package se.samspel.samverkanskarta.internal.edit;

import java.util.List;
import se.samspel.api.web.Page.Crumb;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.MapMenu;
import se.samspel.samverkanskarta.internal.rows.VersionLine;

/** The way to the pages of a version. */
public final class Ways {
    private Ways() {}

    public static List<Crumb> to(VersionLine line) {
        return to(line, MapAddress.table(line.map(), line.id()));
    }

    /** @param table the table that one came from */
    static List<Crumb> to(VersionLine line, String table) {
        return List.of(
                MapMenu.CRUMB,
                new Crumb(line.mapTitle(), MapAddress.of(line.map())),
                new Crumb(line.title(), table));
    }
}
