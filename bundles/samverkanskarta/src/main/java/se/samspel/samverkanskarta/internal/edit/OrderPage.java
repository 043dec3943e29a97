package se.samspel.samverkanskarta.internal.edit;

import java.util.List;
import se.samspel.api.web.Page;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.MapMenu;
import se.samspel.samverkanskarta.internal.rows.VersionLine;

/**
 * The parts of one kind in their order, each with buttons that move it.
 *
 * @param moved the one that was moved just now; empty for none
 * @param button the button it was moved by, which gets the focus again
 */
public record OrderPage(
        VersionLine line, MapPart part, List<Line> lines, String moved, String button)
        implements Page {
    public OrderPage {
        lines = List.copyOf(lines);
    }

    /**
     * A part.
     *
     * @param path where the form of its buttons is sent
     * @param up the one it is put before to stand one step higher; itself when it is first
     * @param down the one it is put before to stand one step lower; empty to be last
     */
    public record Line(int place, String key, String name, String path, String up, String down) {}

    public String back() {
        return MapAddress.table(line.map(), line.id(), part);
    }

    /** Whether a button is the one that was pressed last. */
    public boolean pressed(Line each, String which) {
        return each.key().equals(moved) && which.equals(button);
    }

    @Override
    public String title() {
        return "Ordning: " + TableRows.plural(part).toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public String menu() {
        return MapMenu.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return Ways.to(line, back());
    }
}
