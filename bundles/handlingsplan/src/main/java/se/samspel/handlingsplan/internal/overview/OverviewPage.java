package se.samspel.handlingsplan.internal.overview;

import java.util.List;
import se.samspel.api.web.Page;
import se.samspel.api.web.StatusShare;
import se.samspel.handlingsplan.internal.Badge;
import se.samspel.handlingsplan.internal.PlanMenuItem;

/**
 * All groups' plans side by side, area by area.
 *
 * @param years those that can be chosen, latest first
 * @param tables one for each template in use
 * @param without the groups that have no plan to read
 */
public record OverviewPage(int year, List<Integer> years, List<Areas> tables, List<String> without)
        implements Page {
    public OverviewPage {
        years = List.copyOf(years);
        tables = List.copyOf(tables);
        without = List.copyOf(without);
    }

    /**
     * Plans with the same areas.
     *
     * @param template its title; empty when no plugin brings it any more
     */
    public record Areas(String template, List<Area> areas, List<Line> lines) {
        public Areas {
            areas = List.copyOf(areas);
            lines = List.copyOf(lines);
        }
    }

    /** The head of a column. */
    public record Area(String number, String title) {}

    /**
     * One plan.
     *
     * @param touched how long ago anything in it was changed
     * @param squares one for each column
     */
    public record Line(
            String owners,
            String title,
            String href,
            Badge badge,
            String touched,
            List<StatusShare> shares,
            List<Square> squares) {
        public Line {
            shares = List.copyOf(shares);
            squares = List.copyOf(squares);
        }
    }

    /**
     * One area of one plan.
     *
     * @param href empty when the plan has no such area
     * @param late how many are late, in words; empty for none
     * @param touched how long ago; empty for never
     */
    public record Square(
            String href, String says, List<StatusShare> shares, String late, String touched) {
        static final Square NOT_THERE = new Square("", "Finns inte i planen", List.of(), "", "");

        public Square {
            shares = List.copyOf(shares);
        }
    }

    @Override
    public String title() {
        return "Översikt";
    }

    @Override
    public String menu() {
        return PlanMenuItem.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(PlanMenuItem.CRUMB);
    }
}
