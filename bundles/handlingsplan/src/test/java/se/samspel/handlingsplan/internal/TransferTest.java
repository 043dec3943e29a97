package se.samspel.handlingsplan.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.fields.Field;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Redirect;
import se.samspel.handlingsplan.PlanId;
import se.samspel.identity.testing.SmallOrganisation;
import se.samspel.storage.testing.Engine;

/** A goal that is put in another area, an activity under another goal. */
@ParameterizedClass(name = "{0}")
@EnumSource(Engine.class)
class TransferTest {
    @Parameter Engine engine;
    @TempDir Path folder;
    private PlanRoom room;
    private PlanId plan;
    private long first;
    private long second;
    private long activity;

    @BeforeEach
    void open() {
        room = new PlanRoom(engine, folder);
        plan = room.draft();
        first = room.goal(plan, "Ett");
        second = room.goal(plan, "Två");
        activity = room.activity(plan, first, Map.of("what", "Ring"));
        room.activity(plan, second, Map.of("what", "Skriv"));
        room.activity(plan, second, Map.of("what", "Träffas"));
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void anActivityStandsAfterTheOneThatIsNamedAndNoLongerWhereItStood() {
        long skriv = under(second).getFirst().id();
        var saved =
                PlanRoom.saved(transfer(Part.ACTIVITY, activity, Long.toString(second), skriv, 1));
        assertTrue(saved.changed());
        assertEquals(List.of("Skriv", "Ring", "Träffas"), whats(second));
        assertEquals(List.of(), whats(first));
        assertFalse(
                PlanRoom.saved(transfer(Part.ACTIVITY, activity, Long.toString(second), skriv, 2))
                        .changed(),
                "it stands there already");
    }

    @Test
    void aGoalTakesItsActivitiesToTheOtherAreaAndTheHistorySaysSo() {
        PlanRoom.saved(transfer(Part.GOAL, second, PlanRoom.FORUMS.value(), 0, 1));
        OpenPlan now = room.plans.open(room.member(), plan);
        assertEquals(
                List.of("Två"),
                now.goalsOf(PlanRoom.FORUMS).stream().map(Row.GoalRow::wording).toList());
        assertEquals(
                List.of("Ett"),
                now.goalsOf(PlanRoom.NEEDS).stream().map(Row.GoalRow::wording).toList());
        assertEquals(List.of("Skriv", "Träffas"), whats(second));
        PlanHistory.Change change =
                new PlanHistory(room.storage.database(), room.small.organisation())
                        .of(now, Part.GOAL, second)
                        .getFirst();
        assertEquals("flyttade hit målet", change.what());
        assertEquals("1. Avsnittet behov", change.before());
        assertEquals("2. Avsnittet forum", change.after());
    }

    @Test
    void itGoesOnlyWhereSuchAThingCanStand() {
        assertInstanceOf(PlanOutcome.Gone.class, transfer(Part.GOAL, second, "bakgrund", 0, 1));
        assertInstanceOf(PlanOutcome.Gone.class, transfer(Part.ACTIVITY, activity, "forum", 0, 1));
        assertInstanceOf(PlanOutcome.Gone.class, transfer(Part.ACTIVITY, activity, "999", 0, 1));
        assertInstanceOf(PlanOutcome.Gone.class, transfer(Part.GOAL, 999, "forum", 0, 1));
        long elsewhere = room.goal(room.draft(), "I en annan plan");
        assertInstanceOf(
                PlanOutcome.Gone.class,
                transfer(Part.ACTIVITY, activity, Long.toString(elsewhere), 0, 1));
        room.edits.make(room.member(), plan, new PlanChange.Remove(Part.GOAL, second, 1));
        assertInstanceOf(
                PlanOutcome.Gone.class,
                transfer(Part.ACTIVITY, activity, Long.toString(second), 0, 1));
        assertEquals(List.of("Ring"), whats(first));
    }

    @Test
    void whatSomeoneElseHasChangedSinceIsAConflict() {
        room.edits.make(
                room.convener(),
                plan,
                new PlanChange.Save(Part.ACTIVITY, activity, 1, Map.of("what", "Ring dem")));
        assertInstanceOf(
                PlanOutcome.Conflict.class,
                transfer(Part.ACTIVITY, activity, Long.toString(second), 0, 1));
        assertEquals(List.of("Ring dem"), whats(first));
        assertEquals(List.of("Skriv", "Träffas"), whats(second));
    }

    @Test
    void theApiDoesItForThoseWhoMayAndSaysWhatCannotBeMoved() {
        PartsApi api = new PartsApi(room.edits);
        var sent = new PartsApi.Transfer(Long.toString(second), null, 1);
        var stranger = room.small.viewer(Role.MEMBER, SmallOrganisation.MYSAM_SANDVIKEN);
        assertThrows(
                NotThere.class,
                () -> api.transfer(stranger, plan.value(), "activities", activity, sent));
        assertEquals(
                2,
                api.transfer(room.member(), plan.value(), "activities", activity, sent).version());
        assertEquals(List.of("Ring", "Skriv", "Träffas"), whats(second));
        Problem refused =
                assertThrows(
                        Problem.class,
                        () -> api.transfer(room.member(), plan.value(), "areas", 1, sent));
        assertEquals(405, refused.status());
    }

    @Test
    void thePageOffersEveryOtherPlaceAndPutsItLastThere() {
        TransferPages pages = new TransferPages(room.plans, room.edits, room.clock);
        TransferPage page = pages.look(room.member(), plan.value(), "aktiviteter", activity);
        assertEquals(
                List.of(Long.toString(second)),
                page.places().stream().map(Field.Choice::value).toList());
        assertInstanceOf(
                Redirect.class,
                pages.move(
                        room.member(),
                        plan.value(),
                        "aktiviteter",
                        activity,
                        Long.toString(second),
                        page.version()));
        assertEquals(List.of("Skriv", "Träffas", "Ring"), whats(second));
        assertEquals(
                List.of(PlanRoom.FORUMS.value()),
                pages.look(room.member(), plan.value(), "mal", second).places().stream()
                        .map(Field.Choice::value)
                        .toList());
    }

    @Test
    void thePageSaysWhatWentWrongAndMovesNothing() {
        TransferPages pages = new TransferPages(room.plans, room.edits, room.clock);
        for (String to : List.of("", "999", Long.toString(first))) {
            Answer answer =
                    assertInstanceOf(
                            Answer.class,
                            pages.move(
                                    room.member(), plan.value(), "aktiviteter", activity, to, 1));
            assertEquals(422, answer.status(), to);
        }
        room.edits.make(
                room.convener(),
                plan,
                new PlanChange.Save(Part.ACTIVITY, activity, 1, Map.of("what", "Ring dem")));
        Answer late =
                assertInstanceOf(
                        Answer.class,
                        pages.move(
                                room.member(),
                                plan.value(),
                                "aktiviteter",
                                activity,
                                Long.toString(second),
                                1));
        assertEquals(409, late.status());
        assertEquals(List.of("Ring dem"), whats(first));
        var stranger = room.small.viewer(Role.MEMBER, SmallOrganisation.MYSAM_SANDVIKEN);
        assertThrows(
                NotThere.class, () -> pages.look(stranger, plan.value(), "aktiviteter", activity));
        assertThrows(
                NotThere.class,
                () -> pages.move(stranger, plan.value(), "aktiviteter", activity, "1", 2));
    }

    private PlanOutcome transfer(Part part, long row, String parent, long after, long version) {
        return room.edits
                .make(
                        room.member(),
                        plan,
                        new PlanChange.Transfer(part, row, parent, after, version))
                .outcome();
    }

    private List<Row.ActivityRow> under(long goal) {
        return room.plans.open(room.member(), plan).activitiesOf(goal);
    }

    private List<String> whats(long goal) {
        return under(goal).stream().map(Row.ActivityRow::what).toList();
    }
}
