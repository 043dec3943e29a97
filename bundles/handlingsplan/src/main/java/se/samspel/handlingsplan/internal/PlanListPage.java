package se.samspel.handlingsplan.internal;

import java.util.List;
import se.samspel.api.fields.Field;
import se.samspel.api.web.Page;

/**
 * The plans a person may see, narrowed by group, year and status.
 *
 * @param narrowed whether a filter is set
 * @param mayMake whether the person may begin a plan somewhere
 */
public record PlanListPage(
        List<Line> lines,
        List<Field.Choice> groups,
        List<String> years,
        List<Field.Choice> statuses,
        String group,
        String year,
        String status,
        boolean narrowed,
        boolean mayMake,
        String empty)
        implements Page {
    public PlanListPage {
        lines = List.copyOf(lines);
        groups = List.copyOf(groups);
        years = List.copyOf(years);
        statuses = List.copyOf(statuses);
    }

    /** One plan in the list. */
    public record Line(
            String href,
            String title,
            String owners,
            String years,
            Badge badge,
            String goals,
            Progress progress,
            String touched) {}

    @Override
    public String title() {
        return "Handlingsplaner";
    }

    @Override
    public String menu() {
        return PlanMenuItem.ID;
    }
}
