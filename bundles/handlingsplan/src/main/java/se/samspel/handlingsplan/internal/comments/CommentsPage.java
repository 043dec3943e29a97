package se.samspel.handlingsplan.internal.comments;

import java.util.List;
import se.samspel.api.web.Page;
import se.samspel.handlingsplan.internal.PlanMenuItem;

/** The comments of a plan, by the row they are about. */
public record CommentsPage(String plan, String path, List<CommentsView> rows) implements Page {
    public CommentsPage {
        rows = List.copyOf(rows);
    }

    @Override
    public String title() {
        return "Kommentarer";
    }

    @Override
    public String menu() {
        return PlanMenuItem.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(PlanMenuItem.CRUMB, new Crumb(plan, path));
    }
}
