package se.samspel.samverkanskarta.internal.edit;

import java.util.List;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.web.Page;
import se.samspel.samverkanskarta.internal.MapMenu;
import se.samspel.samverkanskarta.internal.rows.MapLine;

/**
 * A map as a whole.
 *
 * @param about what is told of it, to read
 * @param adding the form of a new version; not editable for whoever only reads
 */
public record MapPage(MapLine map, FieldGroup about, FieldGroup adding) implements Page {
    @Override
    public String title() {
        return map.title();
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
