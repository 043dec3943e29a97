package se.samspel.samverkanskarta.internal.rows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samspel.api.Actor;
import se.samspel.api.storage.Event;
import se.samspel.api.storage.FieldChange;
import se.samspel.api.storage.Query;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.VersionId;

/** Changes that are tried and not made: answers as the rows would, writes nothing, and keeps nobody else waiting. */
final class Tried implements Keeping {
    private final Query query;
    private final VersionId version;
    private final Actor by;
    private final Instant now;
    private final Map<String, List<FieldChange>> since = new HashMap<>();
    private int added;

    Tried(Query query, VersionId version, Actor by, Instant now) {
        this.query = query;
        this.version = version;
        this.by = by;
        this.now = now;
    }

    @Override
    public Optional<String> made(MapPart part, String request) {
        return RowTx.made(query, version, part, request);
    }

    @Override
    public List<FieldChange> history(Row row) {
        List<FieldChange> all = new ArrayList<>(since.getOrDefault(name(row), List.of()));
        if (row.id() > 0) {
            all.addAll(query.history(row.ref()));
        }
        return all;
    }

    private static String name(Row row) {
        return row.part() + " " + row.itemKey();
    }

    @Override
    public Row add(
            MapPart part, String wanted, int position, Map<String, String> values, String request) {
        added++;
        String key = wanted.isEmpty() ? "ny-" + added : wanted;
        return Row.of(part, new Row.Place(0, 1, key, position, ""), values);
    }

    @Override
    public SaveOutcome save(Row row, long seen, Map<String, @Nullable Object> columns) {
        Map<String, String> stands = new HashMap<>(row.values());
        stands.put(Row.REMOVAL, row.removed());
        List<FieldChange> changes = new ArrayList<>();
        columns.forEach(
                (column, value) -> {
                    String before = stands.getOrDefault(RowTx.field(column), "");
                    String after = Objects.toString(value, "");
                    if (!before.equals(after)) {
                        changes.add(
                                new FieldChange(column, before, after, row.version() + 1, by, now));
                    }
                });
        if (changes.isEmpty()) {
            return new SaveOutcome.Saved(row.version(), now);
        }
        if (seen != row.version()) {
            Optional<FieldChange> last = history(row).stream().findFirst();
            return new SaveOutcome.Conflict(
                    row.version(),
                    Map.of(),
                    last.map(it -> it.by().name()).orElse(""),
                    last.map(FieldChange::at).orElse(now));
        }
        since.computeIfAbsent(name(row), it -> new ArrayList<>()).addAll(0, changes);
        return new SaveOutcome.Saved(row.version() + 1, now);
    }

    @Override
    public void place(Row row, int position) {}

    @Override
    public void publish(Event event) {}
}
