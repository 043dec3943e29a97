package se.samspel.samverkanskarta.internal.survey.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Problem;
import se.samspel.samverkanskarta.internal.survey.rows.Survey;
import se.samspel.samverkanskarta.internal.survey.rows.SurveyForm;
import se.samspel.samverkanskarta.internal.survey.rows.SurveyOutcome;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

/** A survey from its beginning, and who may see that there is one. */
class SurveysTest {
    @TempDir Path folder;

    @OnBothEngines
    void aReaderSeesNothingOfSurveysAndAnotherAssociationThatThereIsNoMap(Engine engine) {
        try (var room = new SurveyRoom(engine, folder)) {
            Survey survey = room.begun();
            room.answered(room.token(survey, room.kurator), SurveyRoom.missing("Mer vård."));
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
}
