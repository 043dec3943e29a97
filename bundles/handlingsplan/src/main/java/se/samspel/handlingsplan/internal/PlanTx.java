package se.samspel.handlingsplan.internal;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samspel.api.Actor;
import se.samspel.api.storage.Event;
import se.samspel.api.storage.FieldChange;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.api.storage.Tx;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.PlanStatus;
import se.samspel.handlingsplan.SectionId;
import se.samspel.handlingsplan.internal.PlanEvents.Happening;

/**
 * One plan inside a transaction: changes its rows, one group of fields at a time. Every change first takes the plan's own
 * row, which proves that the plan can be written in and lets changes of one plan follow each other. Someone whose own
 * rows go together with a change, such as the minutes of a meeting, makes it in their own transaction; on any outcome
 * but {@link PlanOutcome.Saved} they let the transaction fail.
 */
public final class PlanTx {
    private final Tx tx;
    private final PlanId plan;
    private final Actor by;
    private final Instant now;
    private final LiveRows rows;

    /** Opens a plan within a transaction; looks at nothing yet. */
    public PlanTx(Tx tx, PlanId plan, Actor by, Instant now) {
        this.tx = tx;
        this.plan = plan;
        this.by = by;
        this.now = now;
        this.rows = new LiveRows(tx, plan);
    }

    /** Makes one change and publishes its event; on any other outcome than saved nothing but the plan's count has moved. */
    public PlanOutcome make(PlanChange change) {
        Optional<PlanOutcome> shut = touch(Part.isFollowUp(change));
        if (shut.isPresent()) {
            return shut.get();
        }
        return switch (change) {
            case PlanChange.Save save -> save(save);
            case PlanChange.Add add -> add(add);
            case PlanChange.Move move -> move(move);
            case PlanChange.Transfer transfer -> transfer(transfer);
            case PlanChange.Remove remove ->
                    flag(remove.part(), remove.row(), remove.version(), "yes", Happening.REMOVED);
            case PlanChange.Restore restore ->
                    flag(restore.part(), restore.row(), restore.version(), "", Happening.RESTORED);
            case PlanChange.Undo undo -> undo(undo);
        };
    }

    private Optional<PlanOutcome> touch(boolean followUp) {
        int open =
                tx.sql(
                                """
                                update plan_plan
                                set changes = changes + 1, touched_at = :now, touched_by = :name
                                where id = :plan and (status = 'DRAFT' or status = :also)
                                """)
                        .with("now", now)
                        .with("name", by.name())
                        .with("plan", plan)
                        .with("also", followUp ? "ADOPTED" : "DRAFT")
                        .run();
        return open == 1
                ? Optional.empty()
                : Optional.of(
                        tx.sql("select status from plan_plan where id = :plan")
                                .with("plan", plan)
                                .first(PlanStatus.class)
                                .<PlanOutcome>map(PlanOutcome.Frozen::new)
                                .orElseGet(PlanOutcome.Gone::new));
    }

    /** Lets a goal or an activity that stands in the plan tell of words it is tied to from now on; it stays as it is. */
    PlanOutcome tie(SourceRow source, String request) {
        Optional<PlanOutcome> shut = touch(false);
        if (shut.isPresent()) {
            return shut.get();
        }
        Part part = source.part();
        long row = source.rowId();
        if (rows.section(part, row).isEmpty()) {
            return new PlanOutcome.Gone();
        }
        SourceRows.insert(tx, source, request);
        tx.publish(by, events().tied(part, row));
        long version =
                tx.sql("select version from " + part.table() + " where id = :row")
                        .with("row", row)
                        .one(Long.class);
        return new PlanOutcome.Saved(row, version, now, true);
    }

    private PlanOutcome save(PlanChange.Save save) {
        return rows.section(save.part(), save.row())
                .map(
                        section ->
                                saved(
                                        save.part(),
                                        save.row(),
                                        save.version(),
                                        save.values(),
                                        section))
                .orElseGet(PlanOutcome.Gone::new);
    }

    private PlanOutcome undo(PlanChange.Undo undo) {
        Part part = undo.part();
        Optional<SectionId> section = rows.section(part, undo.row());
        if (section.isEmpty()) {
            return new PlanOutcome.Gone();
        }
        Map<String, String> before = before(part, undo.row());
        long known = OwnChanges.known(tx, part.ref(undo.row()), undo.version(), by);
        return before.isEmpty()
                ? new PlanOutcome.NothingToUndo()
                : saved(part, undo.row(), known, before, section.get());
    }

    private PlanOutcome add(PlanChange.Add add) {
        Part part = add.part();
        Optional<StoredOrder> order = StoredOrder.under(tx, plan, add.parent());
        if (order.isEmpty() || !rows.takes(part, add.parent())) {
            return new PlanOutcome.Gone();
        }
        long row = new NewRows(tx, plan, by, now).insert(part, add.parent(), add.values());
        if (part == Part.GOAL) {
            StoredOrder.start(tx, plan, Long.toString(row), List.of());
        }
        order.get().save(tx, order.get().version(), order.get().with(row), by);
        tx.publish(by, events().child(part, Happening.ADDED, row));
        return new PlanOutcome.Saved(row, 1, now, true);
    }

    private PlanOutcome move(PlanChange.Move move) {
        Optional<StoredOrder> order = StoredOrder.holding(tx, plan, move.part(), move.row());
        if (order.isEmpty()) {
            return new PlanOutcome.Gone();
        }
        List<Long> children =
                Siblings.move(
                        order.get().ids(), rows.removed(move.part()), move.row(), move.steps());
        long known = OwnChanges.known(tx, order.get().ref(), move.version(), by);
        SaveOutcome outcome = order.get().save(tx, known, children, by);
        Event event = events().child(move.part(), Happening.MOVED, move.row());
        return published(outcome, move.row(), known, event);
    }

    private PlanOutcome transfer(PlanChange.Transfer transfer) {
        Part part = transfer.part();
        long row = transfer.row();
        Optional<StoredOrder> from = StoredOrder.holding(tx, plan, part, row);
        Optional<StoredOrder> to = StoredOrder.under(tx, plan, transfer.parent());
        boolean live = rows.section(part, row).isPresent();
        if (from.isEmpty() || to.isEmpty() || !live || !rows.takes(part, transfer.parent())) {
            return new PlanOutcome.Gone();
        }
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("parent", transfer.parent());
        long known = OwnChanges.known(tx, part.ref(row), transfer.version(), by);
        SaveOutcome outcome = tx.save(part.table(), part.ref(row), known, columns, by);
        if (outcome instanceof SaveOutcome.Saved saved && saved.version() != known) {
            from.get().save(tx, from.get().version(), from.get().without(row), by);
            to.get().save(tx, to.get().version(), to.get().with(row, transfer.after()), by);
        }
        return published(outcome, row, known, events().child(part, Happening.MOVED, row));
    }

    private PlanOutcome flag(
            Part part, long row, long version, String removed, Happening happening) {
        if (StoredOrder.holding(tx, plan, part, row).isEmpty()) {
            return new PlanOutcome.Gone();
        }
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("removed", removed);
        long known = OwnChanges.known(tx, part.ref(row), version, by);
        SaveOutcome outcome = tx.save(part.table(), part.ref(row), known, columns, by);
        return published(outcome, row, known, events().child(part, happening, row));
    }

    private PlanOutcome saved(
            Part part, long row, long version, Map<String, String> values, SectionId section) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        values.forEach((field, value) -> columns.put(Part.column(field), value));
        SaveOutcome outcome = tx.save(part.table(), part.ref(row), version, columns, by);
        return published(outcome, row, version, events().saved(part, row, section));
    }

    private PlanOutcome published(SaveOutcome outcome, long row, long expected, Event event) {
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

    /** What the fields that the last change touched held before it. */
    private Map<String, String> before(Part part, long row) {
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

    private PlanEvents events() {
        return PlanEvents.of(tx, plan);
    }
}
