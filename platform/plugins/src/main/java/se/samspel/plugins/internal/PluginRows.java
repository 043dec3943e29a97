package se.samspel.plugins.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samspel.api.Actor;
import se.samspel.api.PluginId;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Event;
import se.samspel.api.storage.FileId;
import se.samspel.api.storage.Query;
import se.samspel.api.storage.Tx;

/** The rows of installed plugins, which are the truth about them, and of zips that wait for a yes. */
final class PluginRows {
    private static final Duration STAGE_LIVES = Duration.ofDays(1);
    private final Database database;
    private final Clock clock;

    PluginRows(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Every plugin there has been, in the order they first came. */
    List<PluginRow> all() {
        return database.read(
                query ->
                        query.sql("select * from plugin_installed order by id")
                                .list(PluginRow.class));
    }

    Optional<PluginRow> find(PluginId plugin) {
        return database.read(query -> find(query, plugin));
    }

    private static Optional<PluginRow> find(Query query, PluginId plugin) {
        return query.sql("select * from plugin_installed where plugin = :plugin")
                .with("plugin", plugin)
                .first(PluginRow.class);
    }

    /**
     * Keeps a change, unless the row has changed since it was read.
     *
     * @param before as it was read; null when there was none
     * @return the row as kept; empty when someone else was faster
     */
    Optional<PluginRow> change(
            @Nullable PluginRow before, PluginRow after, Actor by, @Nullable Event event) {
        Instant now = clock.instant();
        return event == null
                ? database.maintain(tx -> keep(tx, before, after))
                : database.write(
                        tx -> {
                            Optional<PluginRow> kept =
                                    keep(tx, before, after.changed(now, by.name()));
                            kept.ifPresent(row -> tx.publish(by, event));
                            return kept;
                        });
    }

    private static Optional<PluginRow> keep(Tx tx, @Nullable PluginRow before, PluginRow after) {
        @Nullable PluginRow current = find(tx, after.plugin()).orElse(null);
        if (before == null ? current != null : !before.equals(current)) {
            return Optional.empty();
        }
        tx.sql(
                        """
                        insert into plugin_installed (id, plugin, name, version, file, shipped, present,
                            previous_version, previous_file, previous_shipped, seen_version, seen_file,
                            changed_at, changed_by)
                        values (:id, :plugin, :name, :version, :file, :shipped, :present,
                            :previousVersion, :previousFile, :previousShipped, :seenVersion, :seenFile,
                            :changedAt, :changedBy)
                        on conflict (plugin) do update set name = excluded.name,
                            version = excluded.version, file = excluded.file,
                            shipped = excluded.shipped, present = excluded.present,
                            previous_version = excluded.previous_version,
                            previous_file = excluded.previous_file,
                            previous_shipped = excluded.previous_shipped,
                            seen_version = excluded.seen_version, seen_file = excluded.seen_file,
                            changed_at = excluded.changed_at, changed_by = excluded.changed_by
                        """)
                .with("id", current == null ? tx.newId() : current.id())
                .with("plugin", after.plugin())
                .with("name", after.name())
                .with("version", after.version())
                .with("file", after.file())
                .with("shipped", after.shipped())
                .with("present", after.present())
                .with("previousVersion", after.previousVersion())
                .with("previousFile", after.previousFile())
                .with("previousShipped", after.previousShipped())
                .with("seenVersion", after.seenVersion())
                .with("seenFile", after.seenFile())
                .with("changedAt", after.changedAt())
                .with("changedBy", after.changedBy())
                .run();
        return find(tx, after.plugin());
    }

    /** Keeps a zip for a day, and forgets those that nobody said yes to. */
    long stage(FileId zip) {
        Instant now = clock.instant();
        return database.maintain(
                tx -> {
                    tx.sql("delete from plugin_stage where made_at < :oldest")
                            .with("oldest", now.minus(STAGE_LIVES))
                            .run();
                    long id = tx.newId();
                    tx.sql("insert into plugin_stage (id, file, made_at) values (:id, :file, :now)")
                            .with("id", id)
                            .with("file", zip)
                            .with("now", now)
                            .run();
                    return id;
                });
    }

    Optional<FileId> staged(long stage) {
        return database.read(
                query ->
                        query.sql("select file from plugin_stage where id = :id")
                                .with("id", stage)
                                .first(FileId.class));
    }

    void unstage(long stage) {
        database.maintain(
                tx -> tx.sql("delete from plugin_stage where id = :id").with("id", stage).run());
    }
}
