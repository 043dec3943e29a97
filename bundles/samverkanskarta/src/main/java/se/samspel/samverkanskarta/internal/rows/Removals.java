package se.samspel.samverkanskarta.internal.rows;

import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.ObjectRef;
import se.samspel.api.access.Access;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Event;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.samverkanskarta.MapId;
import se.samspel.samverkanskarta.MapRemoved;
import se.samspel.samverkanskarta.MapRestored;
import se.samspel.samverkanskarta.VersionId;
import se.samspel.samverkanskarta.VersionRemoved;
import se.samspel.samverkanskarta.VersionRestored;

/**
 * Takes maps and versions away and brings them back. Nothing is deleted: what is removed is there for nobody until somebody
 * who may write brings it back; it is the same as before then.
 */
@Component(service = Removals.class)
public final class Removals {
    private static final String MAP = "Kartan";

    private final Database database;
    private final Access access;
    private final Maps maps;

    @Activate
    public Removals(
            @Reference(target = "(schema=map)") Database database,
            @Reference Access access,
            @Reference Maps maps) {
        this.database = database;
        this.access = access;
        this.maps = maps;
    }

    /** What came of it. */
    public enum Outcome {
        DONE,
        /** Somebody else has changed it since it was read; it is as it was. */
        CHANGED,
        /** A map has at least one version. */
        LAST
    }

    /** Removes a map with all its versions. @param seen the map as it was read */
    public Outcome remove(Viewer viewer, MapId map, long seen) {
        MapHead head = head(viewer, map);
        return marked(viewer, mark(head, Row.REMOVED), seen, false);
    }

    /** Brings a map back with the versions that are not removed by themselves. */
    public Outcome restore(Viewer viewer, MapId map) {
        MapHead head = head(viewer, map);
        return marked(viewer, mark(head, ""), head.version(), false);
    }

    /** Removes a version of a map. @param seen the version as it was read */
    public Outcome remove(Viewer viewer, MapId map, VersionId version, long seen) {
        Stored.Head head = head(viewer, map, version);
        return marked(viewer, mark(head, Row.REMOVED), seen, true);
    }

    /** Brings a version back to its map. @throws NotThere while the map itself is removed */
    public Outcome restore(Viewer viewer, MapId map, VersionId version) {
        Stored.Head head = head(viewer, map, version);
        maps.map(viewer, head.mapId());
        return marked(viewer, mark(head, ""), head.version(), false);
    }

    private MapHead head(Viewer viewer, MapId map) {
        MapHead head =
                database.read(query -> MapHead.any(query, map))
                        .filter(it -> access.mayRead(viewer, it.scope()))
                        .orElseThrow(() -> new NotThere(MAP));
        maps.require(viewer, head.association());
        return head;
    }

    private Stored.Head head(Viewer viewer, MapId map, VersionId version) {
        Stored.Head head =
                database.read(query -> Stored.anyHead(query, version))
                        .filter(it -> it.mapId().equals(map))
                        .filter(it -> access.mayRead(viewer, it.scope()))
                        .orElseThrow(() -> new NotThere(MAP));
        maps.require(viewer, head.association());
        return head;
    }

    /** A row to mark as removed or not. @param before its version before; {@code event} what to tell when it is marked */
    private record Mark(
            MapId map, String table, ObjectRef row, long before, String removed, Event event) {}

    private static Mark mark(MapHead head, String removed) {
        return new Mark(
                head.id(),
                "map_map",
                ref(head.id()),
                head.version(),
                removed,
                removed.isEmpty()
                        ? new MapRestored(head.id(), head.scope())
                        : new MapRemoved(head.id(), head.scope()));
    }

    private static Mark mark(Stored.Head head, String removed) {
        return new Mark(
                head.mapId(),
                "map_version",
                ref(head.id()),
                head.version(),
                removed,
                removed.isEmpty()
                        ? new VersionRestored(head.mapId(), head.id(), head.scope())
                        : new VersionRemoved(head.mapId(), head.id(), head.scope()));
    }

    /** @param keepsOne whether the map has to have a version left, and whoever removes another one waits until this is done */
    private Outcome marked(Viewer viewer, Mark mark, long seen, boolean keepsOne) {
        try {
            return database.write(
                    tx -> {
                        if (keepsOne) {
                            tx.sql("update map_map set title = title where id = :map")
                                    .with("map", mark.map())
                                    .run();
                        }
                        SaveOutcome outcome =
                                tx.save(
                                        mark.table(),
                                        mark.row(),
                                        seen,
                                        Map.of(Row.REMOVAL, mark.removed()),
                                        viewer.actor());
                        if (!(outcome instanceof SaveOutcome.Saved saved)) {
                            throw new Unmade(Outcome.CHANGED);
                        }
                        if (saved.version() == mark.before()) {
                            throw new Unmade(Outcome.DONE);
                        }
                        if (keepsOne && Stored.heads(tx, mark.map()).isEmpty()) {
                            throw new Unmade(Outcome.LAST);
                        }
                        tx.publish(viewer.actor(), mark.event());
                        return Outcome.DONE;
                    });
        } catch (Unmade unmade) {
            return unmade.outcome;
        }
    }

    static ObjectRef ref(MapId map) {
        return new ObjectRef("map.map", map.value());
    }

    static ObjectRef ref(VersionId version) {
        return new ObjectRef("map.version", version.value());
    }

    /** Rolls a transaction back in which there was nothing to do, or nothing that may be done. */
    private static final class Unmade extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final Outcome outcome;

        Unmade(Outcome outcome) {
            super("nothing was changed", null, false, false);
            this.outcome = outcome;
        }
    }
}
