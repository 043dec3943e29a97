package se.samspel.samverkanskarta.internal.rows;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import se.samspel.api.Actor;
import se.samspel.api.storage.Statement;
import se.samspel.api.storage.Tx;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.VersionId;

/**
 * Copies the parts of one version into another, under the same keys and in the same places. The rows go from table to table
 * in the database, many by each statement, so that a large map does not hold up others who write.
 */
record CopiedParts(Tx tx, VersionId from, VersionId to, Actor by, Instant now) {
    /** How many rows a statement copies: few enough for every engine's parameters, and one text for each table. */
    private static final int AT_ONCE = 100;

    /** No row has it. */
    private static final long NONE = 0;

    private static final String PAIRS =
            IntStream.range(0, AT_ONCE)
                    .mapToObj(at -> "(:old" + at + ", :new" + at + ")")
                    .collect(joining(", "));

    /** What is removed stays behind. */
    void copy(MapPart part) {
        List<Long> rows =
                tx.sql(
                                "select id from "
                                        + Row.table(part)
                                        + " where version_id = :version and removed = ''"
                                        + " order by position, id")
                        .with("version", from)
                        .list(Long.class);
        for (int first = 0; first < rows.size(); first += AT_ONCE) {
            copy(part, rows.subList(first, Math.min(rows.size(), first + AT_ONCE)));
        }
    }

    private void copy(MapPart part, List<Long> rows) {
        String told = MapFields.ids(part).stream().map(RowTx::column).collect(joining(", "));
        Statement statement =
                tx.sql(
                                "with map_pair (old_id, new_id) as (values "
                                        + PAIRS
                                        + ") insert into "
                                        + Row.table(part)
                                        + " (id, version, version_id, item_key, position, removed,"
                                        + " request, created_at, created_by, "
                                        + told
                                        + ") select new_id, 1, :version, item_key, position, '',"
                                        + " item_key, :now, :by, "
                                        + told
                                        + " from map_pair join "
                                        + Row.table(part)
                                        + " on id = old_id")
                        .with("version", to)
                        .with("now", now)
                        .with("by", by.id());
        for (int at = 0; at < AT_ONCE; at++) {
            boolean row = at < rows.size();
            statement.with("old" + at, row ? rows.get(at) : NONE);
            statement.with("new" + at, row ? tx.newId() : NONE);
        }
        statement.run();
    }
}
