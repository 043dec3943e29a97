package se.samspel.handlingsplan.internal.moving;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samspel.api.Actor;
import se.samspel.api.storage.Query;
import se.samspel.api.storage.Tx;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.SectionId;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.Row.SectionRow;
import se.samspel.handlingsplan.internal.Row.TextRow;

/** The moves of plans as they are kept, each with how the plan was built before it. */
final class MoveRows {
    private MoveRows() {}

    /** One move; {@code backAt} is before all time while the plan has not gone back. */
    record Move(
            long id,
            int number,
            String fromVersion,
            String toVersion,
            boolean approval,
            Instant movedAt,
            String movedBy,
            Instant backAt,
            String backBy) {
        boolean isBack() {
            return !backBy.isEmpty();
        }
    }

    /** The moves of a plan, the last first. */
    static List<Move> of(Query query, PlanId plan) {
        return query.sql(
                        """
                        select * from plan_template_move where plan_id = :plan
                        order by number desc
                        """)
                .with("plan", plan)
                .list(Move.class);
    }

    /** The move that a plan can go back from: the last one that it has not gone back from. */
    static Optional<Move> open(Query query, PlanId plan) {
        return of(query, plan).stream().filter(move -> !move.isBack()).findFirst();
    }

    /** Keeps a move, with the plan as it was. */
    static void keep(
            Tx tx,
            OpenPlan plan,
            String to,
            Map<SectionId, SectionId> became,
            Actor by,
            Instant now) {
        long move = tx.newId();
        tx.sql(
                        """
                        insert into plan_template_move (id, plan_id, number, from_version,
                            to_version, approval, moved_at, moved_by, back_at, back_by)
                        values (:id, :plan, 1 + (
                                select count(*) from plan_template_move where plan_id = :plan),
                            :from, :to, :approval, :now, :by, 0, '')
                        """)
                .with("id", move)
                .with("plan", plan.id())
                .with("from", plan.plan().templateVersion())
                .with("to", to)
                .with("approval", plan.plan().approval())
                .with("now", now)
                .with("by", by.name())
                .run();
        copy(tx, move, plan.id());
        became.forEach(
                (was, is) ->
                        tx.sql(
                                        """
                                        update plan_moved_section set became = :became
                                        where move_id = :move and section = :section
                                        """)
                                .with("became", is)
                                .with("move", move)
                                .with("section", was)
                                .run());
    }

    private static void copy(Tx tx, long move, PlanId plan) {
        List.of(
                        """
                        insert into plan_moved_section (move_id, id, version, section, position,
                            number, title, help, kind, required, blank, reason, refers, became)
                        select :move, id, version, section, position, number, title, help, kind,
                            required, blank, reason, refers, ''
                        from plan_section where plan_id = :plan
                        """,
                        """
                        insert into plan_moved_text (move_id, id, version, section, field, position,
                            type, label, help, required, most, choices, value)
                        select :move, id, version, section, field, position, type, label, help,
                            required, most, choices, value
                        from plan_text where plan_id = :plan
                        """,
                        """
                        insert into plan_moved_goal (move_id, goal_id, area)
                        select :move, id, parent from plan_goal where plan_id = :plan
                        """)
                .forEach(sql -> tx.sql(sql).with("move", move).with("plan", plan).run());
    }

    private record Became(String section, String became) {}

    private record Goal(long goalId, String area) {}

    /** How the plan was built before a move. */
    static Before before(Query query, Move move) {
        return new Before(
                move.fromVersion(),
                move.approval(),
                rows(query, move, "select * from plan_moved_section", "position", SectionRow.class),
                rows(query, move, "select * from plan_moved_text", "position", TextRow.class),
                rows(query, move, "select goal_id, area from plan_moved_goal", "1", Goal.class)
                        .stream()
                        .collect(Collectors.toMap(Goal::goalId, Goal::area)),
                rows(
                                query,
                                move,
                                "select section, became from plan_moved_section",
                                "position",
                                Became.class)
                        .stream()
                        .filter(it -> !it.became().isEmpty())
                        .collect(Collectors.toMap(Became::section, Became::became)));
    }

    private static <T> List<T> rows(
            Query query, Move move, String select, String order, Class<T> type) {
        return query.sql(select + " where move_id = :move order by " + order)
                .with("move", move.id())
                .list(type);
    }

    /** Says that the plan has gone back from a move, and lets go of how it was built before. */
    static void back(Tx tx, Move move, Actor by, Instant now) {
        tx.sql("update plan_template_move set back_at = :now, back_by = :by where id = :move")
                .with("now", now)
                .with("by", by.name())
                .with("move", move.id())
                .run();
        forget(tx, move.id());
    }

    /** Lets go of how a plan was built before a move. */
    static void forget(Tx tx, long move) {
        for (String table : List.of("plan_moved_section", "plan_moved_text", "plan_moved_goal")) {
            tx.sql("delete from " + table + " where move_id = :move").with("move", move).run();
        }
    }
}
