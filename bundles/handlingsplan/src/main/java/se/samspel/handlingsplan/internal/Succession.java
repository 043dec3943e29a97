package se.samspel.handlingsplan.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samspel.api.Actor;
import se.samspel.api.storage.Query;
import se.samspel.api.storage.Tx;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.FollowUp.Kind;
import se.samspel.handlingsplan.internal.FollowUp.Stands;

/**
 * A revision that takes the place of the plans it was made from: which of its goals and activities each of theirs has
 * become, by what a thing first was and not by its words.
 *
 * @param earlier the plans it replaces, the nearest first
 */
public record Succession(PlanId plan, List<PlanId> earlier, Instant begun) {
    public Succession {
        earlier = List.copyOf(earlier);
    }

    private record Begun(PlanId id, Instant createdAt) {}

    /** Of a plan that is adopted now; without earlier plans when it revises none. */
    public static Succession of(Query query, PlanId plan) {
        List<PlanId> earlier = new ArrayList<>();
        for (Optional<PlanId> before = before(query, plan);
                before.isPresent();
                before = before(query, before.get())) {
            earlier.add(before.get());
        }
        Begun begun =
                query.sql("select id, created_at from plan_plan where id = :plan")
                        .with("plan", plan)
                        .one(Begun.class);
        return new Succession(plan, earlier, begun.createdAt());
    }

    private static Optional<PlanId> before(Query query, PlanId plan) {
        return query.sql("select of_plan from plan_revision where plan_id = :plan")
                .with("plan", plan)
                .first(PlanId.class);
    }

    /** The plans that a later version has replaced. */
    static Set<PlanId> replaced(Query query) {
        return Set.copyOf(
                query.sql(
                                """
                                select r.of_plan from plan_revision r
                                join plan_plan p on p.id = r.plan_id where p.status = 'ADOPTED'
                                """)
                        .list(PlanId.class));
    }

    /** The plans that are to replace an adopted one. */
    static Set<PlanId> next(Query query) {
        return Set.copyOf(
                query.sql(
                                """
                                select r.plan_id from plan_revision r
                                join plan_plan p on p.id = r.plan_id where p.status <> 'ADOPTED'
                                """)
                        .list(PlanId.class));
    }

    private record Rooted(long id, long root) {}

    /** What a row first was, by its id. */
    private static List<Rooted> rooted(Query query, Kind kind, PlanId plan) {
        String table = kind == Kind.GOAL ? "plan_goal" : "plan_activity";
        return query.sql(
                        "select r.id, coalesce(o.root, r.id) as root from "
                                + table
                                + """
                                 r left join plan_origin o on o.row_id = r.id
                                where r.plan_id = :plan and r.removed = ''
                                """)
                .with("plan", plan)
                .list(Rooted.class);
    }

    /** Which row of the revision each row of an earlier plan has become; what has left the plan is not there. */
    public Map<Long, Long> rows(Query query, Kind kind, PlanId from) {
        Map<Long, Long> byRoot = new HashMap<>();
        rooted(query, kind, plan).forEach(row -> byRoot.put(row.root(), row.id()));
        Map<Long, Long> rows = new HashMap<>();
        for (Rooted row : rooted(query, kind, from)) {
            Long successor = byRoot.get(row.root());
            if (successor != null) {
                rows.put(row.id(), successor);
            }
        }
        return rows;
    }

    /**
     * Lets what has been said of the replaced plan while the revision was written stand in the revision too, unless the
     * revision says something of its own.
     */
    public void carry(Tx tx, FollowUp followUp, Actor by) {
        for (PlanId from : earlier.stream().limit(1).toList()) {
            for (Kind kind : Kind.values()) {
                rows(tx, kind, from)
                        .forEach((old, row) -> carry(tx, followUp, kind, from, old, row, by));
            }
        }
    }

    private void carry(
            Tx tx, FollowUp followUp, Kind kind, PlanId from, long old, long row, Actor by) {
        boolean own = kind.isSaid(tx, row, begun);
        boolean said = kind.isSaid(tx, old, begun);
        Optional<Stands> was = FollowUp.stands(tx, from, kind, old);
        Optional<Stands> is = FollowUp.stands(tx, plan, kind, row);
        if (own || !said || was.isEmpty() || is.isEmpty()) {
            return;
        }
        followUp.save(
                tx, plan, kind, row, is.get().version(), was.get().status(), was.get().note(), by);
    }
}
