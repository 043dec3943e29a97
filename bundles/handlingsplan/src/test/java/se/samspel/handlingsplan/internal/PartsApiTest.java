package se.samspel.handlingsplan.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.samspel.api.web.Problem;
import se.samspel.handlingsplan.PlanId;
import se.samspel.storage.testing.Engine;

@ParameterizedClass(name = "{0}")
@EnumSource(Engine.class)
class PartsApiTest {
    @Parameter Engine engine;
    @TempDir Path folder;
    private PlanRoom room;
    private PartsApi api;
    private PlanId plan;
    private long goal;

    @BeforeEach
    void open() {
        room = new PlanRoom(engine, folder);
        api = new PartsApi(room.edits);
        plan = room.draft();
        goal = room.goal(plan, "Från början");
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void aConflictCarriesWhatStandsNow() {
        api.save(room.convener(), plan.value(), "goals", goal, wording(1, "Sigrids"));
        Problem problem =
                assertThrows(
                        Problem.class,
                        () ->
                                api.save(
                                        room.member(),
                                        plan.value(),
                                        "goals",
                                        goal,
                                        wording(1, "Leas")));
        assertEquals(409, problem.status());
        assertEquals(2L, problem.members().get("version"));
        assertEquals(Map.of("wording", "Sigrids"), problem.members().get("current"));
    }

    @Test
    void whatComesFromTheTemplateIsNotRemoved() {
        Problem problem =
                assertThrows(
                        Problem.class,
                        () -> api.remove(room.member(), plan.value(), "texts", goal, 1));
        assertEquals(405, problem.status());
    }

    @Test
    void theHistorySaysWhoDidWhatNewestFirst() {
        api.save(room.convener(), plan.value(), "goals", goal, wording(1, "Sigrids"));
        api.remove(room.member(), plan.value(), "goals", goal, 2);
        List<PlanHistory.Change> changes =
                new PlanHistory(room.storage.database(), room.small.organisation())
                        .of(room.plans.open(room.member(), plan));
        assertEquals(
                List.of("tog bort målet", "ändrade Mål", "la till målet"),
                changes.stream().map(PlanHistory.Change::what).toList());
        assertEquals(
                List.of(room.member().name(), room.convener().name(), room.member().name()),
                changes.stream().map(PlanHistory.Change::byName).toList());
        assertEquals("Från början", changes.get(1).before());
        assertEquals("Sigrids", changes.get(1).after());
    }

    @Test
    void theHistorySaysWhoAddedAMemberAndNotTheMember() {
        api.add(
                room.convener(),
                plan.value(),
                "members",
                new PartsApi.Add(
                        Part.MEMBERS, Map.of("name", "Ture Provander", "kind", "REGULAR")));
        PlanHistory.Change added =
                new PlanHistory(room.storage.database(), room.small.organisation())
                        .of(room.plans.open(room.member(), plan)).stream()
                                .filter(change -> change.called().equals("Ture Provander"))
                                .findFirst()
                                .orElseThrow();
        assertEquals(room.convener().name(), added.byName());
    }

    @Test
    void aWholePlanCarriesTheVersionsToSendBack() {
        PlanJson json = PlanJson.of(room.plans.open(room.member(), plan));
        PlanJson.Section needs = json.sections().get(2);
        assertEquals(PlanRoom.NEEDS, needs.id());
        assertEquals(goal, needs.goals().getFirst().id());
        assertEquals(2L, json.orders().get("behov"));
        assertEquals("Plan på prov", json.facts().values().get("title"));
    }

    private static PartsApi.Save wording(long version, String wording) {
        return new PartsApi.Save(version, Map.of("wording", wording));
    }
}
