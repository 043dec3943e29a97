package se.samspel.handlingsplan.internal;

import java.util.List;
import java.util.Optional;
import se.samspel.api.storage.Query;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.SectionId;

/** Which rows of a plan can be written in: those that stand in it and have not been taken away. */
final class LiveRows {
    private final Query query;
    private final PlanId plan;

    LiveRows(Query query, PlanId plan) {
        this.query = query;
        this.plan = plan;
    }

    /** The section a row stands in; the plan's own row says "plan". Empty when it cannot be written in. */
    Optional<SectionId> section(Part part, long row) {
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
        return query.sql(sql).with("row", row).with("plan", plan).first(SectionId.class);
    }

    /** Whether children of a kind can be added under a parent. */
    boolean takes(Part part, String parent) {
        return switch (part) {
            case GOAL -> isArea(parent);
            case ACTIVITY ->
                    parent.matches("\\d{1,18}")
                            && section(Part.GOAL, Long.parseLong(parent)).isPresent();
            case MEMBER -> parent.equals(Part.MEMBERS);
            case TARGET_GROUP -> parent.equals(Part.TARGET_GROUPS);
            case FACTS, TEXT, AREA -> false;
        };
    }

    private boolean isArea(String section) {
        return query.sql(
                        """
                        select section from plan_section
                        where plan_id = :plan and section = :section and kind = 'AREA'
                        """)
                .with("plan", plan)
                .with("section", section)
                .first(String.class)
                .isPresent();
    }

    /** The children of a kind that have been taken away. */
    List<Long> removed(Part part) {
        return query.sql(
                        "select id from "
                                + part.table()
                                + " where plan_id = :plan and removed <> ''")
                .with("plan", plan)
                .list(Long.class);
    }
}
