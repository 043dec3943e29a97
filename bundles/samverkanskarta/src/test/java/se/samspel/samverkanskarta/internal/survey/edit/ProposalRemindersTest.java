package se.samspel.samverkanskarta.internal.survey.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.post.ReminderSource.Reminder;
import se.samspel.samverkanskarta.internal.survey.Slot;
import se.samspel.samverkanskarta.internal.survey.SurveyAnswer;
import se.samspel.samverkanskarta.internal.survey.rows.Survey;
import se.samspel.samverkanskarta.internal.survey.rows.Unsettled;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

/** Who is told that proposals wait, and when. */
class ProposalRemindersTest {
    private static final LocalDate LAST = LocalDate.parse(SurveyRoom.LAST_DAY);

    @TempDir Path folder;

    @OnBothEngines
    void whoLooksAfterTheMapIsRemindedWhenTheSurveyEndsUntilAllIsSettled(Engine engine) {
        try (var room = new SurveyRoom(engine, folder)) {
            Survey survey = room.begun();
            var reminders = new ProposalReminders(unsettled(room));
            String token = room.token(survey, room.kurator);
            assertEquals(List.of(), reminders.of(room.office, LAST));
            room.answered(token, said());
            assertEquals(List.of(), reminders.of(room.office, LAST.minusDays(1)));
            Reminder due = reminders.of(room.office, LAST).getFirst();
            assertEquals("Ta ställning till 2 förslag från enkäten", due.what());
            assertEquals("Hofors", due.where());
            assertEquals(LAST, due.due());
            assertTrue(due.path().endsWith("/" + survey.id() + "/forslag"), due.path());
            assertEquals(List.of(), reminders.of(room.member, LAST));
            assertEquals(List.of(), reminders.of(room.elsewhere, LAST));
            settle(room, survey);
            assertEquals(List.of(), reminders.of(room.office, LAST));
        }
    }

    @OnBothEngines
    void theStartPageTellsOfThemFromTheFirstAnswerAndNobodyElse(Engine engine) {
        try (var room = new SurveyRoom(engine, folder)) {
            Survey survey = room.begun();
            var panel = new ProposalsPanel(unsettled(room));
            assertEquals(Optional.empty(), panel.render(room.office));
            room.answered(room.token(survey, room.kurator), said());
            var shown =
                    assertInstanceOf(
                            ProposalsPanelView.class, panel.render(room.office).orElseThrow());
            assertEquals("2 förslag till Hofors", shown.lines().getFirst().what());
            assertEquals(Optional.empty(), panel.render(room.member));
            assertEquals(Optional.empty(), panel.render(room.elsewhere));
            room.room.removals.remove(room.office, room.line.map(), 1);
            assertEquals(Optional.empty(), panel.render(room.office), "the map is removed");
        }
    }

    private static SurveyAnswer said() {
        return new SurveyAnswer(List.of(), List.of(), "En läkare.", "Styrgruppen.");
    }

    private static void settle(SurveyRoom room, Survey survey) {
        List<Slot> waiting =
                room.desk.of(room.office, survey).waiting().stream().map(it -> it.slot()).toList();
        assertTrue(room.desk.accept(room.office, survey, waiting.getFirst(), Map.of()).isDone());
        assertTrue(room.desk.decline(room.office, survey, waiting.getLast(), "Finns.").isDone());
    }

    private static Unsettled unsettled(SurveyRoom room) {
        return new Unsettled(room.room.database, room.room.maps, room.desk);
    }
}
