package se.samspel.handlingsplan.internal.moving;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.api.web.Page;
import se.samspel.handlingsplan.internal.PlanMenuItem;

/**
 * A plan and the versions of its template.
 *
 * @param version the version that the plan follows
 * @param draft whether the plan can be moved at all
 * @param forward what a move would change; null when there is no newer version
 * @param back what going back would change; null when there is nothing to go back from
 * @param moves what has been moved, in Swedish, the last first
 */
public record MovePage(
        String plan,
        String path,
        String version,
        boolean draft,
        @Nullable Preview forward,
        TemplateOffers.@Nullable Back back,
        List<String> moves)
        implements Page {
    public MovePage {
        moves = List.copyOf(moves);
    }

    @Override
    public String title() {
        return "Mall";
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
