package se.samspel.samverkanskarta.internal.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.DemoPeople;
import se.samspel.api.demo.DemoStory.Scene;
import se.samspel.samverkanskarta.internal.rows.VersionLine;
import se.samspel.samverkanskarta.internal.survey.edit.SurveyRoom;
import se.samspel.samverkanskarta.internal.survey.rows.Decision;
import se.samspel.samverkanskarta.internal.survey.rows.Survey;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class DemoSurveysTest {
    @TempDir Path folder;

    @OnBothEngines
    void oneSurveyIsGoneThroughAndOneWaits(Engine engine) throws Exception {
        try (var room = new SurveyRoom(engine, folder, false)) {
            DemoPeople people = (role, unit) -> room.office;
            Instant now = room.identity.clock().instant();
            var map = new DemoMap(room.room.maps, room.room.parts, room.room.desk);
            for (Scene scene : map.scenes(now, people)) {
                scene.act().play();
            }
            var story =
                    new DemoSurveys(
                            room.room.maps, room.surveys, room.links, room.guests, room.desk);
            for (Scene scene : story.scenes(now, people)) {
                scene.act().play();
            }
            assertEquals(List.of(), story.scenes(now, people), "it is told once");
            VersionLine current =
                    room.room.maps.of(room.office, null).getFirst().versions().getLast();
            List<Survey> surveys = room.surveys.of(room.office, current.id());
            assertEquals(
                    List.of(true, false),
                    surveys.stream().map(it -> it.isOpen(room.surveys.today())).toList());
            List<Decision> decided = room.desk.of(room.office, surveys.getLast()).decided();
            assertEquals(6, decided.stream().filter(Decision::isAccepted).count());
            assertEquals(3, decided.stream().filter(it -> !it.isAccepted()).count());
            assertEquals(List.of(), room.waiting(surveys.getLast()));
            assertTrue(room.waiting(surveys.getFirst()).size() >= 10);
        }
    }
}
