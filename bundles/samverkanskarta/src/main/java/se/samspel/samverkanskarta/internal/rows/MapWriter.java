package se.samspel.samverkanskarta.internal.rows;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.Actor;
import se.samspel.api.access.NotThere;
import se.samspel.api.fields.Field;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Query;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.VersionId;

/**
 * Makes changes in a version, together or not at all; what is refused is rolled back whole. Asks nothing about who may: that
 * is {@link Maps}.
 */
@Component(service = MapWriter.class)
public final class MapWriter {
    private final Database database;
    private final MapUnits units;
    private final MapCheck check;
    private final Clock clock;

    @Activate
    public MapWriter(
            @Reference(target = "(schema=map)") Database database,
            @Reference MapUnits units,
            @Reference MapCheck check,
            @Reference Clock clock) {
        this.database = database;
        this.units = units;
        this.check = check;
        this.clock = clock;
    }

    /**
     * Makes the changes in their order. The last outcome when all were kept; otherwise the first that was not, and nothing is
     * changed.
     */
    List<MapOutcome> make(Actor by, VersionId version, List<MapChange> changes, String requestKey) {
        Offered offered = offered(version);
        try {
            return database.write(
                    tx -> {
                        tx.sql("update map_version set changes = changes + 1 where id = :version")
                                .with("version", version)
                                .run();
                        Draft draft =
                                new Draft(
                                        new RowTx(tx, version, by, clock.instant()),
                                        stored(tx, version));
                        List<MapOutcome> outcomes = all(draft, offered, changes, requestKey);
                        if (outcomes.stream().noneMatch(MapWriter::changed)) {
                            throw new Refused(outcomes);
                        }
                        return outcomes;
                    });
        } catch (Refused refused) {
            return refused.outcomes();
        }
    }

    private static boolean changed(MapOutcome outcome) {
        return outcome instanceof MapOutcome.Saved saved && saved.changed();
    }

    private List<MapOutcome> all(
            Draft draft, Offered offered, List<MapChange> changes, String requestKey) {
        MapTx making = new MapTx(draft, offered, check);
        List<MapOutcome> outcomes = new ArrayList<>();
        for (int at = 0; at < changes.size(); at++) {
            String request = requestKey.isEmpty() ? "" : requestKey + "-" + at;
            MapOutcome outcome = making.run(changes.get(at), request);
            if (!(outcome instanceof MapOutcome.Saved)) {
                throw new Refused(List.of(outcome));
            }
            outcomes.add(outcome);
        }
        return outcomes;
    }

    /** What would come of each change. Nothing is written, so nobody who writes has to wait. */
    List<MapOutcome> tryOut(Actor by, VersionId version, List<MapChange> changes) {
        Offered offered = offered(version);
        return database.read(
                query -> {
                    Draft draft =
                            new Draft(
                                    new Tried(query, version, by, clock.instant()),
                                    stored(query, version));
                    MapTx trying = new MapTx(draft, offered, check);
                    return changes.stream().map(change -> trying.run(change, "")).toList();
                });
    }

    private static Stored stored(Query query, VersionId version) {
        return Stored.of(query, head(query, version));
    }

    private static Stored.Head head(Query query, VersionId version) {
        return Stored.head(query, version).orElseThrow(() -> new NotThere("Kartan"));
    }

    /** Who the units are is asked before anybody has to wait. */
    private Offered offered(VersionId version) {
        return units.offered(database.read(query -> head(query, version)));
    }

    /** The fields of a version, with what can be chosen in it. */
    MapFields fields(Stored stored) {
        return new MapFields(units.offered(stored.head()).in(stored));
    }

    Optional<String> wrong(MapPart part, String field, String text) {
        List<Field> asked =
                new MapFields(Offered.NOTHING)
                        .of(part).stream().filter(it -> it.id().equals(field)).toList();
        return check.checked(asked, Map.of(field, text)).problems().values().stream().findFirst();
    }
}
