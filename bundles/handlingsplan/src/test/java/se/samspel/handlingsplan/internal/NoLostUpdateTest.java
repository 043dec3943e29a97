package se.samspel.handlingsplan.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import se.samspel.api.access.Viewer;
import se.samspel.handlingsplan.PlanId;
import se.samspel.storage.testing.Engine;

/** Whatever two people do in whatever order: what was kept is what stands, and what was not kept was said. */
class NoLostUpdateTest {
    @Property(tries = 40)
    void aSaveIsKeptOrSaidToConflict(
            @ForAll @Size(min = 1, max = 25) List<@IntRange(min = 0, max = 7) Integer> steps)
            throws IOException {
        Path folder = Files.createTempDirectory("samspel-plan");
        try (var room = new PlanRoom(Engine.SQLITE, folder)) {
            PlanId plan = room.draft();
            long[] goals = {room.goal(plan, "A"), room.goal(plan, "B")};
            Map<String, Row> seen = new HashMap<>();
            Map<Long, String> expected = new HashMap<>(Map.of(goals[0], "A", goals[1], "B"));
            Map<Long, Long> versions = new HashMap<>(Map.of(goals[0], 1L, goals[1], 1L));
            for (int place = 0; place < steps.size(); place++) {
                step(room, plan, goals, steps.get(place), place, seen, expected, versions);
            }
            for (long goal : goals) {
                assertEquals(
                        expected.get(goal),
                        room.row(plan, Part.GOAL, goal).values().get("wording"));
            }
        } finally {
            delete(folder);
        }
    }

    /** Bit 0: who. Bit 1: which goal. Bit 2: looks at it, or saves over what was seen last. */
    private static void step(
            PlanRoom room,
            PlanId plan,
            long[] goals,
            int step,
            int place,
            Map<String, Row> seen,
            Map<Long, String> expected,
            Map<Long, Long> versions) {
        Viewer who = (step & 1) == 0 ? room.member() : room.convener();
        long goal = goals[step >> 1 & 1];
        String key = who.name() + goal;
        if ((step & 4) == 0 || !seen.containsKey(key)) {
            seen.put(key, room.row(plan, Part.GOAL, goal));
            return;
        }
        String wording = who.name() + " " + place;
        long version = seen.get(key).version();
        PlanOutcome outcome =
                room.edits
                        .make(
                                who,
                                plan,
                                new PlanChange.Save(
                                        Part.GOAL, goal, version, Map.of("wording", wording)))
                        .outcome();
        if (version == versions.get(goal)) {
            PlanOutcome.Saved saved = PlanRoom.saved(outcome);
            expected.put(goal, wording);
            versions.put(goal, saved.version());
        } else {
            var conflict = assertInstanceOf(PlanOutcome.Conflict.class, outcome);
            assertEquals(expected.get(goal), conflict.current().get("wording"));
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
