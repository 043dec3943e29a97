package se.samspel.samverkanskarta.internal.rows;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samspel.api.Actor;
import se.samspel.api.storage.Tx;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.VersionId;

/** Writes new rows of a version. */
record RowTx(Tx tx, VersionId version, Actor by, Instant now) {
    /** A new part at the end of its list; gives its key. */
    String insert(MapPart part, String wanted, Map<String, String> values, String request) {
        long id = tx.newId();
        String key = wanted.isEmpty() ? letter(part) + id : wanted;
        insert(id, part, key, next(part), values, request.isEmpty() ? key : request);
        return key;
    }

    /** The same part as in another version, under the same key and in the same place. */
    void copy(Row row) {
        insert(tx.newId(), row.part(), row.itemKey(), row.position(), row.values(), row.itemKey());
    }

    private void insert(
            long id,
            MapPart part,
            String key,
            int position,
            Map<String, String> values,
            String request) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("id", id);
        columns.put("version", 1);
        columns.put("version_id", version);
        columns.put("item_key", key);
        columns.put("position", position);
        columns.put("removed", "");
        columns.put("request", request);
        columns.put("created_at", now);
        columns.put("created_by", by.id());
        columns(part, values).forEach(columns::put);
        var statement =
                tx.sql(
                        "insert into "
                                + Row.table(part)
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

    /** Every column of a part that people fill in; what is not given is empty. */
    private static Map<String, String> columns(MapPart part, Map<String, String> values) {
        Map<String, String> columns = new LinkedHashMap<>();
        MapFields.ids(part).forEach(id -> columns.put(column(id), values.getOrDefault(id, "")));
        return columns;
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

    private int next(MapPart part) {
        return tx.sql(
                        "select coalesce(max(position), 0) + 1 from "
                                + Row.table(part)
                                + " where version_id = :version")
                .with("version", version)
                .one(Integer.class);
    }

    /** What a request has made before. */
    Optional<String> made(MapPart part, String request) {
        if (request.isEmpty()) {
            return Optional.empty();
        }
        return tx.sql(
                        "select item_key from "
                                + Row.table(part)
                                + " where version_id = :version and request = :request")
                .with("version", version)
                .with("request", request)
                .first(String.class);
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

    /** The parts so that whatever one names comes before it. */
    static List<MapPart> inOrder() {
        return List.of(
                MapPart.PARTY,
                MapPart.FUNCTION,
                MapPart.TRANSITION,
                MapPart.FORUM,
                MapPart.FINDING);
    }
}
