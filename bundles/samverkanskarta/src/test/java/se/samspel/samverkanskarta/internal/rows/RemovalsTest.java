package se.samspel.samverkanskarta.internal.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samspel.identity.testing.SmallOrganisation.GAVLEBORG;
import static se.samspel.identity.testing.SmallOrganisation.UPPSALA_LAN;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.VersionId;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

/** Maps and versions are taken away and brought back. */
class RemovalsTest {
    @TempDir Path folder;

    @OnBothEngines
    void aMapGoesWithItsVersionsAndComesBackAsItWas(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = room.map("Unga vuxna");
            room.forum(line, "Mötet");
            Inventory before = room.seen(line);
            assertEquals(
                    Removals.Outcome.DONE,
                    room.removals.remove(room.leader(), line.map(), line.rowVersion()));
            assertEquals(List.of(), room.maps.of(room.member(), null));
            assertThrows(NotThere.class, () -> room.maps.map(room.office(), line.map()));
            assertThrows(NotThere.class, () -> room.maps.open(room.office(), line.id()));
            MapChange add = MapChange.Put.added(MapPart.FORUM, Map.of("name", "Nytt"));
            assertThrows(NotThere.class, () -> room.write(line, add));
            RemovedMaps.Line removed = room.removed.of(room.member()).getFirst();
            assertEquals("Unga vuxna", removed.title());
            assertEquals(room.leader().name(), removed.byName());
            assertNull(removed.version());
            assertFalse(removed.mayWrite());
            assertTrue(room.removed.holds(room.member(), line.id()));
            assertEquals(Removals.Outcome.DONE, room.removals.restore(room.office(), line.map()));
            assertEquals(before, room.seen(line));
            assertEquals(List.of(), room.removed.of(room.office()));
        }
    }

    @OnBothEngines
    void aVersionGoesByItselfButNotTheLastOne(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = room.map("Unga vuxna");
            VersionLine other = copy(room, line);
            assertEquals(Removals.Outcome.DONE, remove(room, other));
            assertEquals(
                    List.of(line.id()),
                    room.maps.map(room.member(), line.map()).versions().stream()
                            .map(VersionLine::id)
                            .toList());
            assertEquals(Removals.Outcome.LAST, remove(room, line));
            assertEquals("Nuläge", room.seen(line).title());
            assertEquals(other.id(), room.removed.of(room.office()).getFirst().version());
            assertThrows(
                    NotThere.class,
                    () ->
                            room.desk.add(
                                    room.office(),
                                    line.map(),
                                    MapRoom.current("Nästa"),
                                    Optional.of(other.id()),
                                    ""));
            room.removals.restore(room.office(), other.map(), other.id());
            assertEquals(2, room.maps.map(room.member(), line.map()).versions().size());
        }
    }

    @OnBothEngines
    void aVersionOfARemovedMapComesBackWithTheMapAlone(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = room.map("Unga vuxna");
            VersionLine other = copy(room, line);
            remove(room, other);
            room.removals.remove(room.office(), line.map(), line.rowVersion());
            assertEquals(1, room.removed.of(room.office()).size());
            assertThrows(
                    NotThere.class,
                    () -> room.removals.restore(room.office(), line.map(), other.id()));
            room.removals.restore(room.office(), line.map());
            assertEquals(1, room.maps.map(room.office(), line.map()).versions().size());
            assertEquals(other.id(), room.removed.of(room.office()).getFirst().version());
        }
    }

    @OnBothEngines
    void theSameAgainChangesNothingAndAChangeMeanwhileIsSaid(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = room.map("Unga vuxna");
            long seen = room.maps.map(room.office(), line.map()).rowVersion();
            room.desk.save(room.office(), line.map(), seen, MapRoom.told("Unga i Hofors"));
            assertEquals(
                    Removals.Outcome.CHANGED,
                    room.removals.remove(room.leader(), line.map(), seen));
            assertEquals(1, room.maps.of(room.member(), null).size());
            room.removals.remove(room.leader(), line.map(), seen + 1);
            long events = room.storage.events().head();
            assertEquals(
                    Removals.Outcome.DONE,
                    room.removals.remove(room.leader(), line.map(), seen + 1));
            assertEquals(events, room.storage.events().head());
        }
    }

    @OnBothEngines
    void nobodyElseHearsOfItAndWhoReadsMayNot(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = room.map("Unga vuxna");
            Viewer outside = room.small.viewer(Role.OFFICE, UPPSALA_LAN);
            Viewer reader = room.small.viewer(Role.READER, GAVLEBORG);
            assertThrows(NotThere.class, () -> room.removals.remove(outside, line.map(), 1));
            assertThrows(AccessDenied.class, () -> room.removals.remove(reader, line.map(), 1));
            assertThrows(
                    AccessDenied.class,
                    () -> room.removals.remove(reader, line.map(), line.id(), 1));
            room.removals.remove(room.office(), line.map(), line.rowVersion());
            assertEquals(List.of(), room.removed.of(outside));
            assertFalse(room.removed.holds(outside, line.id()));
            assertThrows(NotThere.class, () -> room.removals.restore(outside, line.map()));
            assertThrows(AccessDenied.class, () -> room.removals.restore(reader, line.map()));
        }
    }

    private static Removals.Outcome remove(MapRoom room, VersionLine line) {
        return room.removals.remove(room.office(), line.map(), line.id(), line.rowVersion());
    }

    private static VersionLine copy(MapRoom room, VersionLine line) {
        VersionId id =
                MapRoom.kept(
                                room.desk.add(
                                        room.office(),
                                        line.map(),
                                        MapRoom.current("Kopian"),
                                        Optional.of(line.id()),
                                        ""))
                        .version();
        return room.maps.line(room.office(), id);
    }
}
