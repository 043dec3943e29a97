package se.samspel.dialogstod.internal.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_HOFORS;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.demo.DemoStory.Scene;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class DemoOwnQuestionsTest {
    @TempDir Path folder;

    @OnBothEngines
    void theGroupsQuestionsHaveAPastAndAreToldOnce(Engine engine) throws Exception {
        try (var room = new OwnRoom(engine, folder)) {
            var story = new DemoOwnQuestions(room.questions, room.guides, room.storage.database());
            for (Scene scene : story.scenes(room.storage.clock().instant(), room.small::viewer)) {
                scene.act().play();
            }
            List<OwnQuestion> asked = room.questions.of(MYSAM_HOFORS, OwnRoom.KEY);
            assertEquals(List.of("la till frågan", "ändrade frågan"), done(room, asked.getFirst()));
            assertEquals(
                    List.of(
                            "la till frågan",
                            "tog bort frågan ur guiden",
                            "la tillbaka frågan i guiden"),
                    done(room, asked.getLast()));
            assertTrue(story.scenes(room.storage.clock().instant(), room.small::viewer).isEmpty());
        }
    }

    private static List<String> done(OwnRoom room, OwnQuestion question) {
        return room.questions.history(room.member(), question.id()).reversed().stream()
                .map(OwnHistory.Step::what)
                .toList();
    }
}
