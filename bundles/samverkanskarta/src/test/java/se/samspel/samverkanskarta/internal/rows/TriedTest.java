package se.samspel.samverkanskarta.internal.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.VersionId;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

/** Changes that are tried, made one by one and made together come to the same. */
class TriedTest {
    private static final int ROUNDS = 12;
    private static final int CHANGES = 12;
    @TempDir Path folder;

    @OnBothEngines
    void whatIsTriedIsWhatComesOfItOneByOneAndTogether(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine begun = drawn(room);
            Random random = new Random(7);
            for (int round = 0; round < ROUNDS; round++) {
                VersionLine single = copy(room, begun);
                VersionLine together = copy(room, begun);
                List<MapChange> changes =
                        random.ints(CHANGES, 0, 1_000).mapToObj(TriedTest::change).toList();
                List<MapOutcome> tried = room.maps.tryAll(room.office(), single.id(), changes);
                List<MapChange> right = new ArrayList<>();
                for (int at = 0; at < changes.size(); at++) {
                    MapOutcome made = room.write(single, changes.get(at));
                    assertEquals(said(made), said(tried.get(at)), changes.get(at).toString());
                    if (made instanceof MapOutcome.Saved) {
                        right.add(changes.get(at));
                    }
                }
                room.maps.writeAll(room.office(), together.id(), right, "");
                assertEquals(room.seen(single), room.seen(together));
            }
        }
    }

    private static VersionLine drawn(MapRoom room) {
        VersionLine line = room.map("Unga vuxna");
        for (String key : List.of("a", "b", "c")) {
            room.put(line, MapPart.FUNCTION, key, 0, "name", key, "party", "hofors-kommun");
            room.put(line, MapPart.FORUM, key, 0, "name", key);
        }
        return line;
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

    /** Some change of some part; many do not fit. */
    private static MapChange change(int drawn) {
        String key = List.of("a", "b", "c", "d", "e").get(drawn % 5);
        String other = List.of("c", "e", "a").get(drawn % 3);
        long seen = drawn % 4;
        MapPart part = drawn % 2 == 0 ? MapPart.FORUM : MapPart.FUNCTION;
        return switch (drawn / 100) {
            case 0, 1, 2 ->
                    new MapChange.Put(
                            part, key, seen, Map.of("name", other, "party", "hofors-kommun"));
            case 3, 4 ->
                    new MapChange.Put(
                            MapPart.FORUM,
                            key,
                            seen,
                            Map.of("name", key, "owner", other, "seats", other + "*2"));
            case 5, 6 -> new MapChange.Remove(part, key, seen);
            case 7 -> new MapChange.Restore(part, key);
            case 8 -> new MapChange.Sit(key, other, drawn % 52);
            default -> new MapChange.Place(part, key, other);
        };
    }

    /** The outcome without who and when. */
    private static String said(MapOutcome outcome) {
        return outcome instanceof MapOutcome.Conflict conflict
                ? "conflict " + conflict.key() + " " + conflict.version() + " " + conflict.theirs()
                : outcome.toString();
    }
}
