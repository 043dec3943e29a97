package se.samspel.handlingsplan.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.Viewer;
import se.samspel.handlingsplan.GoalStanding;
import se.samspel.handlingsplan.PlanId;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

/** How a goal stands is the plan's own, wherever it is said. */
class GoalStandingTest {
    private static final Map<String, String> ON_TRACK =
            Map.of("standing", "ON_TRACK", "standing-note", "Halvvägs");

    @TempDir Path folder;

    @OnBothEngines
    void whatIsSaidInThePlanStandsInEverythingOfIt(Engine engine) throws Exception {
        try (PlanRoom room = new PlanRoom(engine, folder)) {
            PlanId plan = room.draft();
            long goal = room.goal(plan, "Fler möts");
            save(room, room.member(), plan, goal, ON_TRACK);

            OpenPlan open = room.plans.open(room.member(), plan);
            var value = open.value(room.plans.today()).goals().getFirst();
            assertEquals(GoalStanding.ON_TRACK, value.standing());
            assertEquals("Halvvägs", value.standingNote());
            assertTrue(
                    PlanText.write(open.value(room.plans.today()), unit -> "")
                            .contains(".standing: on_track\n"));
            String paper =
                    new String(
                            room.papers.written(room.papers.unfinished(open, "Utkast", "Utkast")),
                            StandardCharsets.UTF_8);
            assertTrue(paper.contains("value=På väg. Halvvägs"), paper);
            assertEquals(
                    "ON_TRACK",
                    PlanJson.of(open).sections().stream()
                            .flatMap(section -> section.goals().stream())
                            .findFirst()
                            .orElseThrow()
                            .values()
                            .get("standing"));
        }
    }

    @OnBothEngines
    void anAdoptedPlanTakesHowAGoalStandsAndNothingElse(Engine engine) throws Exception {
        try (PlanRoom room = new PlanRoom(engine, folder)) {
            PlanId plan = room.draft();
            long goal = room.goal(plan, "Fler möts");
            room.adopt(plan);

            save(room, room.member(), plan, goal, ON_TRACK);
            assertInstanceOf(
                    PlanOutcome.Frozen.class,
                    tried(room, room.member(), plan, goal, Map.of("standing", "", "due", "")));
        }
    }

    @OnBothEngines
    void theLastWordCanBeTakenBackAndTheHistoryTellsIt(Engine engine) {
        try (PlanRoom room = new PlanRoom(engine, folder)) {
            PlanId plan = room.draft();
            long goal = room.goal(plan, "Fler möts");
            save(room, room.member(), plan, goal, ON_TRACK);
            save(room, room.convener(), plan, goal, Map.of("standing", "UNCERTAIN"));

            PlanRoom.saved(
                    room.edits
                            .make(
                                    room.convener(),
                                    plan,
                                    new PlanChange.Undo(
                                            Part.GOAL,
                                            goal,
                                            room.row(plan, Part.GOAL, goal).version()))
                            .outcome());

            OpenPlan open = room.plans.open(room.member(), plan);
            assertEquals("ON_TRACK", open.goals().getFirst().standing());
            List<String> said =
                    new PlanHistory(room.storage.database(), room.small.organisation())
                            .of(open, Part.GOAL, goal).stream()
                                    .filter(change -> change.what().equals("ändrade Så står det"))
                                    .map(PlanHistory.Change::after)
                                    .toList();
            assertEquals(List.of("På väg", "Osäkert", "På väg"), said);
        }
    }

    private static void save(
            PlanRoom room, Viewer by, PlanId plan, long goal, Map<String, String> values) {
        PlanRoom.saved(tried(room, by, plan, goal, values));
    }

    private static PlanOutcome tried(
            PlanRoom room, Viewer by, PlanId plan, long goal, Map<String, String> values) {
        long version = room.row(plan, Part.GOAL, goal).version();
        return room.edits
                .make(by, plan, new PlanChange.Save(Part.GOAL, goal, version, values))
                .outcome();
    }
}
