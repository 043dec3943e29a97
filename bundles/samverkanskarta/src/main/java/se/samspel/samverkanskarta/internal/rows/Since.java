package se.samspel.samverkanskarta.internal.rows;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.samspel.api.storage.FieldChange;

/**
 * What has happened to a row since somebody read it. Two who change different fields of one forum both get their way; only
 * where they meet in the same field does one of them have to choose.
 *
 * @param before what stood, when they read it, in the fields that others have changed since
 */
record Since(Row row, Map<String, String> before, String byName, Instant at) {
    /** @param history the row's, newest first */
    static Since of(Row row, long seen, List<FieldChange> history) {
        Map<String, String> before = new HashMap<>();
        for (FieldChange change : history) {
            if (change.version() > seen) {
                before.put(
                        RowTx.field(change.column()),
                        Objects.requireNonNullElse(change.before(), ""));
            }
        }
        return history.isEmpty()
                ? new Since(row, before, "", Instant.EPOCH)
                : new Since(row, before, history.getFirst().by().name(), history.getFirst().at());
    }

    /** What the writer has changed from what they read, and differs from what stands. */
    Map<String, String> mine(Map<String, String> written) {
        Map<String, String> stands = row.values();
        Map<String, String> mine = new LinkedHashMap<>();
        written.forEach(
                (field, value) -> {
                    String now = stands.getOrDefault(field, "");
                    if (!value.equals(now) && !value.equals(before.getOrDefault(field, now))) {
                        mine.put(field, value);
                    }
                });
        return mine;
    }

    /** Whether somebody else has changed one of these fields too. */
    boolean meets(Map<String, String> mine) {
        return mine.keySet().stream().anyMatch(before::containsKey);
    }

    MapOutcome.Conflict conflict(Map<String, String> written) {
        Map<String, String> all = new LinkedHashMap<>(row.values());
        all.putAll(written);
        return new MapOutcome.Conflict(
                row.part(), row.itemKey(), row.version(), all, row.values(), byName, at);
    }
}
