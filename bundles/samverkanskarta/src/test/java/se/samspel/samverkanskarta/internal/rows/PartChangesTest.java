package se.samspel.samverkanskarta.internal.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samspel.samverkanskarta.internal.rows.MapRoom.saved;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.ForumStatus;
import se.samspel.samverkanskarta.internal.model.Seat;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

/** The changes of one part: taken out, put back, undone, repeated and refused. */
class PartChangesTest {
    @TempDir Path folder;

    @OnBothEngines
    void whatIsRemovedIsNamedNowhereAndComesBackWhereItWas(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = room.map("Unga vuxna");
            String chief = room.function(line, "Enhetschef", "hofors-kommun");
            String forum = room.add(line, MapPart.FORUM, "name", "Mötet", "seats", chief + "*3");
            saved(room.write(line, new MapChange.Remove(MapPart.FUNCTION, chief, 1)));
            assertEquals(List.of(), room.seen(line, forum).seats());
            assertEquals(List.of(), room.seen(line).functions());
            saved(room.write(line, new MapChange.Restore(MapPart.FUNCTION, chief)));
            assertEquals(List.of(new Seat(chief, 3)), room.seen(line, forum).seats());
        }
    }

    @OnBothEngines
    void aPartyWithFunctionsStays(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = room.map("Unga vuxna");
            room.function(line, "Enhetschef", "hofors-kommun");
            assertInstanceOf(
                    MapOutcome.Problems.class,
                    room.write(line, new MapChange.Remove(MapPart.PARTY, "hofors-kommun", 1)));
            saved(room.write(line, new MapChange.Remove(MapPart.PARTY, "sandviken-kommun", 1)));
            assertEquals(4, room.seen(line).parties().size());
        }
    }

    @OnBothEngines
    void theSameAgainChangesNothing(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = room.map("Unga vuxna", "klick-1");
            assertEquals(line.map(), room.map("Unga vuxna", "klick-1").map());
            assertEquals(1, room.maps.of(room.member(), null).size());
            MapChange add = MapChange.Put.added(MapPart.FORUM, Map.of("name", "Mötet"));
            String key = saved(room.maps.write(room.office(), line.id(), add, "klick-2")).key();
            var again = saved(room.maps.write(room.office(), line.id(), add, "klick-2"));
            assertEquals(key, again.key());
            assertFalse(again.changed());
            MapChange seat =
                    new MapChange.Sit(key, room.function(line, "Chef", "hofors-kommun"), 2);
            assertTrue(saved(room.write(line, seat)).changed());
            assertFalse(saved(room.write(line, seat)).changed());
        }
    }

    @OnBothEngines
    void aSaveIsUndoneByItself(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = room.map("Unga vuxna");
            String key = room.forum(line, "Mötet");
            saved(room.put(line, MapPart.FORUM, key, 1, "purpose", "Ett", "owner", "A"));
            saved(room.put(line, MapPart.FORUM, key, 2, "status", "CAN_GO"));
            List<Parts.Save> history =
                    room.parts.history(room.member(), line.id(), MapPart.FORUM, key);
            assertEquals(List.of(3L, 2L), history.stream().map(Parts.Save::version).toList());
            saved(room.write(line, new MapChange.Undo(MapPart.FORUM, key, 2, 3)));
            Forum forum = room.seen(line, key);
            assertEquals("", forum.words().purpose());
            assertEquals(ForumStatus.CAN_GO, forum.status());
            assertInstanceOf(
                    MapOutcome.Conflict.class,
                    room.write(line, new MapChange.Undo(MapPart.FORUM, key, 3, 3)));
        }
    }

    @OnBothEngines
    void whatDoesNotFitIsToldFieldByField(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = room.map("Unga vuxna");
            assertEquals(Set.of("name"), problems(room, line, MapPart.FORUM, "name", " "));
            assertEquals(
                    Set.of("times", "minutes"),
                    problems(
                            room,
                            line,
                            MapPart.FORUM,
                            "name",
                            "A",
                            "times",
                            "501",
                            "minutes",
                            "1,5"));
            assertEquals(
                    Set.of("basis-until"),
                    problems(
                            room,
                            line,
                            MapPart.FORUM,
                            "name",
                            "A",
                            "basis-from",
                            "2027-01-02",
                            "basis-until",
                            "2027-01-01"));
            assertEquals(
                    Set.of("party"),
                    problems(room, line, MapPart.FUNCTION, "name", "A", "party", "okand"));
            assertEquals(
                    Set.of("age-to"),
                    problems(
                            room,
                            line,
                            MapPart.TRANSITION,
                            "name",
                            "A",
                            "age-from",
                            "30",
                            "age-to",
                            "29"));
            assertEquals(
                    Set.of("seats"),
                    problems(room, line, MapPart.FORUM, "name", "A", "seats", "okand*1"));
        }
    }

    private static Set<String> problems(
            MapRoom room, VersionLine line, MapPart part, String... values) {
        return assertInstanceOf(
                        MapOutcome.Problems.class,
                        room.write(line, MapChange.Put.added(part, MapRoom.values(values))))
                .problems()
                .keySet();
    }
}
