package se.samspel.handlingsplan.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samspel.api.UnitId;
import se.samspel.api.storage.Query;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.Row.ActivityRow;
import se.samspel.handlingsplan.internal.Row.Child;
import se.samspel.handlingsplan.internal.Row.GoalRow;
import se.samspel.handlingsplan.internal.Row.MemberRow;
import se.samspel.handlingsplan.internal.Row.PlanRow;
import se.samspel.handlingsplan.internal.Row.SectionRow;
import se.samspel.handlingsplan.internal.Row.TargetGroupRow;
import se.samspel.handlingsplan.internal.Row.TextRow;

/** Reads a plan's rows within one snapshot. */
public final class PlanRows {
    private final Query query;
    private final PlanId plan;

    private PlanRows(Query query, PlanId plan) {
        this.query = query;
        this.plan = plan;
    }

    /** The whole plan; empty when there is none with that id. Asks nothing about who may see it. */
    public static Optional<OpenPlan> read(Query query, PlanId plan) {
        PlanRows rows = new PlanRows(query, plan);
        return rows.where("select * from plan_plan where id = :plan", PlanRow.class).stream()
                .findFirst()
                .map(rows::open);
    }

    private OpenPlan open(PlanRow row) {
        List<Order> orders =
                where(
                        "select parent, version, children from plan_order where plan_id = :plan",
                        Order.class);
        Map<Long, Integer> places = places(orders);
        return new OpenPlan(
                row,
                where(
                        "select unit from plan_owner where plan_id = :plan order by position",
                        UnitId.class),
                where(
                        "select * from plan_section where plan_id = :plan order by position",
                        SectionRow.class),
                where(
                        "select * from plan_text where plan_id = :plan order by position",
                        TextRow.class),
                children(Part.GOAL, GoalRow.class, places),
                children(Part.ACTIVITY, ActivityRow.class, places),
                children(Part.MEMBER, MemberRow.class, places),
                children(Part.TARGET_GROUP, TargetGroupRow.class, places),
                orders.stream().collect(Collectors.toMap(Order::parent, Order::version)),
                where(
                                """
                                select part, row_id, count(*) as waiting from plan_comment
                                where plan_id = :plan and settled = '' group by part, row_id
                                """,
                                Waiting.class)
                        .stream()
                        .collect(Collectors.toMap(Waiting::row, Waiting::waiting)),
                List.of(),
                SourceRows.of(query, plan).stream()
                        .map(it -> new SourceRow.Traced(it, null))
                        .toList());
    }

    private <T extends Child> List<T> children(
            Part part, Class<T> type, Map<Long, Integer> places) {
        List<T> rows =
                new ArrayList<>(
                        where("select * from " + part.table() + " where plan_id = :plan", type));
        rows.sort(
                (left, right) ->
                        Integer.compare(
                                places.getOrDefault(left.id(), Integer.MAX_VALUE),
                                places.getOrDefault(right.id(), Integer.MAX_VALUE)));
        return List.copyOf(rows);
    }

    private <T> List<T> where(String sql, Class<T> type) {
        return query.sql(sql).with("plan", plan).list(type);
    }

    private static Map<Long, Integer> places(List<Order> orders) {
        Map<Long, Integer> places = new HashMap<>();
        for (Order order : orders) {
            for (long child : ids(order.children())) {
                places.put(child, places.size());
            }
        }
        return places;
    }

    /** The ids in a stored order. */
    static List<Long> ids(String children) {
        return children.isEmpty()
                ? List.of()
                : Arrays.stream(children.split(",")).map(Long::valueOf).toList();
    }

    /** An order as it is stored. */
    public static String children(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private record Waiting(String part, long rowId, int waiting) {
        String row() {
            return part + "-" + rowId;
        }
    }

    private record Order(String parent, long version, String children) {}
}
