package se.samspel.storage.internal;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samspel.api.Actor;
import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.EventLog;
import se.samspel.storage.ParkedEventDiscarded;

/** The log as people read it, and the list of what failed on its way. */
final class StoredEventLog implements EventLog {
    private static final String COLUMNS =
            """
            select number, name, about_kind, about_id, scope, summary, by_id, by_name, at
            from storage_event
            """;

    private final Database database;
    private final Deliveries deliveries;

    StoredEventLog(Database database, Deliveries deliveries) {
        this.database = database;
        this.deliveries = deliveries;
    }

    /** A row of the log. */
    private record Line(
            long number,
            String name,
            String aboutKind,
            String aboutId,
            String scope,
            String summary,
            String byId,
            String byName,
            Instant at) {
        Entry entry() {
            return new Entry(
                    number,
                    name,
                    new ObjectRef(aboutKind, aboutId),
                    new Scope(scope),
                    summary,
                    new Actor(byId, byName),
                    at);
        }
    }

    /** A row of what failed, with what happened. */
    private record Failure(
            String listener,
            long number,
            String name,
            String aboutKind,
            String aboutId,
            String summary,
            @Nullable String reason,
            int attempts,
            Instant at) {}

    @Override
    public List<Entry> latest(Set<Scope> scopes, long beforeNumber, int limit) {
        return entries(
                "where scope in (:scopes) and number < :before order by number desc limit :limit",
                List.copyOf(scopes),
                beforeNumber,
                limit);
    }

    @Override
    public List<Entry> latest(long beforeNumber, int limit) {
        return entries(
                "where number < :before order by number desc limit :limit",
                null,
                beforeNumber,
                limit);
    }

    private List<Entry> entries(
            String where, @Nullable List<Scope> scopes, long beforeNumber, int limit) {
        return database.read(
                query -> {
                    var statement =
                            query.sql(COLUMNS + where)
                                    .with(
                                            "before",
                                            beforeNumber > 0 ? beforeNumber : Long.MAX_VALUE)
                                    .with("limit", limit);
                    if (scopes != null) {
                        statement.with("scopes", scopes);
                    }
                    return statement.list(Line.class).stream().map(Line::entry).toList();
                });
    }

    @Override
    public List<Entry> about(ObjectRef object, int limit) {
        String where =
                "where about_kind = :kind and about_id = :id order by number desc limit :limit";
        return database.read(
                query ->
                        query
                                .sql(COLUMNS + where)
                                .with("kind", object.kind())
                                .with("id", object.id())
                                .with("limit", limit)
                                .list(Line.class)
                                .stream()
                                .map(Line::entry)
                                .toList());
    }

    @Override
    public long head() {
        return database.read(query -> query.sql("select number from storage_head").one(Long.class));
    }

    @Override
    public List<Parked> parked() {
        return database.read(
                query ->
                        query
                                .sql(
                                        """
                                        select p.listener, p.number, e.name, e.about_kind,
                                            e.about_id, e.summary, p.reason, p.attempts, p.at
                                        from storage_parked p
                                        join storage_event e on e.number = p.number
                                        order by p.number, p.listener
                                        """)
                                .list(Failure.class)
                                .stream()
                                .map(this::parked)
                                .toList());
    }

    private Parked parked(Failure failure) {
        return new Parked(
                failure.listener(),
                deliveries.work(failure.listener()),
                failure.number(),
                failure.name(),
                new ObjectRef(failure.aboutKind(), failure.aboutId()),
                failure.summary(),
                failure.reason(),
                failure.attempts(),
                failure.at());
    }

    @Override
    public void retry(Parked parked) {
        database.maintain(
                tx ->
                        tx.sql(
                                        """
                                        update storage_parked set again = 1
                                        where listener = :listener and number = :number
                                        """)
                                .with("listener", parked.listener())
                                .with("number", parked.number())
                                .run());
        deliveries.retryNow(parked.listener());
    }

    @Override
    public void discard(Parked parked, Actor by) {
        database.write(
                tx -> {
                    int rows =
                            tx.sql(
                                            """
                                            delete from storage_parked
                                            where listener = :listener and number = :number
                                            """)
                                    .with("listener", parked.listener())
                                    .with("number", parked.number())
                                    .run();
                    if (rows > 0) {
                        tx.publish(
                                by,
                                new ParkedEventDiscarded(
                                        parked.listener(), parked.number(), parked.event()));
                    }
                    return rows;
                });
    }
}
