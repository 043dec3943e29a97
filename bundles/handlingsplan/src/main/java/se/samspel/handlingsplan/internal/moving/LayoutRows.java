package se.samspel.handlingsplan.internal.moving;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.samspel.api.storage.Query;
import se.samspel.api.storage.Tx;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.SectionKind;
import se.samspel.handlingsplan.internal.BuiltRows;
import se.samspel.handlingsplan.internal.PlanRows;
import se.samspel.handlingsplan.internal.Row.SectionRow;

/**
 * Builds a plan in another way. Sections and texts are put back whole with the ids and versions they have, so that their
 * history, comments on them and forms that are open go on.
 */
final class LayoutRows {
    private final Tx tx;
    private final PlanId plan;
    private final Layout now;

    LayoutRows(Tx tx, PlanId plan, Layout now) {
        this.tx = tx;
        this.plan = plan;
        this.now = now;
    }

    void become(Layout then) {
        tx.sql("delete from plan_text where plan_id = :plan").with("plan", plan).run();
        tx.sql("delete from plan_section where plan_id = :plan").with("plan", plan).run();
        BuiltRows rows = new BuiltRows(tx, plan);
        for (int place = 0; place < then.sections().size(); place++) {
            SectionRow section = then.sections().get(place);
            rows.insert(section, place);
            int text = 0;
            for (var row : then.textsOf(section)) {
                rows.insert(row, text++);
            }
        }
        then.areas().forEach(this::move);
        orders(then);
    }

    private void move(long goal, String area) {
        if (!area.equals(now.areas().get(goal))) {
            tx.sql("update plan_goal set parent = :area where id = :goal and plan_id = :plan")
                    .with("area", area)
                    .with("goal", goal)
                    .with("plan", plan)
                    .run();
        }
    }

    private record Order(long id, String parent, long version, String children) {}

    /** The orders of goals follow their areas, by the area's row. */
    private void orders(Layout then) {
        Map<String, Order> before = orders(tx);
        tx.sql("delete from plan_order where plan_id = :plan and parent in (:areas)")
                .with("plan", plan)
                .with("areas", areas(now))
                .run();
        Map<Long, Order> byRow = new HashMap<>();
        for (SectionRow area : now.sections()) {
            Order order = before.get(area.section().value());
            if (area.kind() == SectionKind.AREA && order != null) {
                byRow.put(area.id(), order);
            }
        }
        for (SectionRow area : then.sections()) {
            if (area.kind() == SectionKind.AREA) {
                String children = PlanRows.children(then.goalsOf(area));
                Order order = byRow.get(area.id());
                insert(
                        area.section().value(),
                        order == null ? tx.newId() : order.id(),
                        order == null
                                ? 1
                                : order.version() + (order.children().equals(children) ? 0 : 1),
                        children);
            }
        }
    }

    private void insert(String area, long id, long version, String children) {
        tx.sql(
                        """
                        insert into plan_order (id, plan_id, parent, version, children)
                        values (:id, :plan, :parent, :version, :children)
                        """)
                .with("id", id)
                .with("plan", plan)
                .with("parent", area)
                .with("version", version)
                .with("children", children)
                .run();
    }

    private Map<String, Order> orders(Query query) {
        return query
                .sql("select id, parent, version, children from plan_order where plan_id = :plan")
                .with("plan", plan)
                .list(Order.class)
                .stream()
                .collect(Collectors.toMap(Order::parent, order -> order));
    }

    private static Set<String> areas(Layout layout) {
        return layout.sections().stream()
                .filter(section -> section.kind() == SectionKind.AREA)
                .map(section -> section.section().value())
                .collect(Collectors.toSet());
    }
}
