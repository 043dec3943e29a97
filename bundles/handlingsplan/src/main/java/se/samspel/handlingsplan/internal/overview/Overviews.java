package se.samspel.handlingsplan.internal.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.ObjectRef;
import se.samspel.api.UnitId;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Unit;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Query;
import se.samspel.api.storage.SwedishOrder;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.SectionKind;
import se.samspel.handlingsplan.Years;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.Part;
import se.samspel.handlingsplan.internal.PlanRows;
import se.samspel.handlingsplan.internal.PlanSummary;
import se.samspel.handlingsplan.internal.Plans;
import se.samspel.handlingsplan.internal.Progress;
import se.samspel.handlingsplan.internal.Row;
import se.samspel.handlingsplan.internal.overview.Overview.Cell;
import se.samspel.handlingsplan.internal.overview.Overview.Content;
import se.samspel.handlingsplan.internal.overview.Overview.PlanLine;
import se.samspel.handlingsplan.spi.Activity;
import se.samspel.handlingsplan.spi.Section;

/** Reads the plans that a viewer may see of a year, so that they can be laid side by side. */
@Component(service = Overviews.class)
public final class Overviews {
    private final Plans plans;
    private final Database database;
    private final Organisation organisation;
    private final SwedishOrder order;

    @Activate
    public Overviews(
            @Reference Plans plans,
            @Reference(target = "(schema=plan)") Database database,
            @Reference Organisation organisation,
            @Reference SwedishOrder order) {
        this.plans = plans;
        this.database = database;
        this.organisation = organisation;
        this.order = order;
    }

    /**
     * The plans of a year.
     *
     * @param wanted the year; empty for this one, or the nearest that has a plan
     */
    Overview of(Viewer viewer, OptionalInt wanted) {
        List<PlanSummary> all = plans.list(viewer);
        List<Integer> years = years(all);
        int year = wanted.orElseGet(() -> nearest(years, plans.today().getYear()));
        List<PlanLine> lines =
                database.read(query -> lines(query, all.stream().filter(it -> it.covers(year))));
        return new Overview(year, years, Overview.tables(sorted(lines)), without(viewer, lines));
    }

    private static List<Integer> years(List<PlanSummary> all) {
        Set<Integer> years = new TreeSet<>(Comparator.reverseOrder());
        all.stream()
                .flatMap(plan -> Years.read(plan.years()).stream())
                .flatMap(period -> IntStream.rangeClosed(period.from(), period.to()).boxed())
                .forEach(years::add);
        return List.copyOf(years);
    }

    private static int nearest(List<Integer> years, int today) {
        return years.stream()
                .min(Comparator.comparingInt(year -> Math.abs(year - today)))
                .orElse(today);
    }

    private List<PlanLine> lines(Query query, Stream<PlanSummary> some) {
        Set<PlanId> replaced = replaced(query);
        List<PlanLine> lines = new ArrayList<>();
        for (PlanSummary summary : some.filter(it -> !replaced.contains(it.id())).toList()) {
            PlanRows.read(query, summary.id())
                    .ifPresent(plan -> lines.add(line(query, summary, plan)));
        }
        return lines;
    }

    /** The plans that an adopted revision has taken the place of. */
    private static Set<PlanId> replaced(Query query) {
        return new HashSet<>(
                query.sql(
                                """
                                select r.of_plan from plan_revision r
                                join plan_plan p on p.id = r.plan_id where p.status = 'ADOPTED'
                                """)
                        .list(PlanId.class));
    }

    private PlanLine line(Query query, PlanSummary summary, OpenPlan open) {
        LocalDate today = plans.today();
        Map<ObjectRef, Instant> changed = query.lastChanged(rows(open));
        return new PlanLine(
                summary.id(),
                summary.title(),
                summary.status(),
                summary.owners(),
                open.plan().template(),
                summary.touchedAt(),
                summary.progress(),
                open.value(today).sections().stream()
                        .filter(section -> section.kind() == SectionKind.AREA)
                        .map(section -> cell(section, today, touched(open, section, changed)))
                        .toList());
    }

    private static Cell cell(Section section, LocalDate today, @Nullable Instant touched) {
        List<Activity> activities =
                section.goals().stream().flatMap(goal -> goal.activities().stream()).toList();
        return new Cell(
                section.id(),
                section.number(),
                section.title(),
                content(section),
                section.goals().size(),
                Progress.of(activities, today),
                touched);
    }

    private static Content content(Section section) {
        if (!section.goals().isEmpty() || section.hasText()) {
            return Content.WORK;
        }
        if (!section.refersTo().isEmpty()) {
            return Content.REFERS;
        }
        return section.emptyOnPurpose() ? Content.ON_PURPOSE : Content.EMPTY;
    }

    private static List<ObjectRef> rows(OpenPlan plan) {
        return Stream.of(Part.AREA, Part.TEXT, Part.GOAL, Part.ACTIVITY)
                .flatMap(part -> plan.rows(part).stream().map(row -> part.ref(row.id())))
                .toList();
    }

    /** The newest of all that stands in an area, what was taken away from it too. */
    private static @Nullable Instant touched(
            OpenPlan plan, Section section, Map<ObjectRef, Instant> changed) {
        return Stream.of(Part.AREA, Part.TEXT, Part.GOAL, Part.ACTIVITY)
                .flatMap(
                        part ->
                                plan.rows(part).stream()
                                        .filter(row -> stands(plan, section, row))
                                        .flatMap(row -> times(part, row, changed)))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static boolean stands(OpenPlan plan, Section section, Row row) {
        return plan.sectionOf(row).filter(it -> it.section().equals(section.id())).isPresent();
    }

    private static Stream<Instant> times(Part part, Row row, Map<ObjectRef, Instant> changed) {
        return Stream.of(
                        row instanceof Row.Child child ? child.createdAt() : null,
                        changed.get(part.ref(row.id())))
                .filter(Objects::nonNull);
    }

    private List<PlanLine> sorted(List<PlanLine> lines) {
        return lines.stream()
                .sorted(
                        Comparator.comparing(
                                        (PlanLine line) ->
                                                organisation.name(line.owners().getFirst()),
                                        order.comparator())
                                .thenComparing(PlanLine::title, order.comparator()))
                .toList();
    }

    /** Groups of the viewer's förbund without a plan to read; whether a draft is there is not told. */
    private List<UnitId> without(Viewer viewer, List<PlanLine> lines) {
        Set<UnitId> with = new HashSet<>();
        lines.forEach(line -> with.addAll(line.owners()));
        return viewer.memberships().stream()
                .map(membership -> organisation.associationOf(membership.unit()))
                .flatMap(Optional::stream)
                .distinct()
                .flatMap(association -> organisation.groupsOf(association.id()).stream())
                .map(Unit::id)
                .filter(group -> !with.contains(group))
                .toList();
    }
}
