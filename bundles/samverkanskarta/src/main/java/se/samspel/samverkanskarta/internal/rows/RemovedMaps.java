package se.samspel.samverkanskarta.internal.rows;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.ObjectRef;
import se.samspel.api.UnitId;
import se.samspel.api.access.Access;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.FieldChange;
import se.samspel.api.storage.Query;
import se.samspel.samverkanskarta.MapId;
import se.samspel.samverkanskarta.VersionId;

/** The maps and versions that are removed: who did it and when, for everyone who could read them. */
@Component(service = RemovedMaps.class)
public final class RemovedMaps {
    private final Database database;
    private final Access access;
    private final Maps maps;

    @Activate
    public RemovedMaps(
            @Reference(target = "(schema=map)") Database database,
            @Reference Access access,
            @Reference Maps maps) {
        this.database = database;
        this.access = access;
        this.maps = maps;
    }

    /**
     * Something that is removed.
     *
     * @param version null for a map with all its versions
     * @param title of the version, or of the map
     * @param byName who removed it, and {@code at} when
     */
    public record Line(
            UnitId association,
            MapId map,
            @Nullable VersionId version,
            String mapTitle,
            String title,
            String byName,
            Instant at,
            boolean mayWrite) {}

    /** What is removed of the maps that the viewer may read, the latest first. */
    public List<Line> of(Viewer viewer) {
        return database.read(
                query ->
                        Stream.concat(
                                        MapHead.removed(query, access.scopes(viewer)).stream()
                                                .map(it -> line(query, viewer, it)),
                                        Stored.removedHeads(query, access.scopes(viewer)).stream()
                                                .map(it -> line(query, viewer, it)))
                                .sorted(Comparator.comparing(Line::at).reversed())
                                .toList());
    }

    private Line line(Query query, Viewer viewer, MapHead head) {
        FieldChange removal = removal(query, Removals.ref(head.id()));
        return new Line(
                head.association(),
                head.id(),
                null,
                head.title(),
                head.title(),
                removal.by().name(),
                removal.at(),
                maps.mayWrite(viewer, head.association()));
    }

    private Line line(Query query, Viewer viewer, Stored.Head head) {
        FieldChange removal = removal(query, Removals.ref(head.id()));
        return new Line(
                head.association(),
                head.mapId(),
                head.id(),
                head.mapTitle(),
                head.title(),
                removal.by().name(),
                removal.at(),
                maps.mayWrite(viewer, head.association()));
    }

    private static FieldChange removal(Query query, ObjectRef row) {
        return query.history(row).stream()
                .filter(it -> it.column().equals(Row.REMOVAL))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a version that the viewer may read is removed, by itself or with its map. */
    public boolean holds(Viewer viewer, VersionId version) {
        return database.read(
                query ->
                        Stored.anyHead(query, version)
                                .filter(it -> access.mayRead(viewer, it.scope()))
                                .filter(it -> Stored.head(query, it.id()).isEmpty())
                                .isPresent());
    }
}
