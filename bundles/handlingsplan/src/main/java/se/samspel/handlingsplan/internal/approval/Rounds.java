package se.samspel.handlingsplan.internal.approval;

import java.time.Instant;
import java.util.ArrayList;
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
import se.samspel.api.storage.Database;
import se.samspel.api.storage.FileId;
import se.samspel.api.storage.Query;
import se.samspel.api.storage.SaveOutcome;
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
                                        approvals(query, row.id()),
                                        earlier(query, row.id())));
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

    private record Kept(long id, long version) {}

    private static List<Kept> kept(Query query, long round, UnitId party) {
        return query.sql(
                        """
                        select id, version from plan_approval
                        where round_id = :round and party = :party
                        """)
                .with("round", round)
                .with("party", party)
                .list(Kept.class);
    }

    private static ObjectRef ref(long approval) {
        return new ObjectRef("plan.approval", approval);
    }

    /** What came of an answer. */
    enum Given {
        KEPT,
        /** The party had answered just so. */
        SAME,
        /** The round is over. */
        LATE
    }

    /**
     * Keeps an answer while the round is open; the one it replaces is kept in the history. What came too late the caller
     * rolls back.
     */
    static Given answer(Tx tx, long round, Round.Approval approval, Actor by) {
        Optional<Kept> kept = kept(tx, round, approval.party()).stream().findFirst();
        if (kept.isEmpty()) {
            return Given.LATE;
        }
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("answer", approval.answer());
        columns.put("name", approval.name());
        columns.put("day", approval.day());
        columns.put("noted_by", approval.notedBy());
        columns.put("page", approval.page());
        columns.put("comment", approval.comment());
        long before = kept.get().version();
        SaveOutcome saved = tx.save("plan_approval", ref(kept.get().id()), before, columns, by);
        if (saved instanceof SaveOutcome.Saved now && now.version() == before) {
            return Given.SAME;
        }
        int open =
                tx.sql("update plan_round set state = state where id = :round and state = 'OPEN'")
                        .with("round", round)
                        .run();
        return saved instanceof SaveOutcome.Saved && open == 1 ? Given.KEPT : Given.LATE;
    }

    private static List<Round.Approval> earlier(Query query, long round) {
        List<Round.Approval> earlier = new ArrayList<>();
        for (Round.Approval approval : approvals(query, round)) {
            for (Kept kept : kept(query, round, approval.party())) {
                earlier.addAll(EarlierAnswers.of(approval, query.history(ref(kept.id()))));
            }
        }
        return earlier;
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
