package se.samspel.handlingsplan.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.Actor;
import se.samspel.api.ObjectRef;
import se.samspel.api.UnitId;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Event;
import se.samspel.api.storage.FieldChange;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.api.storage.Tx;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.PlanStatus;
import se.samspel.handlingsplan.SectionId;
import se.samspel.handlingsplan.internal.PlanEvents.Happening;

/**
 * Changes the rows of a draft, one group of fields at a time. Every change first takes the plan's own row, which proves
 * that the plan is still a draft and lets changes of one plan follow each other; what is refused is rolled back whole.
 * Asks nothing about who may: that is {@link PlanEdits}.
 */
@Component(service = PlanWriter.class)
public final class PlanWriter {
    private final Database database;
    private final Clock clock;

    @Activate
    public PlanWriter(
            @Reference(target = "(schema=plan)") Database database, @Reference Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Saves one group of fields; fields that are not given stay as they are. */
    PlanOutcome save(
            PlanId plan, Part part, long row, long version, Map<String, String> values, Actor by) {
        return change(
                plan,
                by,
                tx -> {
                    Optional<SectionId> section = liveSection(tx, plan, part, row);
                    return section.isEmpty()
                            ? new PlanOutcome.Gone()
                            : saved(tx, plan, part, row, version, values, section.get(), by);
                });
    }

    /**
     * Takes back the last change of a row: the fields that it changed get the values they had before.
     *
     * @param version the version that the person saw; the person's own later changes do no harm
     */
    PlanOutcome undo(PlanId plan, Part part, long row, long version, Actor by) {
        return change(
                plan,
                by,
                tx -> {
                    Optional<SectionId> section = liveSection(tx, plan, part, row);
                    if (section.isEmpty()) {
                        return new PlanOutcome.Gone();
                    }
                    Map<String, String> before = before(tx, part, row);
                    long known = OwnChanges.known(tx, part.ref(row), version, by);
                    return before.isEmpty()
                            ? new PlanOutcome.NothingToUndo()
                            : saved(tx, plan, part, row, known, before, section.get(), by);
                });
    }

    /** Adds a child last under its parent: a section for a goal, a goal for an activity. */
    PlanOutcome add(PlanId plan, Part part, String parent, Map<String, String> values, Actor by) {
        return change(
                plan,
                by,
                tx -> {
                    Optional<Order> order = order(tx, plan, parent);
                    if (order.isEmpty() || !parentIsThere(tx, plan, part, parent)) {
                        return new PlanOutcome.Gone();
                    }
                    long row = insert(tx, plan, part, parent, values, by);
                    List<Long> children = new ArrayList<>(order.get().ids());
                    children.add(row);
                    saveOrder(tx, order.get(), order.get().version(), children, by);
                    tx.publish(by, events(tx, plan).child(part, Happening.ADDED, row));
                    return new PlanOutcome.Saved(row, 1, clock.instant(), true);
                });
    }

    /**
     * Moves a child among its siblings.
     *
     * @param steps how far: negative is up; past the end means last
     * @param orderVersion the version of the order that the person saw
     */
    PlanOutcome move(PlanId plan, Part part, long row, int steps, long orderVersion, Actor by) {
        return change(
                plan,
                by,
                tx -> {
                    Optional<Order> order = orderOf(tx, plan, part, row);
                    if (order.isEmpty()) {
                        return new PlanOutcome.Gone();
                    }
                    List<Long> children =
                            Siblings.move(order.get().ids(), removed(tx, plan, part), row, steps);
                    long known = OwnChanges.known(tx, order.get().ref(), orderVersion, by);
                    SaveOutcome outcome = saveOrder(tx, order.get(), known, children, by);
                    Event event = events(tx, plan).child(part, Happening.MOVED, row);
                    return outcome(tx, outcome, row, known, event, by);
                });
    }

    /** Takes a child away; it is kept, with all below it, and can be put back. */
    PlanOutcome remove(PlanId plan, Part part, long row, long version, Actor by) {
        return flag(plan, part, row, version, "yes", Happening.REMOVED, by);
    }

    /** Puts back what was taken away, where it stood. */
    PlanOutcome restore(PlanId plan, Part part, long row, long version, Actor by) {
        return flag(plan, part, row, version, "", Happening.RESTORED, by);
    }

    private PlanOutcome flag(
            PlanId plan,
            Part part,
            long row,
            long version,
            String removed,
            Happening happening,
            Actor by) {
        return change(
                plan,
                by,
                tx -> {
                    if (orderOf(tx, plan, part, row).isEmpty()) {
                        return new PlanOutcome.Gone();
                    }
                    Map<String, @Nullable Object> columns = new HashMap<>();
                    columns.put("removed", removed);
                    long known = OwnChanges.known(tx, part.ref(row), version, by);
                    SaveOutcome outcome = tx.save(part.table(), part.ref(row), known, columns, by);
                    Event event = events(tx, plan).child(part, happening, row);
                    return outcome(tx, outcome, row, known, event, by);
                });
    }

    private PlanOutcome saved(
            Tx tx,
            PlanId plan,
            Part part,
            long row,
            long version,
            Map<String, String> values,
            SectionId section,
            Actor by) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        values.forEach((field, value) -> columns.put(Part.column(field), value));
        SaveOutcome outcome = tx.save(part.table(), part.ref(row), version, columns, by);
        PlanEvents events = events(tx, plan);
        Event event =
                switch (part) {
                    case FACTS -> events.facts();
                    case TEXT, AREA -> events.section(section);
                    case GOAL, ACTIVITY, MEMBER, TARGET_GROUP ->
                            events.child(part, Happening.SAVED, row);
                };
        return outcome(tx, outcome, row, version, event, by);
    }

    private static PlanOutcome outcome(
            Tx tx, SaveOutcome outcome, long row, long expected, Event event, Actor by) {
        return switch (outcome) {
            case SaveOutcome.Saved saved -> {
                boolean changed = saved.version() != expected;
                if (changed) {
                    tx.publish(by, event);
                }
                yield new PlanOutcome.Saved(row, saved.version(), saved.at(), changed);
            }
            case SaveOutcome.Conflict conflict ->
                    new PlanOutcome.Conflict(
                            conflict.version(),
                            fields(conflict.current()),
                            conflict.byName(),
                            conflict.at());
            case SaveOutcome.Gone gone -> new PlanOutcome.Gone();
        };
    }

    private static Map<String, String> fields(Map<String, @Nullable String> columns) {
        Map<String, String> fields = new LinkedHashMap<>();
        columns.forEach(
                (column, value) -> fields.put(Part.field(column), value == null ? "" : value));
        return fields;
    }

    private PlanOutcome change(PlanId plan, Actor by, Change change) {
        try {
            return database.write(
                    tx -> {
                        touch(tx, plan, by);
                        PlanOutcome outcome = change.run(tx);
                        if (outcome instanceof PlanOutcome.Saved saved && saved.changed()) {
                            return outcome;
                        }
                        throw new Refused(outcome);
                    });
        } catch (Refused refused) {
            return refused.outcome();
        }
    }

    private void touch(Tx tx, PlanId plan, Actor by) {
        int drafts =
                tx.sql(
                                """
                                update plan_plan
                                set changes = changes + 1, touched_at = :now, touched_by = :name
                                where id = :plan and status = 'DRAFT'
                                """)
                        .with("now", clock.instant())
                        .with("name", by.name())
                        .with("plan", plan)
                        .run();
        if (drafts == 0) {
            throw new Refused(
                    tx.sql("select status from plan_plan where id = :plan")
                            .with("plan", plan)
                            .first(PlanStatus.class)
                            .<PlanOutcome>map(PlanOutcome.Frozen::new)
                            .orElseGet(PlanOutcome.Gone::new));
        }
    }

    /** The section of a row that stands in the plan and has not been taken away; the plan's own row says "plan". */
    private static Optional<SectionId> liveSection(Tx tx, PlanId plan, Part part, long row) {
        String sql =
                switch (part) {
                    case FACTS -> "select 'plan' from plan_plan where id = :row and id = :plan";
                    case TEXT, AREA ->
                            "select section from "
                                    + part.table()
                                    + " where id = :row and plan_id = :plan";
                    case GOAL, MEMBER, TARGET_GROUP ->
                            "select parent from "
                                    + part.table()
                                    + " where id = :row and plan_id = :plan and removed = ''";
                    case ACTIVITY ->
                            """
                            select plan_goal.parent from plan_activity
                            join plan_goal on cast(plan_goal.id as text) = plan_activity.parent
                            where plan_activity.id = :row and plan_activity.plan_id = :plan
                            and plan_activity.removed = '' and plan_goal.removed = ''
                            """;
                };
        return tx.sql(sql).with("row", row).with("plan", plan).first(SectionId.class);
    }

    private static boolean parentIsThere(Tx tx, PlanId plan, Part part, String parent) {
        return switch (part) {
            case GOAL ->
                    tx.sql(
                                    """
                                    select section from plan_section
                                    where plan_id = :plan and section = :parent and kind = 'AREA'
                                    """)
                            .with("plan", plan)
                            .with("parent", parent)
                            .first(String.class)
                            .isPresent();
            case ACTIVITY ->
                    parent.matches("\\d{1,18}")
                            && liveSection(tx, plan, Part.GOAL, Long.parseLong(parent)).isPresent();
            case MEMBER -> parent.equals(Part.MEMBERS);
            case TARGET_GROUP -> parent.equals(Part.TARGET_GROUPS);
            case FACTS, TEXT, AREA -> false;
        };
    }

    private long insert(
            Tx tx, PlanId plan, Part part, String parent, Map<String, String> values, Actor by) {
        long row = tx.newId();
        List<String> columns = part.fields().stream().map(Part::column).toList();
        var insert =
                tx.sql(
                                "insert into "
                                        + part.table()
                                        + " (id, plan_id, parent, version, removed, created_at, created_by, "
                                        + String.join(", ", columns)
                                        + ") values (:id, :plan, :parent, 1, '', :now, :name, :"
                                        + String.join(", :", columns)
                                        + ")")
                        .with("id", row)
                        .with("plan", plan)
                        .with("parent", parent)
                        .with("now", clock.instant())
                        .with("name", by.name());
        for (String field : part.fields()) {
            insert = insert.with(Part.column(field), values.getOrDefault(field, ""));
        }
        insert.run();
        if (part == Part.GOAL) {
            startOrder(tx, plan, Long.toString(row));
        }
        return row;
    }

    /** Makes room for children under a parent. */
    static void startOrder(Tx tx, PlanId plan, String parent) {
        tx.sql(
                        """
                        insert into plan_order (id, plan_id, parent, version, children)
                        values (:id, :plan, :parent, 1, '')
                        """)
                .with("id", tx.newId())
                .with("plan", plan)
                .with("parent", parent)
                .run();
    }

    private static Map<String, String> before(Tx tx, Part part, long row) {
        List<FieldChange> changes =
                tx.history(part.ref(row)).stream()
                        .filter(change -> part.fields().contains(Part.field(change.column())))
                        .toList();
        Map<String, String> before = new LinkedHashMap<>();
        for (FieldChange change : changes) {
            if (change.version() == changes.getFirst().version()) {
                String value = change.before();
                before.put(Part.field(change.column()), value == null ? "" : value);
            }
        }
        return before;
    }

    private static PlanEvents events(Tx tx, PlanId plan) {
        UnitId lead =
                tx.sql("select unit from plan_owner where plan_id = :plan order by position")
                        .with("plan", plan)
                        .first(UnitId.class)
                        .orElseThrow();
        return new PlanEvents(plan, Scope.unit(lead));
    }

    private static List<Long> removed(Tx tx, PlanId plan, Part part) {
        return tx.sql("select id from " + part.table() + " where plan_id = :plan and removed <> ''")
                .with("plan", plan)
                .list(Long.class);
    }

    private static Optional<Order> order(Tx tx, PlanId plan, String parent) {
        return tx.sql(
                        """
                        select id, version, children from plan_order
                        where plan_id = :plan and parent = :parent
                        """)
                .with("plan", plan)
                .with("parent", parent)
                .first(Order.class);
    }

    private static Optional<Order> orderOf(Tx tx, PlanId plan, Part part, long row) {
        return tx.sql("select parent from " + part.table() + " where id = :row and plan_id = :plan")
                .with("row", row)
                .with("plan", plan)
                .first(String.class)
                .flatMap(parent -> order(tx, plan, parent));
    }

    private static SaveOutcome saveOrder(
            Tx tx, Order order, long version, List<Long> children, Actor by) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("children", PlanRows.children(children));
        return tx.save("plan_order", new ObjectRef("plan.order", order.id()), version, columns, by);
    }

    private interface Change {
        PlanOutcome run(Tx tx);
    }

    private record Order(long id, long version, String children) {
        List<Long> ids() {
            return PlanRows.ids(children);
        }

        ObjectRef ref() {
            return new ObjectRef("plan.order", id);
        }
    }
}
