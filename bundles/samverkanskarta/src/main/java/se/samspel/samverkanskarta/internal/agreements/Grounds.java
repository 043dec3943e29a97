package se.samspel.samverkanskarta.internal.agreements;

import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Access;
import se.samspel.api.access.Unit;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Database;
import se.samspel.samverkanskarta.internal.rows.Maps;

/** What the forums that meet today rest on, in the newest current state of every map: what is only wished for holds nobody. */
@Component(service = Grounds.class)
public final class Grounds {
    private static final String NEWEST =
            """
            select f.id, f.item_key, f.name, f.owner, f.steering_group, f.basis, f.basis_text,
                f.basis_from, f.basis_until, f.created_at, m.id as map_id, v.id as version_id,
                m.association, m.scope, m.title as map_title
            from map_forum f
            join map_version v on v.id = f.version_id
            join map_map m on m.id = v.map_id
            where m.scope in (:scopes) and m.removed = '' and v.removed = ''
                and v.kind = 'CURRENT' and f.removed = ''
                and f.status in ('EXISTS', 'SHOULD_CHANGE', 'CAN_GO')
                and not exists (select 1 from map_version n
                    where n.map_id = v.map_id and n.kind = 'CURRENT' and n.removed = ''
                    and (n.day > v.day or n.day = v.day and n.id > v.id))
            """;

    private final Database database;
    private final Access access;
    private final Maps maps;

    @Activate
    public Grounds(
            @Reference(target = "(schema=map)") Database database,
            @Reference Access access,
            @Reference Maps maps) {
        this.database = database;
        this.access = access;
        this.maps = maps;
    }

    /** Those of every forum that the viewer may read about, also where there is none; map by map. */
    List<Ground> readBy(Viewer viewer) {
        return database.read(
                query ->
                        query.sql(NEWEST + " order by m.title_order, m.id, f.position, f.id")
                                .with("scopes", access.scopes(viewer))
                                .list(Ground.class));
    }

    /** Those that end, and that the viewer may read about; the earliest first. @param until the last day at most */
    List<Ending> endingReadBy(Viewer viewer, LocalDate until) {
        return database.read(
                query ->
                        query
                                .sql(
                                        NEWEST
                                                + " and f.basis_until <> '' and f.basis_until <= :until"
                                                + " order by f.basis_until, f.id")
                                .with("scopes", access.scopes(viewer))
                                .with("until", until)
                                .list(Ground.class)
                                .stream()
                                .flatMap(it -> it.ending().stream())
                                .toList());
    }

    /** Those that end, and that the viewer looks after: who may change the map. */
    List<Ending> endingLookedAfterBy(Viewer viewer, LocalDate until) {
        List<Unit> own = maps.writable(viewer);
        return own.isEmpty()
                ? List.of()
                : endingReadBy(viewer, until).stream()
                        .filter(
                                it ->
                                        own.stream()
                                                .anyMatch(
                                                        unit ->
                                                                unit.id()
                                                                        .equals(
                                                                                it.ground()
                                                                                        .association())))
                        .toList();
    }
}
