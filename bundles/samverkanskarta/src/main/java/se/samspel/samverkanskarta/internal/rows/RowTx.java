package se.samspel.samverkanskarta.internal.rows;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samspel.api.Actor;
import se.samspel.api.storage.Event;
import se.samspel.api.storage.FieldChange;
import se.samspel.api.storage.Query;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.api.storage.Tx;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.VersionId;

/** Writes the rows of a version inside a transaction. */
record RowTx(Tx tx, VersionId version, Actor by, Instant now) implements Keeping {
    @Override
    public Row add(
            MapPart part, String wanted, int position, Map<String, String> values, String request) {
        long id = tx.newId();
        String key = wanted.isEmpty() ? letter(part) + id : wanted;
        Row row = Row.of(part, new Row.Place(id, 1, key, position, ""), values);
        insert(row, request.isEmpty() ? key : request);
        return row;
    }

    private void insert(Row row, String request) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("id", row.id());
        columns.put("version", row.version());
        columns.put("version_id", version);
        columns.put("item_key", row.itemKey());
        columns.put("position", row.position());
        columns.put(Row.REMOVAL, row.removed());
        columns.put("request", request);
        columns.put("created_at", now);
        columns.put("created_by", by.id());
        columns.putAll(columns(row.values()));
        var statement =
                tx.sql(
                        "insert into "
                                + Row.table(row.part())
                                + " ("
                                + String.join(", ", columns.keySet())
                                + ") values ("
                                + columns.keySet().stream()
                                        .map(it -> ":" + it)
                                        .collect(joining(", "))
                                + ")");
        columns.forEach(statement::with);
        statement.run();
    }

    @Override
    public SaveOutcome save(Row row, long seen, Map<String, @Nullable Object> columns) {
        return tx.save(Row.table(row.part()), row.ref(), seen, columns, by);
    }

    @Override
    public List<FieldChange> history(Row row) {
        return tx.history(row.ref());
    }

    @Override
    public void place(Row row, int position) {
        tx.sql("update " + Row.table(row.part()) + " set position = :position where id = :id")
                .with("position", position)
                .with("id", row.id())
                .run();
    }

    @Override
    public void publish(Event event) {
        tx.publish(by, event);
    }

    @Override
    public Optional<String> made(MapPart part, String request) {
        return made(tx, version, part, request);
    }

    static Optional<String> made(Query query, VersionId version, MapPart part, String request) {
        return request.isEmpty()
                ? Optional.empty()
                : query.sql(
                                "select item_key from "
                                        + Row.table(part)
                                        + " where version_id = :version and request = :request")
                        .with("version", version)
                        .with("request", request)
                        .first(String.class);
    }

    /** Values by field as columns to save. */
    static Map<String, @Nullable Object> columns(Map<String, String> values) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        values.forEach((field, value) -> columns.put(column(field), value));
        return columns;
    }

    static String column(String field) {
        return field.replace('-', '_');
    }

    static String field(String column) {
        return column.replace('_', '-');
    }

    private static String letter(MapPart part) {
        return switch (part) {
            case FORUM -> "m";
            case FUNCTION -> "f";
            case PARTY -> "p";
            case TRANSITION -> "b";
            case FINDING -> "i";
        };
    }
}
