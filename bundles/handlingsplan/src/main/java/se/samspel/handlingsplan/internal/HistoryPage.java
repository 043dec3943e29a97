package se.samspel.handlingsplan.internal;

import java.util.List;
import se.samspel.api.web.Page;

/**
 * Who changed what in a plan, a page at a time.
 *
 * @param row the goal, activity or other row it is about; empty for the whole plan
 */
public record HistoryPage(
        String plan, String path, List<Day> days, int page, int pages, String row, String empty)
        implements Page {
    public HistoryPage {
        days = List.copyOf(days);
    }

    /** The changes of one day. */
    public record Day(String date, List<Line> lines) {
        public Day {
            lines = List.copyOf(lines);
        }
    }

    /** One change. */
    public record Line(
            String time,
            String byName,
            String what,
            String place,
            String called,
            String before,
            String after) {}

    @Override
    public String title() {
        return "Historik";
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
