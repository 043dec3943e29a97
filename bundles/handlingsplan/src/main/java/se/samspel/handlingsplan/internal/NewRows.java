package se.samspel.handlingsplan.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.samspel.api.Actor;
import se.samspel.api.storage.Tx;
import se.samspel.handlingsplan.PlanId;

/** Adds rows to a plan within a transaction; their place in the order is the caller's part. */
final class NewRows {
    private final Tx tx;
    private final PlanId plan;
    private final Actor by;
    private final Instant now;

    NewRows(Tx tx, PlanId plan, Actor by, Instant now) {
        this.tx = tx;
        this.plan = plan;
        this.by = by;
        this.now = now;
    }

    /** Adds one child under a parent; fields that are not given are empty. Its id. */
    long insert(Part part, String parent, Map<String, String> values) {
        long row = tx.newId();
        List<String> columns = part.fields().stream().map(Part::column).toList();
        var insert =
                tx.sql(
                                "insert into "
                                        + part.table()
                                        + " (id, plan_id, parent, version, removed, created_at, created_by, "
                                        + String.join(", ", columns)
                                        + ") values (:id, :plan, :parent, 1, '', :now, :creator, :"
                                        + String.join(", :", columns)
                                        + ")")
                        .with("id", row)
                        .with("plan", plan)
                        .with("parent", parent)
                        .with("now", now)
                        .with("creator", by.name());
        for (String field : part.fields()) {
            insert = insert.with(Part.column(field), values.getOrDefault(field, ""));
        }
        insert.run();
        return row;
    }
}
