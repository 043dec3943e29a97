package se.samspel.handlingsplan.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.ObjectRef;
import se.samspel.api.access.Organisation;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldConflict;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.FieldChange;
import se.samspel.api.storage.Query;
import se.samspel.handlingsplan.internal.Row.Child;
import se.samspel.handlingsplan.internal.Row.SectionRow;

/** Who changed what in a plan, and when. */
@Component(service = PlanHistory.class)
public final class PlanHistory {
    private final Database database;
    private final Organisation organisation;

    @Activate
    public PlanHistory(
            @Reference(target = "(schema=plan)") Database database,
            @Reference Organisation organisation) {
        this.database = database;
        this.organisation = organisation;
    }

    /**
     * One change.
     *
     * @param part the kind of row as the API names it
     * @param place the section, as it is headed
     * @param what what was done, after the name: "ändrade Mål", "la till aktiviteten"
     * @param called what the row is called now; empty when that is what was changed
     * @param before the value before; empty when that says nothing
     * @param after the value after
     */
    public record Change(
            Instant at,
            String byName,
            String part,
            long row,
            String place,
            String what,
            String called,
            String before,
            String after) {}

    /** Every change of a plan, newest first. */
    public List<Change> of(OpenPlan plan) {
        PartFields fields = PartFields.of(plan, organisation);
        return database.read(
                query -> {
                    List<Change> changes = new ArrayList<>();
                    for (Part part : Part.values()) {
                        for (Row row : plan.rows(part)) {
                            changes.addAll(changes(query, plan, fields, part, row));
                        }
                    }
                    changes.addAll(moves(query, plan));
                    changes.addAll(templateMoves(query, plan));
                    changes.sort(Comparator.comparing(Change::at).reversed());
                    return List.copyOf(changes);
                });
    }

    /** Every change of one row, newest first; empty when the plan has no such row. */
    List<Change> of(OpenPlan plan, Part part, long row) {
        PartFields fields = PartFields.of(plan, organisation);
        return plan
                .row(part, row)
                .map(found -> database.read(query -> changes(query, plan, fields, part, found)))
                .orElse(List.of())
                .stream()
                .sorted(Comparator.comparing(Change::at).reversed())
                .toList();
    }

    private static List<Change> changes(
            Query query, OpenPlan plan, PartFields fields, Part part, Row row) {
        String place = plan.sectionOf(row).map(SectionRow::heading).orElse("Uppgifter om planen");
        String called = row instanceof Child child ? child.called() : "";
        Map<String, Field> byColumn =
                fields.of(part, row).stream()
                        .collect(Collectors.toMap(field -> Part.column(field.id()), it -> it));
        List<Change> changes = new ArrayList<>();
        for (FieldChange change : query.history(part.ref(row.id()))) {
            Field field = byColumn.get(change.column());
            boolean moved = change.column().equals("parent");
            if (field != null || moved || change.column().equals("removed")) {
                String before =
                        moved ? place(plan, change.before()) : shown(field, change.before());
                String after = moved ? place(plan, change.after()) : shown(field, change.after());
                boolean looksOnly = before.equals(after);
                changes.add(
                        new Change(
                                change.at(),
                                change.by().name(),
                                part.member(),
                                row.id(),
                                place,
                                moved
                                        ? "flyttade hit " + lower(part)
                                        : what(part, field, change, looksOnly),
                                names(part, field) ? "" : called,
                                looksOnly ? "" : before,
                                looksOnly ? "" : after));
            }
        }
        if (row instanceof Child child) {
            changes.addAll(origins(plan, part, place, child));
        }
        return changes;
    }

    /** That it was added, from what, and the words it has been tied to since. */
    private static List<Change> origins(OpenPlan plan, Part part, String place, Child child) {
        List<SourceRow> sources =
                plan.sourcesOf(child.id()).stream().map(SourceRow.Traced::row).toList();
        List<Change> origins = new ArrayList<>();
        origins.add(
                new Change(
                        child.createdAt(),
                        child.createdBy(),
                        part.member(),
                        child.id(),
                        place,
                        "la till " + lower(part),
                        child.called(),
                        "",
                        sources.stream()
                                .filter(it -> !it.isTied())
                                .map(PlanHistory::words)
                                .collect(Collectors.joining("\n"))));
        sources.stream()
                .filter(SourceRow::isTied)
                .map(
                        it ->
                                new Change(
                                        it.madeAt(),
                                        it.madeBy(),
                                        part.member(),
                                        child.id(),
                                        place,
                                        "knöt ord till " + lower(part),
                                        child.called(),
                                        "",
                                        words(it)))
                .forEach(origins::add);
        return origins;
    }

    /** What something was made from, in a dialogue or on a map. */
    private static String words(SourceRow source) {
        return "Kommer från: ”" + source.words() + "”\n" + source.from();
    }

    /** Whether a field is what a row is called by. */
    private static boolean names(Part part, @Nullable Field field) {
        return field != null && field.id().equals(part.fields().getFirst());
    }

    private static String what(
            Part part, @Nullable Field field, FieldChange change, boolean looksOnly) {
        if (field != null) {
            return (looksOnly ? "ändrade formateringen i " : "ändrade ") + field.label();
        }
        return Objects.equals(change.after(), "yes")
                ? "tog bort " + lower(part)
                : "la tillbaka " + lower(part);
    }

    private static String shown(@Nullable Field field, @Nullable String value) {
        return field == null || value == null ? "" : FieldConflict.shown(field, value);
    }

    private static List<Change> moves(Query query, OpenPlan plan) {
        List<Change> changes = new ArrayList<>();
        for (OrderLine order :
                query.sql("select id, parent from plan_order where plan_id = :plan")
                        .with("plan", plan.id())
                        .list(OrderLine.class)) {
            for (FieldChange change : query.history(new ObjectRef("plan.order", order.id()))) {
                if (sameMembers(change)) {
                    changes.add(
                            new Change(
                                    change.at(),
                                    change.by().name(),
                                    "order",
                                    order.id(),
                                    place(plan, order.parent()),
                                    "ändrade ordningen",
                                    "",
                                    "",
                                    ""));
                }
            }
        }
        return changes;
    }

    /** To newer versions of the template, and back. */
    private static List<Change> templateMoves(Query query, OpenPlan plan) {
        List<Change> changes = new ArrayList<>();
        for (TemplateMove move :
                query.sql(
                                "select id, from_version, to_version, moved_at, moved_by, back_at, back_by"
                                        + " from plan_template_move where plan_id = :plan")
                        .with("plan", plan.id())
                        .list(TemplateMove.class)) {
            changes.add(move.to());
            if (move.backAt().toEpochMilli() > 0) {
                changes.add(move.back());
            }
        }
        return changes;
    }

    /** Whether a change of an order only moved; what was added is told by the row itself. */
    private static boolean sameMembers(FieldChange change) {
        return PlanRows.ids(Objects.requireNonNullElse(change.before(), "")).size()
                == PlanRows.ids(Objects.requireNonNullElse(change.after(), "")).size();
    }

    private static String place(OpenPlan plan, @Nullable String parent) {
        return plan.sections().stream()
                .filter(
                        section ->
                                section.section().value().equals(parent)
                                        || plan.goals().stream()
                                                .anyMatch(
                                                        goal ->
                                                                Long.toString(goal.id())
                                                                                .equals(parent)
                                                                        && goal.parent()
                                                                                .equals(
                                                                                        section.section()
                                                                                                .value())))
                .map(SectionRow::heading)
                .findFirst()
                .orElse("");
    }

    private static String lower(Part part) {
        return part.swedish().toLowerCase(Locale.ROOT);
    }

    private record OrderLine(long id, String parent) {}

    private record TemplateMove(
            long id,
            String fromVersion,
            String toVersion,
            Instant movedAt,
            String movedBy,
            Instant backAt,
            String backBy) {
        Change to() {
            return of(
                    movedAt, movedBy, "flyttade planen till en nyare mall", fromVersion, toVersion);
        }

        Change back() {
            return of(backAt, backBy, "flyttade tillbaka planen", toVersion, fromVersion);
        }

        private Change of(Instant at, String by, String what, String before, String after) {
            return new Change(
                    at,
                    by,
                    "template",
                    id,
                    "Uppgifter om planen",
                    what,
                    "",
                    "version " + before,
                    "version " + after);
        }
    }
}
