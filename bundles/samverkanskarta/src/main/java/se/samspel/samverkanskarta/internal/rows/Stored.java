package se.samspel.samverkanskarta.internal.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
        return query.sql(HEAD + "where v.id = :version").with("version", version).first(Head.class);
    }

    /** The versions of a map, the newest day first. */
    static List<Head> heads(Query query, MapId map) {
        return query.sql(HEAD + "where v.map_id = :map order by v.day desc, v.id desc")
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
}
