package se.samspel.handlingsplan.internal.overview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.PlanStatus;
import se.samspel.handlingsplan.SectionId;
import se.samspel.handlingsplan.internal.Progress;

/**
 * The plans of a förbund in one year, side by side.
 *
 * @param years the years that any plan is for, latest first
 * @param tables one for each template that is in use: only plans with the same areas can be laid beside each other
 * @param without the groups that have no plan the viewer may read, in Swedish order
 */
record Overview(int year, List<Integer> years, List<Table> tables, List<UnitId> without) {
    Overview {
        years = List.copyOf(years);
        tables = List.copyOf(tables);
        without = List.copyOf(without);
    }

    /** What there is in an area. */
    enum Content {
        WORK("Har mål eller text"),
        REFERS("Hänvisar till ett annat område"),
        ON_PURPOSE("Tomt med avsikt"),
        EMPTY("Tomt");

        private final String swedish;

        Content(String swedish) {
            this.swedish = swedish;
        }

        String swedish() {
            return swedish;
        }
    }

    /**
     * One area of one plan.
     *
     * @param progress its activities; each is counted once
     * @param touched when anything in it was last changed or added; null when nothing ever was
     */
    record Cell(
            SectionId section,
            String number,
            String title,
            Content content,
            int goals,
            Progress progress,
            @Nullable Instant touched) {
        String heading() {
            return number.isEmpty() ? title : number + ". " + title;
        }
    }

    /** One plan with its areas in their own order. */
    record PlanLine(
            PlanId id,
            String title,
            PlanStatus status,
            List<UnitId> owners,
            String template,
            Instant touched,
            Progress progress,
            List<Cell> cells) {
        PlanLine {
            owners = List.copyOf(owners);
            cells = List.copyOf(cells);
        }

        /** What the plan has in an area; empty when it has no such area. */
        Optional<Cell> at(SectionId section) {
            return cells.stream().filter(cell -> cell.section().equals(section)).findFirst();
        }
    }

    /** Plans made from one template, whichever version of it. */
    record Table(String template, List<Cell> areas, List<PlanLine> plans) {
        Table {
            areas = List.copyOf(areas);
            plans = List.copyOf(plans);
        }
    }

    /** Lays plans side by side; tables and plans keep the order of what is given. */
    static List<Table> tables(List<PlanLine> plans) {
        Map<String, List<PlanLine>> byTemplate =
                plans.stream()
                        .collect(
                                Collectors.groupingBy(
                                        PlanLine::template,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        List<Table> tables = new ArrayList<>();
        byTemplate.forEach((template, some) -> tables.add(new Table(template, areas(some), some)));
        return tables;
    }

    /** Every area that any of the plans has, as the first of them calls it, in the order of the longest plan. */
    private static List<Cell> areas(List<PlanLine> plans) {
        List<Cell> areas = new ArrayList<>();
        for (PlanLine plan : plans) {
            int place = 0;
            for (Cell cell : plan.cells()) {
                int known = place(areas, cell.section());
                if (known < 0) {
                    areas.add(place, cell);
                    place++;
                } else {
                    place = known + 1;
                }
            }
        }
        return areas;
    }

    private static int place(List<Cell> areas, SectionId section) {
        return areas.stream().map(Cell::section).toList().indexOf(section);
    }
}
