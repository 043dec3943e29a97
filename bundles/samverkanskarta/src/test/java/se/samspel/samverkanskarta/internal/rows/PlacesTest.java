package se.samspel.samverkanskarta.internal.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samspel.samverkanskarta.internal.rows.MapRoom.saved;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

/** The order of the parts by hand. */
class PlacesTest {
    @TempDir Path folder;

    @OnBothEngines
    void anyMovesGiveTheOrderThatAListWouldHave(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = room.map("Unga vuxna");
            List<String> expected =
                    new ArrayList<>(
                            IntStream.range(0, 6)
                                    .mapToObj(at -> room.forum(line, "Forum " + at))
                                    .toList());
            Random random = new Random(6);
            for (int move = 0; move < 40; move++) {
                String key = expected.get(random.nextInt(expected.size()));
                int to = random.nextInt(expected.size() + 1);
                String before = to == expected.size() ? "" : expected.get(to);
                saved(room.write(line, new MapChange.Place(MapPart.FORUM, key, before)));
                if (!before.equals(key)) {
                    expected.remove(key);
                    expected.add(
                            before.isEmpty() ? expected.size() : expected.indexOf(before), key);
                }
                assertEquals(expected, room.seen(line).forums().stream().map(Forum::key).toList());
            }
        }
    }

    @OnBothEngines
    void theSameMoveAgainChangesNothingAndDisturbsNobodyWhoWrites(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = room.map("Unga vuxna");
            String first = room.forum(line, "Ett");
            String second = room.forum(line, "Två");
            MapChange move = new MapChange.Place(MapPart.FORUM, second, first);
            assertTrue(saved(room.write(line, move)).changed());
            assertFalse(saved(room.write(line, move)).changed());
            assertEquals(List.of("Två", "Ett"), room.names(line));
            saved(room.put(line, MapPart.FORUM, second, 1, "purpose", "Samsyn"));
            assertEquals(
                    1, room.parts.history(room.member(), line.id(), MapPart.FORUM, second).size());
        }
    }

    @OnBothEngines
    void whatIsRemovedKeepsItsPlaceAndIsNoPlaceToGo(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = room.map("Unga vuxna");
            String first = room.forum(line, "Ett");
            String gone = room.forum(line, "Borta");
            String last = room.forum(line, "Tre");
            saved(room.write(line, new MapChange.Remove(MapPart.FORUM, gone, 1)));
            assertInstanceOf(
                    MapOutcome.Gone.class,
                    room.write(line, new MapChange.Place(MapPart.FORUM, first, gone)));
            assertInstanceOf(
                    MapOutcome.Gone.class,
                    room.write(line, new MapChange.Place(MapPart.FORUM, gone, first)));
            saved(room.write(line, new MapChange.Place(MapPart.FORUM, last, first)));
            saved(room.write(line, new MapChange.Restore(MapPart.FORUM, gone)));
            assertEquals(List.of("Tre", "Ett", "Borta"), room.names(line));
        }
    }
}
