package se.samspel.samverkanskarta.internal.survey.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.NotThere;
import se.samspel.api.web.Problem;
import se.samspel.samverkanskarta.internal.survey.rows.Survey;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

/** How long answers are kept. */
class SurveyRetentionTest {
    @TempDir Path folder;

    @OnBothEngines
    void answersGoHalfAYearAfterTheSurveyOrWhenAskedFor(Engine engine) {
        try (var room = new SurveyRoom(engine, folder)) {
            Survey survey = room.begun();
            room.answered(room.token(survey, room.kurator), SurveyRoom.missing("Mer vård."));
            room.each(survey, slot -> room.desk.decline(room.office, survey, slot, "Nej."));
            assertThrows(Problem.class, () -> room.old.empty(room.office, survey));
            room.identity.pass(Duration.ofDays(200));
            assertEquals(0, room.old.run());
            room.identity.pass(Duration.ofDays(10));
            assertEquals(1, room.old.run());
            assertEquals(0, room.old.run());
            Survey after = room.surveys.of(room.office, room.line.id()).getFirst();
            assertTrue(after.isEmptied());
            assertEquals(List.of(), room.respondents.of(room.office, after));
            assertEquals(List.of(), room.links.of(room.office, after));
            assertEquals(List.of(), room.desk.of(room.office, after).decided());
            room.old.empty(room.office, after);
            assertThrows(
                    NotThere.class, () -> room.surveys.reopen(room.office, after, "2027-12-01"));
        }
    }
}
