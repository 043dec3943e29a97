package se.samspel.samverkanskarta.internal.survey.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Problem;
import se.samspel.identity.testing.Asked;
import se.samspel.samverkanskarta.internal.survey.SurveyAnswer;
import se.samspel.samverkanskarta.internal.survey.guest.AnswerJson;
import se.samspel.samverkanskarta.internal.survey.guest.GuestApi;
import se.samspel.samverkanskarta.internal.survey.guest.QuestionsJson;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

/** A program that asks and answers. */
class SurveysApiTest {
    @TempDir Path folder;

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
