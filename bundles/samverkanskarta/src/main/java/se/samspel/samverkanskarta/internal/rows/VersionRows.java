package se.samspel.samverkanskarta.internal.rows;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.api.Actor;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Tx;
import se.samspel.samverkanskarta.MapId;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.VersionBegun;
import se.samspel.samverkanskarta.VersionId;
import se.samspel.samverkanskarta.internal.model.VersionKind;

/** Writes the rows of new versions. */
record VersionRows(Tx tx, Actor by, Instant now) {
    /**
     * A version of a map.
     *
     * @param copied what it begins as; empty for the newest version's parties alone
     */
    VersionId add(
            MapHead map, Map<String, String> values, Optional<VersionId> copied, String request) {
        Stored.Head source =
                Stored.heads(tx, map.id()).stream()
                        .filter(it -> copied.isEmpty() || it.id().equals(copied.get()))
                        .findFirst()
                        .orElseThrow();
        long basedOn = copied.isPresent() ? source.id().value() : 0;
        VersionId id = insert(map.id(), map.scope(), values, basedOn, request);
        CopiedParts parts = new CopiedParts(tx, source.id(), id, by, now);
        Stream.of(MapPart.PARTY, MapPart.FUNCTION, MapPart.TRANSITION, MapPart.FORUM)
                .filter(part -> part == MapPart.PARTY || copied.isPresent())
                .forEach(parts::copy);
        return id;
    }

    /** A version without any parts. */
    VersionId insert(
            MapId map, Scope scope, Map<String, String> values, long basedOn, String request) {
        VersionId id = new VersionId(tx.newId());
        tx.sql(
                        """
                        insert into map_version (id, version, map_id, changes, title, kind, day,
                            based_on, request, created_at, created_by)
                        values (:id, 1, :map, 1, :title, :kind, :day, :based, :request, :now, :by)
                        """)
                .with("id", id)
                .with("map", map)
                .with("title", values.getOrDefault(MapForm.TITLE, ""))
                .with("kind", values.getOrDefault(FieldIds.KIND, VersionKind.CURRENT.name()))
                .with("day", values.getOrDefault(FieldIds.DAY, ""))
                .with("based", basedOn)
                .with("request", request.isEmpty() ? id.toString() : request)
                .with("now", now)
                .with("by", by.id())
                .run();
        tx.publish(by, new VersionBegun(map, id, scope));
        return id;
    }
}
