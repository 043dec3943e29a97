package se.samspel.samverkanskarta.internal.survey.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.Form;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.post.Visit;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Redirect;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.internal.model.Finding;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.Level;
import se.samspel.samverkanskarta.internal.model.Seat;
import se.samspel.samverkanskarta.internal.rows.MapChange;
import se.samspel.samverkanskarta.internal.survey.Slot;
import se.samspel.samverkanskarta.internal.survey.SurveyAnswer;
import se.samspel.samverkanskarta.internal.survey.SurveyAnswer.Goes;
import se.samspel.samverkanskarta.internal.survey.SurveyAnswer.Meeting;
import se.samspel.samverkanskarta.internal.survey.SurveyAnswer.NewMeeting;
import se.samspel.samverkanskarta.internal.survey.SurveyAnswer.Worth;
import se.samspel.samverkanskarta.internal.survey.rows.Decided;
import se.samspel.samverkanskarta.internal.survey.rows.Survey;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class ProposalDeskTest {
    @TempDir Path folder;

    private static Meeting yes(String forum, int people, int times, String comment) {
        return new Meeting(
                forum,
                Goes.YES,
                people,
                times,
                0,
                List.of(),
                List.of("region-gavleborg"),
                "Anhöriga",
                Worth.PARTLY,
                comment);
    }

    private static SurveyAnswer about(Meeting... meetings) {
        return new SurveyAnswer(List.of(meetings), List.of(), "", "");
    }

    /** One who says something of every kind. */
    private static SurveyAnswer everything(SurveyRoom room) {
        return new SurveyAnswer(
                List.of(yes(room.team, 2, 20, "Boka längre.")),
                List.of(
                        new NewMeeting(
                                "Morgonmötet",
                                Level.OPERATIVE,
                                "Dela upp dagen",
                                "Vården",
                                40,
                                15)),
                "En läkare.",
                "Styrgruppen.");
    }

    private static void accept(SurveyRoom room, Survey survey) {
        room.each(
                survey,
                slot ->
                        assertTrue(
                                room.desk.accept(room.office, survey, slot, Map.of()).isDone(),
                                slot::text));
    }

    @OnBothEngines
    void whenAllIsAcceptedTheMapSaysItAndNothingIsProposedAgain(Engine engine) {
        try (var room = new SurveyRoom(engine, folder)) {
            Survey survey = room.begun();
            room.answered(room.token(survey, room.kurator), everything(room));
            assertEquals(9, room.waiting(survey).size(), () -> "" + room.waiting(survey));
            accept(room, survey);
            assertEquals(List.of(), room.waiting(survey));
            Forum team = room.seen(room.team);
            assertEquals(List.of(new Seat(room.kurator, 2)), team.seats());
            assertEquals(20, team.pace().timesPerYear());
            assertEquals(Set.of("Anhöriga"), team.targetGroups());
            assertEquals("Region Gävleborg", team.words().benefitFor());
            Inventory now = room.seen();
            Forum added =
                    now.forums().stream()
                            .filter(it -> it.name().equals("Morgonmötet"))
                            .findFirst()
                            .orElseThrow();
            assertEquals(List.of(Seat.of(room.kurator)), added.seats());
            assertEquals(
                    Set.of(
                            "Boka längre.",
                            "Saknas: En läkare.",
                            "Kan tas bort: Styrgruppen.",
                            "Är mötet värt tiden? Ja: 0. Delvis: 1. Nej: 0.",
                            "Med på mötet: Vården"),
                    Set.copyOf(now.findings().stream().map(Finding::text).toList()));
            assertTrue(
                    now.findings().stream()
                            .allMatch(
                                    it ->
                                            it.source() == Finding.Source.SURVEY
                                                    && it.from().equals("Kurator")));
            assertEquals(
                    Decided.Kind.NOT_WAITING,
                    room.desk
                            .accept(
                                    room.office,
                                    survey,
                                    new Slot(Slot.Kind.TIMES, room.team, ""),
                                    Map.of())
                            .kind(),
                    "the same click again changes nothing");
        }
    }

    @OnBothEngines
    void whatIsUndoneStandsAsBeforeAndWaitsAgain(Engine engine) {
        try (var room = new SurveyRoom(engine, folder)) {
            Survey survey = room.begun();
            room.answered(room.token(survey, room.kurator), everything(room));
            List<String> before = room.waiting(survey);
            Inventory map = room.seen();
            for (int round = 0; round < 2; round++) {
                accept(room, survey);
                room.desk
                        .of(room.office, survey)
                        .decided()
                        .forEach(
                                it ->
                                        room.desk.undo(
                                                room.office,
                                                survey,
                                                Slot.of(it.slot()).orElseThrow()));
                assertEquals(before, room.waiting(survey));
                assertEquals(map, room.seen());
            }
        }
    }

    @OnBothEngines
    void whatWasChangedSinceIsNotUndone(Engine engine) {
        try (var room = new SurveyRoom(engine, folder)) {
            Survey survey = room.begun();
            room.answered(room.token(survey, room.kurator), about(yes(room.team, 2, 20, "Bra.")));
            accept(room, survey);
            room.put(MapPart.FORUM, room.team, "times", "7");
            Problem refused =
                    assertThrows(
                            Problem.class,
                            () ->
                                    room.desk.undo(
                                            room.office,
                                            survey,
                                            new Slot(Slot.Kind.TIMES, room.team, "")));
            assertEquals(409, refused.status());
            assertEquals(7, room.seen(room.team).pace().timesPerYear());
            room.desk.undo(room.office, survey, new Slot(Slot.Kind.SEAT, room.team, room.kurator));
            assertEquals(List.of(Seat.of(room.kurator)), room.seen(room.team).seats());
            assertEquals(7, room.seen(room.team).pace().timesPerYear());
        }
    }

    @OnBothEngines
    void whatIsDeclinedComesBackWhenSomebodySaysMore(Engine engine) {
        try (var room = new SurveyRoom(engine, folder)) {
            Survey survey = room.begun();
            String token = room.token(survey, room.kurator);
            Visit visit = room.answered(token, about(meets(room, 20)));
            Slot times = new Slot(Slot.Kind.TIMES, room.team, "");
            assertEquals(
                    Decided.Kind.REFUSED,
                    room.desk.decline(room.office, survey, times, " ").kind(),
                    "a reason is asked for");
            assertTrue(room.desk.decline(room.office, survey, times, "Räknat fel").isDone());
            assertEquals(List.of(), room.waiting(survey));
            room.said(token, visit, about(meets(room, 20)));
            assertEquals(List.of(), room.waiting(survey), "the same answer again");
            room.said(token, visit, about(meets(room, 22)));
            assertEquals(List.of(times.text()), room.waiting(survey));
            room.desk.decline(room.office, survey, times, "Fortfarande fel");
            room.answered(token, about(meets(room, 22)));
            assertEquals(List.of(times.text()), room.waiting(survey), "one more says so");
            assertEquals(1, room.desk.of(room.office, survey).decided().size(), "the latest alone");
        }
    }

    private static Meeting meets(SurveyRoom room, int times) {
        return new Meeting(
                room.team, Goes.YES, 0, times, 0, List.of(), List.of(), "", Worth.UNSAID, "");
    }

    @OnBothEngines
    void whatIsChangedBeforeItIsAcceptedStandsAsChanged(Engine engine) {
        try (var room = new SurveyRoom(engine, folder)) {
            Survey survey = room.begun();
            room.answered(room.token(survey, room.kurator), about(meets(room, 20)));
            Slot times = new Slot(Slot.Kind.TIMES, room.team, "");
            Decided wrong = room.desk.accept(room.office, survey, times, Map.of("times", "många"));
            assertEquals(Decided.Kind.REFUSED, wrong.kind());
            assertEquals(12, room.seen(room.team).pace().timesPerYear());
            Form form =
                    new Form()
                            .param("slot", times.text())
                            .param(ProposalViews.id(times.text()) + "-times", "18");
            assertInstanceOf(Redirect.class, decide(room, survey, "godkann", form));
            assertEquals(18, room.seen(room.team).pace().timesPerYear());
            assertEquals(List.of(), room.waiting(survey));
        }
    }

    private static Object decide(SurveyRoom room, Survey survey, String how, Form form) {
        return room.proposalPages.decide(
                room.office,
                room.line.map().value(),
                room.line.id().value(),
                survey.id(),
                how,
                form);
    }

    @OnBothEngines
    void severalAreDecidedAtOnceAndWhatDoesNotFitIsToldOf(Engine engine) {
        try (var room = new SurveyRoom(engine, folder)) {
            Survey survey = room.begun();
            String token = room.token(survey, room.chef);
            String rad = room.put(MapPart.FORUM, "", "name", "Rådet");
            Meeting both =
                    new Meeting(rad, Goes.YES, 0, 0, 0, List.of(), List.of(), "", Worth.UNSAID, "");
            room.answered(token, about(meets(room, 20), both));
            room.write(new MapChange.Remove(MapPart.FORUM, rad, 1));
            assertEquals(422, ((Answer) decide(room, survey, "godkann", new Form())).status());
            Form all = new Form();
            room.waiting(survey).forEach(it -> all.param("slot", it));
            Answer some = assertInstanceOf(Answer.class, decide(room, survey, "godkann", all));
            ProposalsPage page = (ProposalsPage) some.body();
            assertEquals("2 förslag är godkända och står på kartan.", page.problem().getFirst());
            assertTrue(page.problem().get(1).contains("finns inte längre på kartan"));
            assertEquals("Rådet", page.groups().getFirst().name());
            assertEquals(2, room.seen(room.team).seats().size());
            Form last = new Form().param("ett", room.waiting(survey).getFirst());
            last.param("skal", "Rådet är nedlagt.");
            assertInstanceOf(Redirect.class, decide(room, survey, "avboj", last));
            assertEquals(List.of(), room.waiting(survey));
            var decided = room.desk.of(room.office, survey).decided().getFirst();
            assertEquals("Rådet: Enhetschef, Region Gävleborg går på mötet", decided.words());
        }
    }

    @OnBothEngines
    void aNewMeetingIsFoundOnceHoweverManyTellOfIt(Engine engine) {
        try (var room = new SurveyRoom(engine, folder)) {
            Survey survey = room.begun();
            SurveyAnswer one =
                    new SurveyAnswer(
                            List.of(),
                            List.of(new NewMeeting("Lunchen", Level.OPERATIVE, "", "", 10, 0)),
                            "",
                            "");
            room.answered(room.token(survey, room.kurator), one);
            Slot slot = new Slot(Slot.Kind.FORUM, "", "lunchen");
            assertEquals(List.of(slot.text()), room.waiting(survey));
            room.desk.accept(room.office, survey, slot, Map.of("name", "Lunchmötet"));
            assertEquals(List.of(), room.waiting(survey));
            room.answered(room.token(survey, room.chef), one);
            assertEquals(List.of(slot.text()), room.waiting(survey));
            assertTrue(room.desk.accept(room.office, survey, slot, Map.of()).isDone());
            Forum lunch =
                    room.seen().forums().stream()
                            .filter(it -> it.name().equals("Lunchmötet"))
                            .findFirst()
                            .orElseThrow();
            assertEquals(2, lunch.seats().size());
            assertEquals(2, room.seen().forums().size());
        }
    }
}
