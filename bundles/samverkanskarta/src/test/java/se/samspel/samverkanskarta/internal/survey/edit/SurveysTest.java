package se.samspel.samverkanskarta.internal.survey.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.Form;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.IdentityNumberGuard;
import se.samspel.api.post.Visit;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Redirect;
import se.samspel.identity.testing.Asked;
import se.samspel.samverkanskarta.internal.survey.SurveyAnswer;
import se.samspel.samverkanskarta.internal.survey.guest.AnswerFormView;
import se.samspel.samverkanskarta.internal.survey.guest.AnswerJson;
import se.samspel.samverkanskarta.internal.survey.guest.GuestApi;
import se.samspel.samverkanskarta.internal.survey.guest.QuestionsJson;
import se.samspel.samverkanskarta.internal.survey.guest.SurveyAnswerPage;
import se.samspel.samverkanskarta.internal.survey.guest.SurveyThanksPage;
import se.samspel.samverkanskarta.internal.survey.rows.Survey;
import se.samspel.samverkanskarta.internal.survey.rows.SurveyForm;
import se.samspel.samverkanskarta.internal.survey.rows.SurveyOutcome;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class SurveysTest {
    @TempDir Path folder;

    private static SurveyAnswer missing(String text) {
        return new SurveyAnswer(List.of(), List.of(), text, "");
    }

    @OnBothEngines
    void severalOfOneFunctionAnswerByTheSameAddressEachWithTheirOwn(Engine engine) {
        try (var room = new SurveyRoom(engine, folder)) {
            Survey survey = room.begun();
            String token = room.token(survey, room.kurator);
            Redirect own =
                    assertInstanceOf(Redirect.class, room.guestPages.first(token, "", Asked.WHOLE));
            Visit one = Visit.of(own.path().substring(own.path().indexOf('=') + 1));
            assertFalse(one.isNone());
            save(room, token, one, 3, "missing", "Det ena.");
            Visit other = Visit.fresh();
            save(room, token, other, 3, "missing", "Det andra.");
            assertEquals("Det ena.", room.opened(token, one).shown().get("missing"));
            assertEquals("Det andra.", room.opened(token, other).shown().get("missing"));
            assertEquals(List.of(), room.waiting(survey), "a draft is read by nobody");
            var counted = room.respondents.of(room.office, survey).getFirst();
            assertEquals(List.of(0, 2), List.of(counted.sent(), counted.begun()));
            room.guests.send(room.opened(token, one));
            room.guests.send(room.opened(token, one));
            assertEquals(1, room.waiting(survey).size());
            assertInstanceOf(
                    SurveyThanksPage.class,
                    room.guestPages.thanks(token, one.value(), Asked.WHOLE));
            assertInstanceOf(
                    Redirect.class, room.guestPages.thanks(token, other.value(), Asked.WHOLE));
        }
    }

    private static Object save(
            SurveyRoom room, String token, Visit visit, int step, String... namesAndValues) {
        Form form = new Form();
        form.param("version", Long.toString(room.opened(token, visit).answer().version()));
        for (int at = 0; at < namesAndValues.length; at += 2) {
            form.param(namesAndValues[at], namesAndValues[at + 1]);
        }
        return room.guestPages.save(token, step, visit.value(), Asked.PIECE, form);
    }

    @OnBothEngines
    void theStepsAskAboutWhatWasChosenAndKeepWhatIsWritten(Engine engine) {
        try (var room = new SurveyRoom(engine, folder)) {
            String token = room.token(room.begun(), room.kurator);
            Visit visit = Visit.fresh();
            SurveyAnswerPage first = page(room, token, visit, 1);
            assertEquals("Kurator, Hofors kommun", first.function());
            assertTrue(first.told().stream().anyMatch(it -> it.contains("20 oktober 2027")));
            assertTrue(first.form().which().getFirst().asksBoth());
            assertEquals(List.of(), page(room, token, visit, 2).form().blocks());
            Object on =
                    room.guestPages.goOn(
                            token,
                            1,
                            "vidare",
                            visit.value(),
                            Asked.WHOLE,
                            new Form().param("version", "0").param("goes-" + room.team, "YES"));
            assertTrue(assertInstanceOf(Redirect.class, on).path().contains("/steg/2?besok="));
            SurveyAnswerPage second = page(room, token, visit, 2);
            assertEquals("Teamet", second.form().blocks().getFirst().heading());
            assertEquals("12", second.form().group().values().get("times-" + room.team));
            Answer wrong =
                    assertInstanceOf(
                            Answer.class,
                            save(room, token, visit, 2, "times-" + room.team, "tolv"));
            assertEquals(422, wrong.status());
            assertEquals(1, ((AnswerFormView) wrong.body()).problems().size());
            save(room, token, visit, 2, "times-" + room.team, "12", "people-" + room.team, "2");
            assertEquals(
                    null,
                    room.opened(token, visit).answer().values().get("times-" + room.team),
                    "what stands as on the map is not said");
            assertEquals(
                    "2", room.opened(token, visit).answer().values().get("people-" + room.team));
        }
    }

    private static SurveyAnswerPage page(SurveyRoom room, String token, Visit visit, int step) {
        return assertInstanceOf(
                SurveyAnswerPage.class,
                room.guestPages.page(token, step, visit.value(), Asked.WHOLE));
    }

    @OnBothEngines
    void theSameAnswerInTwoWindowsShowsBothTexts(Engine engine) {
        try (var room = new SurveyRoom(engine, folder)) {
            String token = room.token(room.begun(), room.kurator);
            Visit visit = Visit.fresh();
            save(room, token, visit, 3, "missing", "Det ena.");
            Form late = new Form().param("version", "0").param("missing", "Det andra.");
            Answer both =
                    assertInstanceOf(
                            Answer.class,
                            room.guestPages.save(token, 3, visit.value(), Asked.WHOLE, late));
            assertEquals(409, both.status());
            var conflict = ((SurveyAnswerPage) both.body()).conflict();
            assertEquals("Det ena.", conflict.theirs().get("missing"));
            assertEquals("Det andra.", conflict.mine().values().get("missing"));
            assertInstanceOf(
                    AnswerFormView.class,
                    save(room, token, visit, 3, "missing", "Det ena."),
                    "the same again is no conflict");
        }
    }

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
            room.answered(token, missing("Mer vård."));
            Survey closed = SurveyRoom.kept(room.surveys.close(room.office, survey));
            room.assertShut(token);
            Survey again = SurveyRoom.kept(room.surveys.reopen(room.office, closed, "2027-04-25"));
            assertTrue(again.isOpen(room.surveys.today()));
            room.answered(token, missing("Mer tid."));
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

    @OnBothEngines
    void aReaderSeesNothingOfSurveysAndAnotherAssociationThatThereIsNoMap(Engine engine) {
        try (var room = new SurveyRoom(engine, folder)) {
            Survey survey = room.begun();
            room.answered(room.token(survey, room.kurator), missing("Mer vård."));
            long map = room.line.map().value();
            long version = room.line.id().value();
            long id = survey.id();
            List<Function<Viewer, Executable>> doors =
                    List.of(
                            it -> () -> room.listPages.list(it, map, version),
                            it -> () -> room.pages.page(it, map, version, id),
                            it -> () -> room.pages.close(it, map, version, id),
                            it -> () -> room.pages.empty(it, map, version, id),
                            it -> () -> room.proposalPages.page(it, map, version, id),
                            it -> () -> room.api.list(it, map, version),
                            it -> () -> room.api.functions(it, map, version, id),
                            it -> () -> room.proposalsApi.list(it, map, version, id),
                            it ->
                                    () ->
                                            room.api.make(
                                                    it,
                                                    map,
                                                    version,
                                                    id,
                                                    new SurveysApi.FunctionsSent(
                                                            List.of(room.kurator))),
                            it ->
                                    () ->
                                            room.proposalsApi.decide(
                                                    it,
                                                    map,
                                                    version,
                                                    id,
                                                    "accept",
                                                    new ProposalsApi.DecideJson(
                                                            room.waiting(survey), null, null)));
            for (var door : doors) {
                assertThrows(AccessDenied.class, door.apply(room.member));
                assertThrows(NotThere.class, door.apply(room.elsewhere));
            }
            assertThrows(
                    NotThere.class, () -> room.pages.page(room.office, map, version, id + 999));
        }
    }

    @OnBothEngines
    void aVersionHasOneOpenSurveyAndTheSameClickMakesOne(Engine engine) {
        try (var room = new SurveyRoom(engine, folder)) {
            Map<String, String> given =
                    Map.of(SurveyForm.INTRO, "Hej.", SurveyForm.LAST_DAY, SurveyRoom.LAST_DAY);
            Survey first =
                    SurveyRoom.kept(
                            room.surveys.begin(room.office, room.line.id(), given, "klick"));
            assertEquals(
                    first.id(),
                    SurveyRoom.kept(room.surveys.begin(room.office, room.line.id(), given, "klick"))
                            .id());
            Problem two =
                    assertThrows(
                            Problem.class,
                            () -> room.surveys.begin(room.office, room.line.id(), given, "till"));
            assertEquals(409, two.status());
            for (String day : List.of("2027-03-30", "2027-12-31", "snart", "")) {
                assertInstanceOf(
                        SurveyOutcome.Problems.class,
                        room.surveys.save(
                                room.office,
                                first,
                                first.version(),
                                Map.of(SurveyForm.INTRO, "Hej.", SurveyForm.LAST_DAY, day)),
                        day);
            }
            Survey saved =
                    SurveyRoom.kept(
                            room.surveys.save(
                                    room.office,
                                    first,
                                    first.version(),
                                    Map.of(
                                            SurveyForm.INTRO,
                                            "Hej igen.",
                                            SurveyForm.LAST_DAY,
                                            "2027-04-21")));
            assertEquals("Hej igen.", saved.intro());
            assertInstanceOf(
                    SurveyOutcome.Conflict.class,
                    room.surveys.save(room.office, first, first.version(), given));
        }
    }

    @OnBothEngines
    void personnummerAreRefusedWhereTheyStand(Engine engine) {
        try (var room = new SurveyRoom(engine, folder)) {
            IdentityNumberGuard guard =
                    text ->
                            text.toString().contains("191212121212")
                                    ? List.of(new IdentityNumberGuard.Found(0, 12, "19xx"))
                                    : List.of();
            room.room.check.withGuard(guard);
            Survey survey = room.begun();
            String token = room.token(survey, room.kurator);
            Answer refused =
                    assertInstanceOf(
                            Answer.class,
                            save(room, token, Visit.fresh(), 3, "missing", "191212121212"));
            assertEquals(422, refused.status());
            assertTrue(
                    ((AnswerFormView) refused.body())
                            .problems()
                            .get("svar-3-missing")
                            .contains("personnummer"));
            room.answered(token, missing("Mer vård."));
            room.each(
                    survey,
                    slot ->
                            assertFalse(
                                    room.desk
                                            .decline(room.office, survey, slot, "191212121212")
                                            .isDone()));
        }
    }

    @OnBothEngines
    void answersGoHalfAYearAfterTheSurveyOrWhenAskedFor(Engine engine) {
        try (var room = new SurveyRoom(engine, folder)) {
            Survey survey = room.begun();
            room.answered(room.token(survey, room.kurator), missing("Mer vård."));
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

    @OnBothEngines
    void aProgramAsksAndAnswersByTheSameDoors(Engine engine) {
        try (var room = new SurveyRoom(engine, folder)) {
            long map = room.line.map().value();
            long version = room.line.id().value();
            Answer begun =
                    room.api.begin(
                            room.office,
                            map,
                            version,
                            new SurveysApi.SurveySent(null, null, null, "r1"));
            var survey = assertInstanceOf(SurveysApi.SurveyJson.class, begun.body());
            List<?> made =
                    (List<?>)
                            room.api
                                    .make(
                                            room.office,
                                            map,
                                            version,
                                            survey.id(),
                                            new SurveysApi.FunctionsSent(
                                                    List.of(room.kurator, "okänd")))
                                    .body();
            assertEquals(1, made.size());
            String path = ((SurveysApi.MadeJson) made.getFirst()).path();
            String token = path.substring(path.lastIndexOf('/') + 1);
            QuestionsJson asked = room.guestApi.questions(token, "", Asked.WHOLE);
            assertEquals("Teamet", asked.forums().getFirst().name());
            assertEquals(1, asked.forums().getFirst().people());
            var no =
                    new AnswerJson.MeetingJson(
                            room.team,
                            SurveyAnswer.Goes.NO,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null);
            var say = new GuestApi.Say(null, new AnswerJson(List.of(no), null, null, null));
            assertEquals(1, room.guestApi.say(token, asked.visit(), Asked.WHOLE, say).version());
            assertThrows(
                    Problem.class,
                    () ->
                            room.guestApi.say(
                                    token,
                                    asked.visit(),
                                    Asked.WHOLE,
                                    new GuestApi.Say(
                                            1L,
                                            new AnswerJson(
                                                    List.of(),
                                                    Collections.nCopies(
                                                            6,
                                                            new AnswerJson.NewMeetingJson(
                                                                    "Nytt", null, null, null, null,
                                                                    null)),
                                                    null,
                                                    null))));
            room.guestApi.send(token, asked.visit(), Asked.WHOLE);
            var listed = room.proposalsApi.list(room.office, map, version, survey.id());
            assertEquals(
                    "Teamet: Kurator, Hofors kommun går inte på mötet",
                    listed.waiting().getFirst().what());
            var decided =
                    room.proposalsApi.decide(
                            room.office,
                            map,
                            version,
                            survey.id(),
                            "accept",
                            new ProposalsApi.DecideJson(
                                    List.of(listed.waiting().getFirst().slot()), null, null));
            assertTrue(decided.getFirst().isDone());
            assertTrue(room.seen(room.team).seats().isEmpty());
            assertEquals(
                    1,
                    room.api.functions(room.office, map, version, survey.id()).getFirst().sent());
        }
    }
}
