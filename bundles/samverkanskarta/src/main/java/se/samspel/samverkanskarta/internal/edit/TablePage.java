package se.samspel.samverkanskarta.internal.edit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.api.web.Page;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.internal.MapMenu;
import se.samspel.samverkanskarta.internal.rows.PartLine;
import se.samspel.samverkanskarta.internal.rows.VersionLine;
import se.samspel.samverkanskarta.internal.views.FilterView;

/**
 * One kind of part of a version as a table.
 *
 * @param choices the kinds, with how many there are
 * @param filter which rows are shown
 * @param text the same forums in words
 * @param headings of the columns after the name
 * @param removed what can be put back; empty for whoever only reads
 */
public record TablePage(
        VersionLine line,
        MapPart part,
        List<Choice> choices,
        FilterView filter,
        String text,
        List<String> headings,
        List<Line> lines,
        List<PartLine> removed)
        implements Page {
    public TablePage {
        choices = List.copyOf(choices);
        headings = List.copyOf(headings);
        lines = List.copyOf(lines);
        removed = List.copyOf(removed);
    }

    /** A kind of part. */
    public record Choice(String label, int count, String path, boolean chosen) {}

    /** A row. */
    public record Line(String name, String path, List<Cell> cells) {}

    /** A cell; with a badge when it is a status. @param more a second line; empty for none */
    public record Cell(String text, String more, @Nullable String badge) {
        static Cell of(String text) {
            return new Cell(text, "", null);
        }

        static Cell of(String text, String more) {
            return text.isEmpty() ? of(more) : new Cell(text, more, null);
        }
    }

    @Override
    public String title() {
        return line.mapTitle() + ": tabell";
    }

    @Override
    public String menu() {
        return MapMenu.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return Ways.to(line).subList(0, 2);
    }
}
