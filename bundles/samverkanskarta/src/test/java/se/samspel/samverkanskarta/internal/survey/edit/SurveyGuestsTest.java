package se.samspel.samverkanskarta.internal.survey.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.Form;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.documents.IdentityNumberGuard;
import se.samspel.api.post.Visit;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Redirect;
import se.samspel.identity.testing.Asked;
import se.samspel.samverkanskarta.internal.survey.guest.AnswerFormView;
import se.samspel.samverkanskarta.internal.survey.guest.SurveyAnswerPage;
import se.samspel.samverkanskarta.internal.survey.guest.SurveyThanksPage;
import se.samspel.samverkanskarta.internal.survey.rows.Survey;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

/** Those who answer a survey, without an account. */
class SurveyGuestsTest {
    @TempDir Path folder;

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
            room.answered(token, SurveyRoom.missing("Mer vård."));
            room.each(
                    survey,
                    slot ->
                            assertFalse(
                                    room.desk
                                            .decline(room.office, survey, slot, "191212121212")
                                            .isDone()));
        }
    }
}
