package se.samspel.samverkanskarta.internal.views;

import java.util.List;
import se.samspel.samverkanskarta.internal.MapTab;
import se.samspel.samverkanskarta.internal.rows.VersionLine;

/**
 * The transitions on a line of ages, with the forums that cover each.
 *
 * @param svg the line; empty when no transition lies at an age
 */
public record AgesPage(VersionLine line, String svg, List<Row> rows) implements ViewPage {
    public AgesPage {
        rows = List.copyOf(rows);
    }

    /**
     * One transition.
     *
     * @param forums those that cover it; none is a gap
     */
    public record Row(
            String name,
            String href,
            String ages,
            String what,
            String parties,
            List<Line.Link> forums) {
        public Row {
            forums = List.copyOf(forums);
        }
    }

    @Override
    public MapTab tab() {
        return MapTab.AGES;
    }
}
