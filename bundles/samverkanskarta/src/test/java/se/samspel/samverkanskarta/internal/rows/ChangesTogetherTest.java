package se.samspel.samverkanskarta.internal.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static se.samspel.samverkanskarta.internal.rows.MapRoom.saved;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

/** Changes of several people and many changes at once. */
class ChangesTogetherTest {
    @TempDir Path folder;

    @OnBothEngines
    void twoWhoChangeDifferentFieldsBothGetTheirWay(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = room.map("Unga vuxna");
            String key = room.add(line, MapPart.FORUM, "name", "Mötet", "purpose", "");
            saved(room.put(line, MapPart.FORUM, key, 1, "name", "Mötet", "owner", "Kommunen"));
            saved(room.put(line, MapPart.FORUM, key, 1, "purpose", "Samsyn", "owner", ""));
            Forum forum = room.seen(line, key);
            assertEquals("Kommunen", forum.words().owner());
            assertEquals("Samsyn", forum.words().purpose());
        }
    }

    @OnBothEngines
    void twoWhoMeetInAFieldSeeBothTexts(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = room.map("Unga vuxna");
            String key = room.forum(line, "Mötet");
            saved(room.put(line, MapPart.FORUM, key, 1, "purpose", "Deras"));
            var conflict =
                    assertInstanceOf(
                            MapOutcome.Conflict.class,
                            room.put(line, MapPart.FORUM, key, 1, "purpose", "Mitt"));
            assertEquals("Mitt", conflict.mine().get("purpose"));
            assertEquals("Deras", conflict.theirs().get("purpose"));
            assertEquals(room.office().name(), conflict.byName());
            assertEquals("Deras", room.seen(line, key).words().purpose());
            saved(room.put(line, MapPart.FORUM, key, conflict.version(), "purpose", "Mitt"));
            assertEquals("Mitt", room.seen(line, key).words().purpose());
        }
    }

    @OnBothEngines
    void changesTogetherAreAllMadeOrNone(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = room.map("Unga vuxna");
            List<MapOutcome> outcomes =
                    room.maps.writeAll(
                            room.office(),
                            line.id(),
                            List.of(
                                    MapChange.Put.added(MapPart.FORUM, Map.of("name", "Ett")),
                                    MapChange.Put.added(MapPart.FORUM, Map.of("name", "ett"))),
                            "");
            var problems = assertInstanceOf(MapOutcome.Problems.class, outcomes.getFirst());
            assertEquals(Set.of("name"), problems.problems().keySet());
            assertEquals(List.of(), room.names(line));
        }
    }

    @OnBothEngines
    void aCopyOfALargeVersionHoldsAllThatStandsInItAndNothingThatIsRemoved(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = room.map("Unga vuxna");
            String chief = room.function(line, "Enhetschef", "hofors-kommun");
            for (int from = 0; from < 240; from += 60) {
                room.maps.writeAll(
                        room.office(),
                        line.id(),
                        IntStream.range(from, from + 60).mapToObj(at -> forum(at, chief)).toList(),
                        "");
            }
            room.write(line, new MapChange.Remove(MapPart.FORUM, "m117", 1));
            room.write(line, new MapChange.Place(MapPart.FORUM, "m239", "m3"));
            VersionLine copy =
                    room.maps.line(
                            room.office(),
                            MapRoom.kept(
                                            room.desk.add(
                                                    room.office(),
                                                    line.map(),
                                                    MapRoom.current("Kopia"),
                                                    Optional.of(line.id()),
                                                    "en gång"))
                                    .version());
            assertEquals(239, room.names(copy).size());
            assertEquals(room.seen(line).forums(), room.seen(copy).forums());
            assertEquals(room.seen(line).functions(), room.seen(copy).functions());
            assertEquals(room.seen(line).parties(), room.seen(copy).parties());
        }
    }

    private static MapChange forum(int at, String function) {
        return new MapChange.Put(
                MapPart.FORUM,
                "m" + at,
                0,
                Map.of("name", "Forum " + at, "times", "6", "seats", function + "*2"));
    }
}
