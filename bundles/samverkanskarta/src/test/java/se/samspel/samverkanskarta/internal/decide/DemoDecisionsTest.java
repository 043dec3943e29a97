package se.samspel.samverkanskarta.internal.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.demo.DemoStory.Scene;
import se.samspel.api.dialogue.PlanPlaces;
import se.samspel.samverkanskarta.internal.demo.DemoMap;
import se.samspel.samverkanskarta.internal.rows.MapRoom;
import se.samspel.storage.testing.Engine;

class DemoDecisionsTest {
    @TempDir Path folder;

    @Test
    void whatWasTriedOnTheMapStandsUnderItsGoalsOnce() throws Exception {
        try (var room = new MapRoom(Engine.SQLITE, folder)) {
            Instant now = room.storage.clock().instant();
            AskedPlans plans = new AskedPlans();
            plans.writable =
                    List.of(
                            new PlanPlaces.Writable(
                                    7,
                                    "Plan",
                                    "2027–2028",
                                    List.of(
                                            new PlanPlaces.Area(
                                                    "former",
                                                    "Samverkansformer",
                                                    List.of(
                                                            goal(
                                                                    1,
                                                                    "Varje brytpunkt har ett möte som tar hand om den."),
                                                            goal(
                                                                    2,
                                                                    "Vi använder de möten som finns i stället för nya."))))));
            Decisions decisions = new Decisions(room.maps, room.small.organisation());
            decisions.withPlans(plans);
            DemoDecisions story = new DemoDecisions(room.maps, decisions);
            List<Scene> scenes = story.scenes(now, room.small::viewer);
            assertTrue(scenes.getFirst().at().isAfter(now.minus(Duration.ofDays(10))));
            for (Scene scene :
                    new DemoMap(room.maps, room.parts, room.desk).scenes(now, room.small::viewer)) {
                scene.act().play();
            }
            for (Scene scene : scenes) {
                scene.act().play();
            }
            assertEquals(
                    List.of(
                            "1 Börja mötas i Övergång vid 30 år",
                            "2 Avsluta Rehabrond på hälsocentralen"),
                    plans.wanted.stream()
                            .map(
                                    it ->
                                            ((PlanPlaces.NewActivity) it.target()).goal()
                                                    + " "
                                                    + it.wording())
                            .distinct()
                            .sorted()
                            .toList());
            assertEquals(List.of(), story.scenes(now, room.small::viewer));
        }
    }

    private static PlanPlaces.Goal goal(long id, String wording) {
        return new PlanPlaces.Goal(id, wording, List.of());
    }
}
