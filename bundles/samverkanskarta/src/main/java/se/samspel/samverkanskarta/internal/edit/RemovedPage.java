package se.samspel.samverkanskarta.internal.edit;

import java.util.List;
import se.samspel.api.web.Page;
import se.samspel.samverkanskarta.internal.MapMenu;

/** The maps and versions that are removed. */
public record RemovedPage(List<Line> lines) implements Page {
    public RemovedPage {
        lines = List.copyOf(lines);
    }

    /**
     * One of them.
     *
     * @param removed who did it and when
     * @param path where it is brought back; empty for whoever only reads
     */
    public record Line(String kind, String title, String removed, String path) {}

    @Override
    public String title() {
        return "Borttagna kartor";
    }

    @Override
    public String menu() {
        return MapMenu.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(MapMenu.CRUMB);
    }
}
