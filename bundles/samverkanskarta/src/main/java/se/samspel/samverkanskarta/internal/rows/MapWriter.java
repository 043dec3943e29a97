package se.samspel.samverkanskarta.internal.rows;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.Actor;
import se.samspel.api.UnitId;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Unit;
import se.samspel.api.access.UnitKind;
import se.samspel.api.fields.Field;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Tx;
import se.samspel.samverkanskarta.VersionId;

/**
 * Makes changes in a version, together or not at all; what is refused is rolled back whole. Asks nothing about who may: that
 * is {@link Maps}.
 */
@Component(service = MapWriter.class)
public final class MapWriter {
    private final Database database;
    private final Organisation organisation;
    private final MapCheck check;
    private final Clock clock;

    @Activate
    public MapWriter(
            @Reference(target = "(schema=map)") Database database,
            @Reference Organisation organisation,
            @Reference MapCheck check,
            @Reference Clock clock) {
        this.database = database;
        this.organisation = organisation;
        this.check = check;
        this.clock = clock;
    }

    /**
     * Makes the changes in their order. The last outcome when all were kept; otherwise the first that was not, and nothing is
     * changed.
     */
    List<MapOutcome> make(Actor by, VersionId version, List<MapChange> changes, String requestKey) {
        try {
            return database.write(
                    tx -> {
                        List<MapOutcome> outcomes =
                                made(tx, by, version, changes, requestKey, true);
                        if (outcomes.stream().noneMatch(MapWriter::changed)) {
                            throw new Refused(outcomes);
                        }
                        return outcomes;
                    });
        } catch (Refused refused) {
            return refused.outcomes();
        }
    }

    /** What would come of each change; nothing is changed. */
    List<MapOutcome> tryOut(Actor by, VersionId version, List<MapChange> changes) {
        try {
            return database.write(
                    tx -> {
                        throw new Refused(made(tx, by, version, changes, "", false));
                    });
        } catch (Refused refused) {
            return refused.outcomes();
        }
    }

    private static boolean changed(MapOutcome outcome) {
        return outcome instanceof MapOutcome.Saved saved && saved.changed();
    }

    private List<MapOutcome> made(
            Tx tx,
            Actor by,
            VersionId version,
            List<MapChange> changes,
            String requestKey,
            boolean all) {
        tx.sql("update map_version set changes = changes + 1 where id = :version")
                .with("version", version)
                .run();
        Stored.Head head = Stored.head(tx, version).orElseThrow();
        RowTx rows = new RowTx(tx, version, by, clock.instant());
        List<MapOutcome> outcomes = new ArrayList<>();
        for (int at = 0; at < changes.size(); at++) {
            Stored stored = Stored.of(tx, head);
            String request = requestKey.isEmpty() ? "" : requestKey + "-" + at;
            MapOutcome outcome =
                    new MapTx(rows, stored, fields(stored), check).run(changes.get(at), request);
            if (all && !(outcome instanceof MapOutcome.Saved)) {
                throw new Refused(List.of(outcome));
            }
            outcomes.add(outcome);
        }
        return outcomes;
    }

    /** The fields of a version, with what can be chosen in it. */
    MapFields fields(Stored stored) {
        Stored.Head head = stored.head();
        return new MapFields(
                Drawn.of(stored),
                head.where().stream()
                        .map(it -> new Field.Choice(it.value(), organisation.name(it)))
                        .toList(),
                Ask.choices(
                        parties(head.association(), List.of()), it -> it.id().value(), Unit::name));
    }

    /** The parties of the groups that work in one of the municipalities; of all groups when none is named. */
    List<Unit> parties(UnitId association, List<UnitId> municipalities) {
        return organisation.groupsOf(association).stream()
                .filter(
                        group ->
                                municipalities.isEmpty()
                                        || !Collections.disjoint(
                                                group.municipalities(), municipalities))
                .flatMap(group -> organisation.partiesOf(group.id()).stream())
                .distinct()
                .toList();
    }

    /** The municipalities of a förbund. */
    List<Unit> municipalities(UnitId association) {
        return organisation.all(UnitKind.MUNICIPALITY).stream()
                .filter(it -> Stream.ofNullable(it.parent()).anyMatch(association::equals))
                .toList();
    }
}
