package se.samspel.samverkanskarta.internal.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.api.UnitId;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Query;
import se.samspel.samverkanskarta.MapId;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.VersionId;
import se.samspel.samverkanskarta.internal.model.VersionKind;

/** A version as it stands in the rows, with what is removed. */
record Stored(
        Head head,
        List<PartyRow> parties,
        List<FunctionRow> functions,
        List<ForumRow> forums,
        List<TransitionRow> transitions,
        List<FindingRow> findings) {
    private static final String HEAD =
            """
            select v.id, v.version, v.map_id, v.title, v.kind, v.day, v.based_on, m.association,
                m.scope, m.title as map_title, m.municipalities
            from map_version v join map_map m on m.id = v.map_id
            """;

    private static final String THERE = " and v.removed = '' and m.removed = ''";

    /** A version and its map. */
    record Head(
            VersionId id,
            long version,
            MapId mapId,
            String title,
            VersionKind kind,
            LocalDate day,
            long basedOn,
            UnitId association,
            Scope scope,
            String mapTitle,
            String municipalities) {
        List<UnitId> where() {
            return Seats.words(municipalities).map(UnitId::new).toList();
        }
    }

    static Optional<Head> head(Query query, VersionId version) {
        return query.sql(HEAD + "where v.id = :version" + THERE)
                .with("version", version)
                .first(Head.class);
    }

    /** The same, also when it or its map is removed. */
    static Optional<Head> anyHead(Query query, VersionId version) {
        return query.sql(HEAD + "where v.id = :version").with("version", version).first(Head.class);
    }

    /** The versions that are removed by themselves, of maps that are there. */
    static List<Head> removedHeads(Query query, Iterable<Scope> scopes) {
        return query.sql(
                        HEAD
                                + "where m.scope in (:scopes) and m.removed = '' and v.removed <> ''"
                                + " order by v.id")
                .with("scopes", scopes)
                .list(Head.class);
    }

    /** The versions of a map, the newest day first. */
    static List<Head> heads(Query query, MapId map) {
        return query.sql(HEAD + "where v.map_id = :map" + THERE + " order by v.day desc, v.id desc")
                .with("map", map)
                .list(Head.class);
    }

    /** All of a version within one snapshot. */
    static Stored of(Query query, Head head) {
        return new Stored(
                head,
                rows(query, head.id(), MapPart.PARTY, PartyRow.class),
                rows(query, head.id(), MapPart.FUNCTION, FunctionRow.class),
                rows(query, head.id(), MapPart.FORUM, ForumRow.class),
                rows(query, head.id(), MapPart.TRANSITION, TransitionRow.class),
                rows(query, head.id(), MapPart.FINDING, FindingRow.class));
    }

    private static <T> List<T> rows(Query query, VersionId version, MapPart part, Class<T> type) {
        return query.sql(
                        "select * from "
                                + Row.table(part)
                                + " where version_id = :version order by position, id")
                .with("version", version)
                .list(type);
    }

    /** Every row of a part, also what is removed. */
    List<? extends Row> of(MapPart part) {
        return switch (part) {
            case PARTY -> parties;
            case FUNCTION -> functions;
            case FORUM -> forums;
            case TRANSITION -> transitions;
            case FINDING -> findings;
        };
    }

    Optional<? extends Row> row(MapPart part, String key) {
        return of(part).stream().filter(row -> row.itemKey().equals(key)).findFirst();
    }

    /** The rows of a part that are on the map: not removed, and not of a party that is. */
    Stream<? extends Row> standing(MapPart part) {
        Stream<? extends Row> rows = of(part).stream().filter(row -> !row.isRemoved());
        if (part != MapPart.FUNCTION) {
            return rows;
        }
        Set<String> there =
                standing(MapPart.PARTY).map(Row::itemKey).collect(Collectors.toUnmodifiableSet());
        return functions.stream().filter(row -> !row.isRemoved() && there.contains(row.party()));
    }

    /** The same version with a row as it is now, in its place of the order; a new one is added. */
    Stored with(Row row) {
        return new Stored(
                head,
                with(parties, row, PartyRow.class),
                with(functions, row, FunctionRow.class),
                with(forums, row, ForumRow.class),
                with(transitions, row, TransitionRow.class),
                with(findings, row, FindingRow.class));
    }

    private static <R extends Row> List<R> with(List<R> rows, Row now, Class<R> type) {
        if (!type.isInstance(now)) {
            return rows;
        }
        List<R> others = new ArrayList<>(rows);
        others.removeIf(row -> row.itemKey().equals(now.itemKey()));
        int at = others.size();
        while (at > 0 && others.get(at - 1).position() > now.position()) {
            at--;
        }
        others.add(at, type.cast(now));
        return others;
    }
}
