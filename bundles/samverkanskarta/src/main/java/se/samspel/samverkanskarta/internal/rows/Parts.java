package se.samspel.samverkanskarta.internal.rows;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.FieldChange;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.VersionId;

/** The parts of a version one by one, with what is removed and what has been changed. */
@Component(service = Parts.class)
public final class Parts {
    private final Database database;
    private final Maps maps;

    @Activate
    public Parts(@Reference(target = "(schema=map)") Database database, @Reference Maps maps) {
        this.database = database;
        this.maps = maps;
    }

    /** One save of a part. @param version the version it gave the part; {@code changes} by field id or "removed" */
    public record Save(long version, String byName, Instant at, Map<String, Change> changes) {}

    /** What a save did to a field. */
    public record Change(String before, String after) {}

    /** Every part of a kind, in order, with or without what is removed. */
    public List<PartLine> of(Viewer viewer, VersionId version, MapPart part, boolean removed) {
        return maps.stored(viewer, version).of(part).stream()
                .filter(row -> row.isRemoved() == removed)
                .map(PartLine::of)
                .toList();
    }

    /** One, also when it is removed. @throws NotThere when there is none, or none for this viewer */
    public PartLine open(Viewer viewer, VersionId version, MapPart part, String key) {
        return PartLine.of(row(viewer, version, part, key));
    }

    /** What has been done to it, the newest first. */
    public List<Save> history(Viewer viewer, VersionId version, MapPart part, String key) {
        Row row = row(viewer, version, part, key);
        Map<Long, List<FieldChange>> saves =
                database.read(query -> query.history(row.ref())).stream()
                        .collect(
                                groupingBy(
                                        FieldChange::version,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return saves.entrySet().stream().map(it -> save(it.getKey(), it.getValue())).toList();
    }

    private static Save save(long version, List<FieldChange> changed) {
        Map<String, Change> changes = new LinkedHashMap<>();
        changed.forEach(
                it ->
                        changes.put(
                                RowTx.field(it.column()),
                                new Change(
                                        Objects.requireNonNullElse(it.before(), ""),
                                        Objects.requireNonNullElse(it.after(), ""))));
        FieldChange first = changed.getFirst();
        return new Save(version, first.by().name(), first.at(), changes);
    }

    private Row row(Viewer viewer, VersionId version, MapPart part, String key) {
        return maps.stored(viewer, version)
                .row(part, key)
                .map(Row.class::cast)
                .orElseThrow(() -> new NotThere(part.definite()));
    }
}
