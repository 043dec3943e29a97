package se.samspel.handlingsplan.internal.approval;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.FileId;
import se.samspel.api.storage.Query;
import se.samspel.api.storage.Tx;
import se.samspel.handlingsplan.PlanId;

/** The rounds of approval as rows. */
@Component(service = Rounds.class)
public final class Rounds {
    private final Database database;

    @Activate
    public Rounds(@Reference(target = "(schema=plan)") Database database) {
        this.database = database;
    }

    private record Row(
            long id,
            int number,
            Round.State state,
            FileId paper,
            String message,
            Instant sentAt,
            String sentBy) {}

    /** The newest round of a plan; empty when it has never been sent. */
    public Optional<Round> latest(PlanId plan) {
        return database.read(query -> latest(query, plan));
    }

    static Optional<Round> latest(Query query, PlanId plan) {
        return query.sql(
                        """
                        select id, number, state, paper, message, sent_at, sent_by from plan_round
                        where plan_id = :plan order by number desc limit 1
                        """)
                .with("plan", plan)
                .first(Row.class)
                .map(
                        row ->
                                new Round(
                                        row.id(),
                                        row.number(),
                                        row.state(),
                                        row.paper(),
                                        row.message(),
                                        row.sentAt(),
                                        row.sentBy(),
                                        approvals(query, row.id())));
    }

    private static List<Round.Approval> approvals(Query query, long round) {
        return query.sql(
                        """
                        select party, answer, name, day, noted_by, page, comment from plan_approval
                        where round_id = :round order by position
                        """)
                .with("round", round)
                .list(Round.Approval.class);
    }

    static void insert(
            Tx tx,
            PlanId plan,
            int number,
            FileId paper,
            String message,
            Instant now,
            String byName,
            List<UnitId> parties) {
        long round = tx.newId();
        tx.sql(
                        """
                        insert into plan_round (id, plan_id, number, state, paper, message, sent_at, sent_by)
                        values (:id, :plan, :number, 'OPEN', :paper, :message, :now, :name)
                        """)
                .with("id", round)
                .with("plan", plan)
                .with("number", number)
                .with("paper", paper)
                .with("message", message)
                .with("now", now)
                .with("name", byName)
                .run();
        for (int place = 0; place < parties.size(); place++) {
            tx.sql(
                            """
                            insert into plan_approval (id, round_id, position, party, answer, name, day,
                                noted_by, page, comment)
                            values (:id, :round, :place, :party, 'WAITING', '', '', '', '', '')
                            """)
                    .with("id", tx.newId())
                    .with("round", round)
                    .with("place", place)
                    .with("party", parties.get(place))
                    .run();
        }
    }

    /** Keeps an answer while the round is open; whether it was. */
    static boolean answer(Tx tx, long round, Round.Approval approval) {
        return tx.sql(
                                """
                                update plan_approval
                                set answer = :answer, name = :name, day = :day, noted_by = :noted,
                                    page = :page, comment = :comment
                                where round_id = (
                                    select id from plan_round where id = :round and state = 'OPEN')
                                and party = :party
                                """)
                        .with("answer", approval.answer())
                        .with("name", approval.name())
                        .with("day", approval.day())
                        .with("noted", approval.notedBy())
                        .with("page", approval.page())
                        .with("comment", approval.comment())
                        .with("round", round)
                        .with("party", approval.party())
                        .run()
                == 1;
    }

    static void end(Tx tx, PlanId plan, Round.State state, Instant now) {
        tx.sql(
                        """
                        update plan_round set state = :state, ended_at = :now
                        where plan_id = :plan and state = 'OPEN'
                        """)
                .with("state", state)
                .with("now", now)
                .with("plan", plan)
                .run();
    }
}
