package se.samspel.samverkanskarta.internal.rows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Access;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Unit;
import se.samspel.api.access.UnitKind;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Query;
import se.samspel.samverkanskarta.MapId;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.VersionId;
import se.samspel.samverkanskarta.internal.MapAction;
import se.samspel.samverkanskarta.internal.model.Inventory;

/**
 * The maps, and every rule about who may see and change what: everyone in the förbund reads, office and process leaders
 * write. What a viewer may not see is not there.
 */
@Component(service = Maps.class)
public final class Maps {
    private static final String MAP = "Kartan";

    private final Database database;
    private final Access access;
    private final Organisation organisation;
    private final MapWriter writer;

    @Activate
    public Maps(
            @Reference(target = "(schema=map)") Database database,
            @Reference Access access,
            @Reference Organisation organisation,
            @Reference MapWriter writer) {
        this.database = database;
        this.access = access;
        this.organisation = organisation;
        this.writer = writer;
    }

    /** The maps of a förbund, or of all the viewer may read; in Swedish order of their titles. */
    public List<MapLine> of(Viewer viewer, @Nullable UnitId association) {
        return database.read(
                query ->
                        MapHead.of(query, access.scopes(viewer)).stream()
                                .filter(
                                        it ->
                                                association == null
                                                        || it.association().equals(association))
                                .map(it -> line(viewer, it, Stored.heads(query, it.id())))
                                .toList());
    }

    /** One map with its versions. @throws NotThere when there is none, or none for this viewer */
    public MapLine map(Viewer viewer, MapId map) {
        return database.read(
                        query ->
                                MapHead.find(query, map)
                                        .filter(it -> access.mayRead(viewer, it.scope()))
                                        .map(it -> line(viewer, it, Stored.heads(query, map))))
                .orElseThrow(() -> new NotThere(MAP));
    }

    /** A version whole. @throws NotThere when there is none, or none for this viewer */
    public Inventory open(Viewer viewer, VersionId version) {
        return Drawn.of(stored(viewer, version));
    }

    /** What a page around a version needs. @throws NotThere when there is none, or none for this viewer */
    public VersionLine line(Viewer viewer, VersionId version) {
        return database.read(query -> line(viewer, head(query, viewer, version)));
    }

    /** The same, for an address that names the map too. @throws NotThere when the version is not of that map */
    public VersionLine line(Viewer viewer, MapId map, VersionId version) {
        VersionLine line = line(viewer, version);
        if (!line.map().equals(map)) {
            throw new NotThere(MAP);
        }
        return line;
    }

    /** The fields of a version's parts, with what can be chosen in it. */
    public MapFields fields(Viewer viewer, VersionId version) {
        return writer.fields(stored(viewer, version));
    }

    /** The förbund in which the viewer may begin and change maps, in Swedish order. */
    public List<Unit> writable(Viewer viewer) {
        return organisation.all(UnitKind.ASSOCIATION).stream()
                .filter(it -> mayWrite(viewer, it.id()))
                .toList();
    }

    /**
     * Makes a change.
     *
     * @param requestKey the same for the same click; empty when the change is not repeated
     * @throws NotThere when there is no such version for the viewer
     * @throws se.samspel.api.access.AccessDenied when the viewer may only read it
     */
    public MapOutcome write(Viewer viewer, VersionId version, MapChange change, String requestKey) {
        return writeAll(viewer, version, List.of(change), requestKey).getFirst();
    }

    /**
     * Makes changes together, in their order: what came of each, or the first that was not kept, alone, and nothing is changed.
     *
     * @param changes at most {@link MapLimits#TOGETHER}
     */
    public List<MapOutcome> writeAll(
            Viewer viewer, VersionId version, List<MapChange> changes, String requestKey) {
        requireWrite(viewer, version);
        return writer.make(viewer.actor(), version, changes, requestKey);
    }

    /** What would come of each change if it were made after those before it that could be; nothing is changed. */
    public List<MapOutcome> tryAll(Viewer viewer, VersionId version, List<MapChange> changes) {
        requireWrite(viewer, version);
        return writer.tryOut(viewer.actor(), version, changes);
    }

    /** What has to be corrected in the text of one field, when it is written somewhere else than on the map; empty for nothing. */
    public Optional<String> wrong(MapPart part, String field, String text) {
        return writer.wrong(part, field, text);
    }

    /** Refuses whoever may not change the version. */
    public void requireWrite(Viewer viewer, VersionId version) {
        Stored.Head head = database.read(query -> head(query, viewer, version));
        require(viewer, head.association());
    }

    void require(Viewer viewer, UnitId association) {
        if (!mayWrite(viewer, association)) {
            access.require(viewer, MapAction.WRITE, association);
        }
    }

    boolean mayWrite(Viewer viewer, UnitId association) {
        return Stream.concat(
                        Stream.of(association),
                        organisation.groupsOf(association).stream().map(Unit::id))
                .anyMatch(unit -> access.may(viewer, MapAction.WRITE, unit));
    }

    /** What stands, also what is removed. */
    Stored stored(Viewer viewer, VersionId version) {
        return database.read(query -> Stored.of(query, head(query, viewer, version)));
    }

    private Stored.Head head(Query query, Viewer viewer, VersionId version) {
        return Stored.head(query, version)
                .filter(it -> access.mayRead(viewer, it.scope()))
                .orElseThrow(() -> new NotThere(MAP));
    }

    private VersionLine line(Viewer viewer, Stored.Head head) {
        return new VersionLine(
                head.mapId(),
                head.id(),
                head.version(),
                head.association(),
                head.mapTitle(),
                head.title(),
                head.kind(),
                head.day(),
                mayWrite(viewer, head.association()),
                head.where(),
                head.basedOn());
    }

    private MapLine line(Viewer viewer, MapHead map, List<Stored.Head> versions) {
        return new MapLine(
                map.id(),
                map.version(),
                map.association(),
                map.title(),
                map.purpose(),
                map.owner(),
                map.steeringGroup(),
                mayWrite(viewer, map.association()),
                map.where(),
                versions.stream().map(it -> line(viewer, it)).toList());
    }
}
