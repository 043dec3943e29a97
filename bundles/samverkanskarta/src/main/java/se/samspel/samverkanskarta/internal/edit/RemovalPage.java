package se.samspel.samverkanskarta.internal.edit;

import java.util.List;
import se.samspel.api.web.Page;
import se.samspel.samverkanskarta.internal.MapMenu;

/**
 * Asks before a map or a version is removed.
 *
 * @param lead what is removed, in a sentence
 * @param goes what goes with it, and what stays
 * @param path where the form is sent
 * @param seen the row as it was read
 * @param problem why it was not removed; empty when nobody has tried
 */
public record RemovalPage(
        String title,
        List<Crumb> crumbs,
        String lead,
        List<String> goes,
        String path,
        long seen,
        String back,
        String problem)
        implements Page {
    public RemovalPage {
        crumbs = List.copyOf(crumbs);
        goes = List.copyOf(goes);
    }

    @Override
    public String menu() {
        return MapMenu.ID;
    }
}
