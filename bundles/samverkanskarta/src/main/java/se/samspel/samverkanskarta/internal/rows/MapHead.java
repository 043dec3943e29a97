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
        String municipalities) {
    private static final String SELECT =
            """
            select id, version, association, scope, title, purpose, owner, steering_group,
                municipalities
            from map_map
            """;

    static Optional<MapHead> find(Query query, MapId map) {
        return query.sql(SELECT + "where id = :map").with("map", map).first(MapHead.class);
    }

    static List<MapHead> of(Query query, Iterable<Scope> scopes) {
        return query.sql(SELECT + "where scope in (:scopes) order by title_order, id")
                .with("scopes", scopes)
                .list(MapHead.class);
    }

    List<UnitId> where() {
        return Seats.words(municipalities).map(UnitId::new).toList();
    }
}
