package se.samspel.samverkanskarta.internal.survey.edit;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.samverkanskarta.internal.survey.rows.Survey;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

/** The addresses by which a survey is answered, and when they open nothing. */
class SurveyLinksTest {
    @TempDir Path folder;

    @OnBothEngines
    void anAddressThatIsWrongShutReplacedOrOfAClosedSurveyOpensNothing(Engine engine) {
        try (var room = new SurveyRoom(engine, folder)) {
            Survey survey = room.begun();
            String replaced = room.token(survey, room.kurator);
            String token = room.token(survey, room.kurator);
            assertNotEquals(replaced, token);
            room.assertShut(replaced);
            room.assertShut("a".repeat(43));
            room.links.turn(room.office, survey, room.kurator, false);
            room.assertShut(token);
            room.links.turn(room.office, survey, room.kurator, true);
            room.answered(token, SurveyRoom.missing("Mer vård."));
            Survey closed = SurveyRoom.kept(room.surveys.close(room.office, survey));
            room.assertShut(token);
            Survey again = SurveyRoom.kept(room.surveys.reopen(room.office, closed, "2027-04-25"));
            assertTrue(again.isOpen(room.surveys.today()));
            room.answered(token, SurveyRoom.missing("Mer tid."));
            room.identity.pass(Duration.ofDays(27));
            room.assertShut(token);
        }
    }

    @OnBothEngines
    void whoeverMadeTheAddressHasToLookAfterTheMapStill(Engine engine) {
        try (var room = new SurveyRoom(engine, folder)) {
            String token = room.token(room.begun(), room.kurator);
            room.identity.accounts().disable(room.identity.administrator(), room.office.user());
            room.assertShut(token);
        }
    }
}
