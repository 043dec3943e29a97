package se.samspel.web.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.api.web.Page;
import se.samspel.api.web.View;

/**
 * The document around a page.
 *
 * @param association the förbund's name, or the product's
 * @param group the chosen group's name; may be empty
 * @param logo address of the picture
 * @param person who is signed in
 * @param notice said once; may be empty
 * @param help what can be done on the page, as HTML of a template; empty for nothing
 * @param body the page as HTML, already escaped by its own template
 */
public record FrameView(
        String title,
        String association,
        String group,
        String logo,
        Assets assets,
        @Nullable Person person,
        List<Entry> menu,
        List<Page.Crumb> crumbs,
        String notice,
        boolean demo,
        String help,
        String body)
        implements View {
    /** Addresses of what the document needs. */
    public record Assets(List<String> sheets, String htmx, String script, String icon) {}

    /** A line of the menu. */
    public record Entry(String label, String path, boolean here) {}

    /** A group that can be chosen. */
    public record Group(String id, String name, boolean chosen) {}

    /** The signed-in person and where their menu's forms go. */
    public record Person(
            String name,
            String initials,
            String roles,
            String account,
            String own,
            String signOut,
            String groupPath,
            String here,
            List<Group> groups) {}
}
