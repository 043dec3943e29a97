package se.samspel.arkiv.internal.outcomes;

import java.util.List;
import se.samspel.api.web.Page;
import se.samspel.arkiv.internal.ArchiveAddress;
import se.samspel.arkiv.internal.ArchiveMenu;

/**
 * The goals behind a number.
 *
 * @param back the page they are counted on
 * @param more what is said when there are more than are shown; empty when all are
 */
public record OutcomeGoalsPage(String heading, String back, List<Line> goals, String more)
        implements Page {
    public OutcomeGoalsPage {
        goals = List.copyOf(goals);
    }

    @Override
    public String title() {
        return heading;
    }

    @Override
    public String menu() {
        return ArchiveMenu.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb("Arkiv", ArchiveAddress.ROOT), new Crumb("Utfall", back));
    }

    /**
     * A goal.
     *
     * @param suggested whether nobody has confirmed it
     * @param document the title of the document it stands in
     * @param documentHref the document
     * @param href its sentence there; empty when a feature gave it
     */
    public record Line(
            String words,
            String badge,
            String outcome,
            String wording,
            boolean suggested,
            String document,
            String documentHref,
            String href) {}
}
