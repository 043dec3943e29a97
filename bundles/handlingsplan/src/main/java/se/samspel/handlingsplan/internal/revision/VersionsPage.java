package se.samspel.handlingsplan.internal.revision;

import java.util.List;
import se.samspel.api.web.Page;
import se.samspel.handlingsplan.internal.PlanMenuItem;

/**
 * The versions of a plan, and what differs between two of them.
 *
 * @param from the earlier one that is compared; empty when there is only one
 * @param to the later one
 * @param mayRevise whether the viewer may begin the next version here
 */
public record VersionsPage(
        String plan,
        String path,
        List<Line> versions,
        String from,
        String to,
        String fromLabel,
        String toLabel,
        PlanDifference difference,
        boolean mayRevise)
        implements Page {
    public VersionsPage {
        versions = List.copyOf(versions);
    }

    /**
     * One version.
     *
     * @param paper its PDF; empty for what is being written
     */
    public record Line(
            String key,
            String label,
            String status,
            String state,
            String when,
            String page,
            String paper) {}

    @Override
    public String title() {
        return "Versioner";
    }

    @Override
    public String menu() {
        return PlanMenuItem.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(PlanMenuItem.CRUMB, new Crumb(plan, path));
    }

    /** The badge of a change. */
    public String badge(PlanDifference.How how) {
        return switch (how) {
            case NEW -> "done";
            case CHANGED -> "ongoing";
            case ENDED -> "stopped";
        };
    }
}
