package se.samspel.storage.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Tx;

/** One listener's place in the log, and the events it could not take. */
final class DeliveryRows {
    private final Database database;
    private final String listener;
    private final Clock clock;

    DeliveryRows(Database database, String listener, Clock clock) {
        this.database = database;
        this.listener = listener;
        this.clock = clock;
    }

    /** An event as it was kept. */
    record Kept(long number, String name, String payload, String byId, String byName, Instant at) {}

    long head() {
        return database.read(query -> query.sql("select number from storage_head").one(Long.class));
    }

    /** The number of the last event that was delivered or parked; 0 for a listener that is new. */
    long cursor() {
        return database.read(
                query ->
                        query.sql("select number from storage_cursor where listener = :listener")
                                .with("listener", listener)
                                .first(Long.class)
                                .orElse(0L));
    }

    void moveCursor(long number) {
        database.maintain(tx -> move(tx, number));
    }

    private int move(Tx tx, long number) {
        return tx.sql(
                        """
                        insert into storage_cursor (listener, number) values (:listener, :number)
                        on conflict (listener) do update set number = excluded.number
                        """)
                .with("listener", listener)
                .with("number", number)
                .run();
    }

    /** The next events of some names, after one number and up to another, in order. */
    List<Kept> next(Collection<String> names, long after, long upTo, int limit) {
        return database.read(
                query ->
                        query.sql(
                                        """
                                        select number, name, payload, by_id, by_name, at
                                        from storage_event
                                        where number > :after and number <= :upTo
                                          and name in (:names)
                                        order by number limit :limit
                                        """)
                                .with("after", after)
                                .with("upTo", upTo)
                                .with("names", names)
                                .with("limit", limit)
                                .list(Kept.class));
    }

    /** The parked events that an administrator wants to try again. */
    List<Kept> wantedAgain() {
        return database.read(
                query ->
                        query.sql(
                                        """
                                        select e.number, e.name, e.payload, e.by_id, e.by_name, e.at
                                        from storage_parked p
                                        join storage_event e on e.number = p.number
                                        where p.listener = :listener and p.again = 1
                                        order by e.number
                                        """)
                                .with("listener", listener)
                                .list(Kept.class));
    }

    /** Keeps a failure; the cursor goes past it in the same step. */
    void park(long number, String reason) {
        database.maintain(
                tx -> {
                    noteFailure(tx, number, reason);
                    return move(tx, number);
                });
    }

    /** Keeps one more failure of an event that is parked already. */
    void parkAgain(long number, String reason) {
        database.maintain(tx -> noteFailure(tx, number, reason));
    }

    private int noteFailure(Tx tx, long number, String reason) {
        return tx.sql(
                        """
                        insert into storage_parked (listener, number, reason, attempts, again, at)
                        values (:listener, :number, :reason, 1, 0, :at)
                        on conflict (listener, number) do update
                        set reason = excluded.reason, attempts = storage_parked.attempts + 1,
                            again = 0, at = excluded.at
                        """)
                .with("listener", listener)
                .with("number", number)
                .with("reason", reason)
                .with("at", clock.instant())
                .run();
    }

    void unpark(long number) {
        database.maintain(
                tx ->
                        tx.sql(
                                        """
                                        delete from storage_parked
                                        where listener = :listener and number = :number
                                        """)
                                .with("listener", listener)
                                .with("number", number)
                                .run());
    }
}
