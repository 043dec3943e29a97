package se.samspel.samverkanskarta.internal.rows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.ObjectRef;
import se.samspel.api.UnitId;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Viewer;
import se.samspel.api.fields.Field;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Event;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.api.storage.SwedishOrder;
import se.samspel.samverkanskarta.MapId;
import se.samspel.samverkanskarta.MapSaved;
import se.samspel.samverkanskarta.VersionId;
import se.samspel.samverkanskarta.VersionSaved;

/** Begins maps and versions, and changes what is told of each as a whole. */
@Component(service = MapDesk.class)
public final class MapDesk {
    private final Database database;
    private final Maps maps;
    private final NewMaps newMaps;
    private final MapUnits units;
    private final MapCheck check;
    private final SwedishOrder order;

    @Activate
    public MapDesk(
            @Reference(target = "(schema=map)") Database database,
            @Reference Maps maps,
            @Reference NewMaps newMaps,
            @Reference MapUnits units,
            @Reference MapCheck check,
            @Reference SwedishOrder order) {
        this.database = database;
        this.maps = maps;
        this.newMaps = newMaps;
        this.units = units;
        this.check = check;
        this.order = order;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** Kept. */
        record Kept(MapId map, @Nullable VersionId version, long rowVersion) implements Outcome {
            /** The version as a number; 0 when it was about the map. */
            public long versionValue() {
                return version == null ? 0 : version.value();
            }
        }

        /** Something has to be corrected; nothing is changed. Sentences by field id. */
        record Problems(Map<String, String> problems) implements Outcome {}

        /** Somebody else saved first; nothing is changed. */
        record Conflict(long rowVersion, Map<String, String> theirs, SaveOutcome.Conflict with)
                implements Outcome {}
    }

    /** The fields of a förbund's maps. */
    public List<Field> fields(UnitId association) {
        return MapForm.map(units.municipalities(association));
    }

    /**
     * Begins a map with the förbund's parties and a first version.
     *
     * @param version title, kind and day of the first version
     * @throws se.samspel.api.access.AccessDenied when the viewer may not
     */
    public Outcome begin(
            Viewer viewer,
            UnitId association,
            Map<String, String> map,
            Map<String, String> version,
            String requestKey) {
        maps.require(viewer, association);
        MapCheck.Checked about = check.checked(fields(association), map);
        MapCheck.Checked first = check.checked(MapForm.version(), version);
        if (!about.problems().isEmpty() || !first.problems().isEmpty()) {
            Map<String, String> problems = new LinkedHashMap<>(first.problems());
            problems.putAll(about.problems());
            return new Outcome.Problems(problems);
        }
        MapId id =
                newMaps.begin(
                        viewer.actor(), association, about.values(), first.values(), requestKey);
        return new Outcome.Kept(id, maps.map(viewer, id).versions().getFirst().id(), 1);
    }

    /** Adds a version to a map. @param copied what it begins as; empty for the parties alone */
    public Outcome add(
            Viewer viewer,
            MapId map,
            Map<String, String> given,
            Optional<VersionId> copied,
            String requestKey) {
        MapLine line = maps.map(viewer, map);
        maps.require(viewer, line.association());
        if (copied.isPresent()
                && line.versions().stream().noneMatch(it -> it.id().equals(copied.get()))) {
            throw new NotThere("Versionen");
        }
        MapCheck.Checked version = check.checked(MapForm.version(), given);
        return version.problems().isEmpty()
                ? new Outcome.Kept(
                        map,
                        newMaps.add(
                                viewer.actor(), head(map), version.values(), copied, requestKey),
                        1)
                : new Outcome.Problems(version.problems());
    }

    /** Changes what is told of a map, unless somebody has since {@code seen}. */
    public Outcome save(Viewer viewer, MapId map, long seen, Map<String, String> given) {
        MapLine line = maps.map(viewer, map);
        maps.require(viewer, line.association());
        MapCheck.Checked about = check.checked(fields(line.association()), given);
        if (!about.problems().isEmpty()) {
            return new Outcome.Problems(about.problems());
        }
        Map<String, @Nullable Object> columns = RowTx.columns(about.values());
        columns.put("title_order", order.key(about.values().getOrDefault(MapForm.TITLE, "")));
        return saved(
                viewer,
                new Outcome.Kept(map, null, line.rowVersion()),
                "map_map",
                new ObjectRef("map.map", map.value()),
                seen,
                columns,
                new MapSaved(map, head(map).scope()));
    }

    /** Changes title, kind and day of a version, unless somebody has since {@code seen}. */
    public Outcome save(Viewer viewer, VersionId version, long seen, Map<String, String> given) {
        VersionLine line = maps.line(viewer, version);
        maps.require(viewer, line.association());
        MapCheck.Checked about = check.checked(MapForm.version(), given);
        return about.problems().isEmpty()
                ? saved(
                        viewer,
                        new Outcome.Kept(line.map(), version, line.rowVersion()),
                        "map_version",
                        new ObjectRef("map.version", version.value()),
                        seen,
                        RowTx.columns(about.values()),
                        new VersionSaved(line.map(), version, head(line.map()).scope()))
                : new Outcome.Problems(about.problems());
    }

    private Outcome saved(
            Viewer viewer,
            Outcome.Kept before,
            String table,
            ObjectRef row,
            long seen,
            Map<String, @Nullable Object> columns,
            Event event) {
        return database.write(
                tx -> {
                    SaveOutcome outcome = tx.save(table, row, seen, columns, viewer.actor());
                    return switch (outcome) {
                        case SaveOutcome.Saved saved -> {
                            if (saved.version() != before.rowVersion()) {
                                tx.publish(viewer.actor(), event);
                            }
                            yield new Outcome.Kept(before.map(), before.version(), saved.version());
                        }
                        case SaveOutcome.Conflict conflict ->
                                new Outcome.Conflict(
                                        conflict.version(), fields(conflict.current()), conflict);
                        case SaveOutcome.Gone gone -> throw new NotThere("Kartan");
                    };
                });
    }

    private static Map<String, String> fields(Map<String, @Nullable String> columns) {
        Map<String, String> values = new LinkedHashMap<>();
        columns.forEach(
                (column, value) -> values.put(RowTx.field(column), value == null ? "" : value));
        return values;
    }

    private MapHead head(MapId map) {
        return database.read(query -> MapHead.find(query, map)).orElseThrow();
    }
}
