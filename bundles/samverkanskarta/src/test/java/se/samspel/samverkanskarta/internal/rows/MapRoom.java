package se.samspel.samverkanskarta.internal.rows;

import static se.samspel.identity.testing.SmallOrganisation.GAVLEBORG;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_HOFORS;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.samspel.api.access.Access;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Database;
import se.samspel.identity.testing.SmallOrganisation;
import se.samspel.identity.testing.TemporaryIdentity;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.TemporaryStorage;

/** The real bundle on a real storage and the real rules of access, put together by hand as the container does. */
public final class MapRoom implements AutoCloseable {
    public final SmallOrganisation small = new SmallOrganisation();
    public final TemporaryStorage storage;
    public final Database database;
    public final MapCheck check = new MapCheck();
    public final MapWriter writer;
    public final Maps maps;
    public final Parts parts;
    public final MapDesk desk;
    public final MapUnits units;
    public final RemovedMaps removed;
    public final Removals removals;

    public MapRoom(Engine engine, Path folder) {
        this(
                TemporaryStorage.open(engine, folder, "map", Maps.class),
                SmallOrganisation::access,
                SmallOrganisation::organisation);
    }

    /** The same among people who have accounts. */
    public MapRoom(TemporaryIdentity identity) {
        this(
                identity.storage().with("map", Maps.class),
                it -> identity.access(),
                it -> identity.organisation());
    }

    private MapRoom(
            TemporaryStorage storage,
            Function<SmallOrganisation, Access> access,
            Function<SmallOrganisation, Organisation> organisation) {
        this.storage = storage;
        database = storage.database("map");
        units = new MapUnits(organisation.apply(small));
        writer = new MapWriter(database, units, check, storage.clock());
        maps = new Maps(database, access.apply(small), organisation.apply(small), writer);
        parts = new Parts(database, maps);
        desk =
                new MapDesk(
                        database,
                        maps,
                        new NewMaps(database, units, storage.order(), storage.clock()),
                        units,
                        check,
                        storage.order());
        removed = new RemovedMaps(database, access.apply(small), maps);
        removals = new Removals(database, access.apply(small), maps);
    }

    /** Writes maps. */
    public Viewer office() {
        return small.viewer(Role.OFFICE, GAVLEBORG);
    }

    /** Writes maps too, from a group. */
    public Viewer leader() {
        return small.viewer(Role.PROCESS_LEADER, MYSAM_HOFORS);
    }

    /** Reads maps. */
    public Viewer member() {
        return small.viewer(Role.MEMBER, MYSAM_HOFORS);
    }

    /** A map with its parties and nothing else. */
    public VersionLine map(String title) {
        return map(title, "");
    }

    public VersionLine map(String title, String request) {
        return maps.line(
                office(),
                kept(desk.begin(office(), GAVLEBORG, told(title), current("Nuläge"), request))
                        .version());
    }

    static Map<String, String> told(String title) {
        return Map.of(MapForm.TITLE, title, FieldIds.MUNICIPALITIES, "hofors sandviken");
    }

    static Map<String, String> current(String title) {
        return Map.of(MapForm.TITLE, title, FieldIds.KIND, "CURRENT", FieldIds.DAY, "2027-03-31");
    }

    public static MapDesk.Outcome.Kept kept(MapDesk.Outcome outcome) {
        if (outcome instanceof MapDesk.Outcome.Kept kept) {
            return kept;
        }
        throw new AssertionError("not kept: " + outcome);
    }

    /** Adds a part; gives its key. */
    public String add(VersionLine line, MapPart part, String... fieldsAndValues) {
        return saved(write(line, MapChange.Put.added(part, values(fieldsAndValues)))).key();
    }

    public String forum(VersionLine line, String name) {
        return add(line, MapPart.FORUM, "name", name);
    }

    public String function(VersionLine line, String name, String party) {
        return add(line, MapPart.FUNCTION, "name", name, "party", party);
    }

    public MapOutcome write(VersionLine line, MapChange change) {
        return maps.write(office(), line.id(), change, "");
    }

    public MapOutcome put(
            VersionLine line, MapPart part, String key, long seen, String... fieldsAndValues) {
        return write(line, new MapChange.Put(part, key, seen, values(fieldsAndValues)));
    }

    static Map<String, String> values(String... fieldsAndValues) {
        Map<String, String> values = new HashMap<>();
        for (int at = 0; at < fieldsAndValues.length; at += 2) {
            values.put(fieldsAndValues[at], fieldsAndValues[at + 1]);
        }
        return values;
    }

    public Inventory seen(VersionLine line) {
        return maps.open(member(), line.id());
    }

    public Forum seen(VersionLine line, String forum) {
        return seen(line).forum(forum).orElseThrow();
    }

    public List<String> names(VersionLine line) {
        return seen(line).forums().stream().map(Forum::name).toList();
    }

    public static MapOutcome.Saved saved(MapOutcome outcome) {
        if (outcome instanceof MapOutcome.Saved saved) {
            return saved;
        }
        throw new AssertionError("not saved: " + outcome);
    }

    @Override
    public void close() {
        storage.close();
    }
}
