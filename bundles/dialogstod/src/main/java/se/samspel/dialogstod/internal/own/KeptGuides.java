package se.samspel.dialogstod.internal.own;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Access;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Unit;
import se.samspel.api.access.UnitKind;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Query;
import se.samspel.dialogstod.KeptGuideId;
import se.samspel.dialogstod.internal.GuideFile;

/** The guides that were taken in from files, for the förbund and the groups. What a viewer may not see is not there. */
@Component(service = KeptGuides.class)
public final class KeptGuides {
    private static final String ROWS =
            """
            select g.id, g.version, g.unit, g.guide, g.number, g.removed, v.title, v.guide_version,
                v.taken_in_at, v.taken_in_by
            from dialogue_guide g
            join dialogue_guide_version v on v.guide_id = g.id and v.number = g.number
            """;

    private final Database database;
    private final Access access;
    private final Organisation organisation;
    private final GuideFiles files;
    private final Map<KeptGuideId, Read> read = new ConcurrentHashMap<>();

    @Activate
    public KeptGuides(
            @Reference(target = "(schema=dialogue)") Database database,
            @Reference Access access,
            @Reference Organisation organisation,
            @Reference GuideFiles files) {
        this.database = database;
        this.access = access;
        this.organisation = organisation;
        this.files = files;
    }

    /** A version as it was read once. */
    private record Read(int number, GuideFile file) {}

    /** What is offered to a unit with all it lies within. */
    List<GuideFile> offeredWithin(Set<UnitId> within) {
        return of(within).stream().filter(it -> !it.isRemoved()).map(this::file).toList();
    }

    private GuideFile file(KeptGuide guide) {
        return read.compute(
                        guide.id(),
                        (id, known) ->
                                known != null && known.number() == guide.number()
                                        ? known
                                        : new Read(
                                                guide.number(),
                                                files.kept(
                                                        guide.unit(), content(id, guide.number()))))
                .file();
    }

    /** Those of the units where the viewer may take guides in, also what was taken away, in the order of their titles. */
    List<KeptGuide> changeable(Viewer viewer) {
        return of(units(viewer).stream().map(Unit::id).toList());
    }

    /** The förbund and groups for which the viewer may take guides in; the chosen group first. */
    List<Unit> units(Viewer viewer) {
        List<Unit> units = new ArrayList<>();
        for (Unit association : organisation.all(UnitKind.ASSOCIATION)) {
            units.add(association);
            units.addAll(organisation.groupsOf(association.id()));
        }
        viewer.chosenGroup()
                .flatMap(organisation::find)
                .filter(units::remove)
                .ifPresent(units::addFirst);
        return units.stream().filter(it -> access.may(viewer, OwnAction.KEEP, it.id())).toList();
    }

    private List<KeptGuide> of(Collection<UnitId> units) {
        return database.read(
                query ->
                        query.sql(ROWS + "where g.unit in (:units) order by v.title, g.id")
                                .with("units", units)
                                .list(KeptGuide.class));
    }

    /** A guide that the viewer may change; for others it is not there. */
    KeptGuide open(Viewer viewer, KeptGuideId id) {
        KeptGuide found =
                database.read(query -> find(query, id)).orElseThrow(() -> new NotThere("Guiden"));
        access.requireRead(viewer, Scope.unit(found.unit()));
        access.require(viewer, OwnAction.KEEP, found.unit());
        return found;
    }

    static Optional<KeptGuide> find(Query query, KeptGuideId id) {
        return query.sql(ROWS + "where g.id = :id").with("id", id).first(KeptGuide.class);
    }

    static Optional<KeptGuide> find(Query query, UnitId unit, String guide) {
        return query.sql(ROWS + "where g.unit = :unit and g.guide = :guide")
                .with("unit", unit)
                .with("guide", guide)
                .first(KeptGuide.class);
    }

    /** What a unit has under a guide's id, also when it was taken away. */
    Optional<KeptGuide> find(UnitId unit, String guide) {
        return database.read(query -> find(query, unit, guide));
    }

    /** A version of a guide. */
    record Version(int number, String title, int guideVersion, Instant takenInAt) {}

    /** Every version that was taken in, the newest first. */
    List<Version> versions(KeptGuide guide) {
        return database.read(
                query ->
                        query.sql(
                                        """
                                        select number, title, guide_version, taken_in_at
                                        from dialogue_guide_version where guide_id = :id
                                        order by number desc
                                        """)
                                .with("id", guide.id())
                                .list(Version.class));
    }

    /** The file of a version, as it was taken in. */
    byte[] content(KeptGuideId id, int number) {
        return database.read(query -> content(query, id, number))
                .orElseThrow(() -> new NotThere("Versionen"))
                .getBytes(StandardCharsets.UTF_8);
    }

    static Optional<String> content(Query query, KeptGuideId id, int number) {
        return query.sql(
                        """
                        select content from dialogue_guide_version
                        where guide_id = :id and number = :number
                        """)
                .with("id", id)
                .with("number", number)
                .first(String.class);
    }
}
