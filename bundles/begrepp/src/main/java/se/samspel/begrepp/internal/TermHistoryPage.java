package se.samspel.begrepp.internal;

import java.util.List;
import se.samspel.api.web.Page;

/** What a förbund has changed in its text of a term, newest first. */
public record TermHistoryPage(String term, String path, List<Change> changes) implements Page {
    public TermHistoryPage {
        changes = List.copyOf(changes);
    }

    /** One save. */
    public record Change(String when, String byName, List<Line> lines) {
        public Change {
            lines = List.copyOf(lines);
        }
    }

    /** One field. */
    public record Line(String label, String before, String after) {}

    @Override
    public String title() {
        return "Historik för " + term;
    }

    @Override
    public String menu() {
        return TermMenu.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(TermMenu.CRUMB, new Crumb(term, path));
    }
}
