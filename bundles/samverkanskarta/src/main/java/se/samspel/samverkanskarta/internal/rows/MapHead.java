package se.samspel.samverkanskarta.internal.rows;

import java.util.List;
import java.util.Optional;
import se.samspel.api.UnitId;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Query;
import se.samspel.samverkanskarta.MapId;

/** A map as a row. */
record MapHead(
        MapId id,
        long version,
        UnitId association,
        Scope scope,
        String title,
        String purpose,
        String owner,
        String steeringGroup,
        String municipalities,
        String removed) {
    private static final String SELECT =
            """
            select id, version, association, scope, title, purpose, owner, steering_group,
                municipalities, removed
            from map_map
            """;

    static Optional<MapHead> find(Query query, MapId map) {
        return any(query, map).filter(it -> it.removed().isEmpty());
    }

    /** The map, also when it is removed. */
    static Optional<MapHead> any(Query query, MapId map) {
        return query.sql(SELECT + "where id = :map").with("map", map).first(MapHead.class);
    }

    static List<MapHead> of(Query query, Iterable<Scope> scopes) {
        return of(query, scopes, "");
    }

    static List<MapHead> removed(Query query, Iterable<Scope> scopes) {
        return of(query, scopes, Row.REMOVED);
    }

    private static List<MapHead> of(Query query, Iterable<Scope> scopes, String removed) {
        return query.sql(
                        SELECT
                                + "where scope in (:scopes) and removed = :removed"
                                + " order by title_order, id")
                .with("scopes", scopes)
                .with("removed", removed)
                .list(MapHead.class);
    }

    List<UnitId> where() {
        return Seats.words(municipalities).map(UnitId::new).toList();
    }
}
