package se.samspel.samverkanskarta.internal.edit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.api.fields.FieldConflict;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.web.Page;
import se.samspel.samverkanskarta.internal.MapMenu;

/**
 * One form: a new map, what is told of a map, a version or a part.
 *
 * @param button what the button says
 * @param back where one goes without saving
 * @param conflict both texts when somebody else saved first; null otherwise
 */
public record MapFormPage(
        String title,
        String lead,
        List<Crumb> crumbs,
        FieldGroup form,
        String button,
        String back,
        @Nullable FieldConflict conflict)
        implements Page {
    public MapFormPage {
        crumbs = List.copyOf(crumbs);
    }

    MapFormPage with(FieldConflict both) {
        return new MapFormPage(title, lead, crumbs, form, button, back, both);
    }

    @Override
    public String menu() {
        return MapMenu.ID;
    }
}
