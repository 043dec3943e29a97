package se.samspel.samverkanskarta.internal.rows;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.Actor;
import se.samspel.api.UnitId;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Unit;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Query;
import se.samspel.api.storage.StorageException;
import se.samspel.api.storage.SwedishOrder;
import se.samspel.api.storage.Tx;
import se.samspel.samverkanskarta.MapBegun;
import se.samspel.samverkanskarta.MapId;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.VersionId;

/** Writes new maps and new versions down. Asks nothing about who may. */
@Component(service = NewMaps.class)
public final class NewMaps {
    private final Database database;
    private final MapUnits units;
    private final SwedishOrder order;
    private final Clock clock;

    @Activate
    public NewMaps(
            @Reference(target = "(schema=map)") Database database,
            @Reference MapUnits units,
            @Reference SwedishOrder order,
            @Reference Clock clock) {
        this.database = database;
        this.units = units;
        this.order = order;
        this.clock = clock;
    }

    /** Begins a map with the parties of the groups that work where it is drawn and an empty first version; the one that was begun when asked again. */
    MapId begin(
            Actor by,
            UnitId association,
            Map<String, String> map,
            Map<String, String> version,
            String request) {
        List<UnitId> where =
                Seats.words(map.getOrDefault(FieldIds.MUNICIPALITIES, ""))
                        .map(UnitId::new)
                        .toList();
        List<Unit> parties = units.parties(association, where);
        return once(
                query ->
                        query.sql(
                                        """
                                        select id from map_map
                                        where association = :association and request = :request
                                        """)
                                .with("association", association)
                                .with("request", request)
                                .first(MapId.class),
                tx -> {
                    MapId id = map(tx, by, association, map, request);
                    first(tx, by, id, Scope.within(association), version, parties);
                    return id;
                });
    }

    /** The first version of a map, with its parties. */
    private void first(
            Tx tx,
            Actor by,
            MapId map,
            Scope scope,
            Map<String, String> values,
            List<Unit> parties) {
        Instant now = clock.instant();
        VersionId first = new VersionRows(tx, by, now).insert(map, scope, values, 0, "");
        RowTx rows = new RowTx(tx, first, by, now);
        for (int at = 0; at < parties.size(); at++) {
            Unit party = parties.get(at);
            rows.add(MapPart.PARTY, party.id().value(), at + 1, MapUnits.values(party), "");
        }
    }

    private MapId map(
            Tx tx, Actor by, UnitId association, Map<String, String> map, String request) {
        MapId id = new MapId(tx.newId());
        Scope scope = Scope.within(association);
        String title = map.getOrDefault(MapForm.TITLE, "");
        tx.sql(
                        """
                        insert into map_map (id, version, association, scope, title, title_order,
                            purpose, owner, steering_group, municipalities, request, created_at,
                            created_by)
                        values (:id, 1, :association, :scope, :title, :order, :purpose, :owner,
                            :steering, :municipalities, :request, :now, :by)
                        """)
                .with("id", id)
                .with("association", association)
                .with("scope", scope)
                .with("title", title)
                .with("order", order.key(title))
                .with("purpose", map.getOrDefault(FieldIds.PURPOSE, ""))
                .with("owner", map.getOrDefault(FieldIds.OWNER, ""))
                .with("steering", map.getOrDefault(FieldIds.STEERING_GROUP, ""))
                .with("municipalities", map.getOrDefault(FieldIds.MUNICIPALITIES, ""))
                .with("request", request.isEmpty() ? id.toString() : request)
                .with("now", clock.instant())
                .with("by", by.id())
                .run();
        tx.publish(by, new MapBegun(id, scope));
        return id;
    }

    /**
     * Adds a version to a map; the one that was added when asked again.
     *
     * @param copied what stands in it from the start; empty for the parties of the map's newest version alone
     */
    VersionId add(
            Actor by,
            MapHead map,
            Map<String, String> values,
            Optional<VersionId> copied,
            String request) {
        return once(
                query ->
                        query.sql(
                                        """
                                        select id from map_version
                                        where map_id = :map and request = :request
                                        """)
                                .with("map", map.id())
                                .with("request", request)
                                .first(VersionId.class),
                tx -> new VersionRows(tx, by, clock.instant()).add(map, values, copied, request));
    }

    private <T> T once(Function<Query, Optional<T>> made, Database.Write<T> making) {
        Optional<T> before = database.read(made::apply);
        if (before.isPresent()) {
            return before.get();
        }
        try {
            return database.write(making);
        } catch (StorageException twice) {
            if (twice.reason() != StorageException.Reason.DUPLICATE) {
                throw twice;
            }
            return database.read(made::apply).orElseThrow(() -> twice);
        }
    }
}
