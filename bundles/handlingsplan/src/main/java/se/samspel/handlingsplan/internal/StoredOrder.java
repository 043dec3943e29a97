package se.samspel.handlingsplan.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samspel.api.Actor;
import se.samspel.api.ObjectRef;
import se.samspel.api.storage.Query;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.api.storage.Tx;
import se.samspel.handlingsplan.PlanId;

/** The order of children under one parent, as it is kept: a row with a version of its own. */
record StoredOrder(long id, long version, String children) {
    /** Makes room for children under a parent. */
    static void start(Tx tx, PlanId plan, String parent, List<Long> children) {
        tx.sql(
                        """
                        insert into plan_order (id, plan_id, parent, version, children)
                        values (:id, :plan, :parent, 1, :children)
                        """)
                .with("id", tx.newId())
                .with("plan", plan)
                .with("parent", parent)
                .with("children", PlanRows.children(children))
                .run();
    }

    /** The order under a parent; empty when nothing can stand there. */
    static Optional<StoredOrder> under(Query query, PlanId plan, String parent) {
        return query.sql(
                        """
                        select id, version, children from plan_order
                        where plan_id = :plan and parent = :parent
                        """)
                .with("plan", plan)
                .with("parent", parent)
                .first(StoredOrder.class);
    }

    /** The order that a child stands in; empty when the plan has no such child. */
    static Optional<StoredOrder> holding(Query query, PlanId plan, Part part, long row) {
        return query.sql(
                        "select parent from "
                                + part.table()
                                + " where id = :row and plan_id = :plan")
                .with("row", row)
                .with("plan", plan)
                .first(String.class)
                .flatMap(parent -> under(query, plan, parent));
    }

    List<Long> ids() {
        return PlanRows.ids(children);
    }

    /** The same with one more child, last. */
    List<Long> with(long child) {
        List<Long> more = new ArrayList<>(ids());
        more.add(child);
        return List.copyOf(more);
    }

    /** The same with one more child, after another; first when there is no such other. */
    List<Long> with(long child, long after) {
        List<Long> more = new ArrayList<>(ids());
        more.add(more.indexOf(after) + 1, child);
        return List.copyOf(more);
    }

    List<Long> without(long child) {
        return ids().stream().filter(id -> id != child).toList();
    }

    ObjectRef ref() {
        return new ObjectRef("plan.order", id);
    }

    /** Keeps another order, unless someone else has changed it since {@code known}. */
    SaveOutcome save(Tx tx, long known, List<Long> ids, Actor by) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("children", PlanRows.children(ids));
        return tx.save("plan_order", ref(), known, columns, by);
    }
}
