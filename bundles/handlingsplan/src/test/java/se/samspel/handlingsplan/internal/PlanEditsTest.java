package se.samspel.handlingsplan.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samspel.handlingsplan.internal.PlanRoom.saved;
import static se.samspel.identity.testing.SmallOrganisation.GAVLEBORG;
import static se.samspel.identity.testing.SmallOrganisation.LOKUS_TIERP;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_HOFORS;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_SANDVIKEN;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.samspel.api.PluginId;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.handlingsplan.PlanId;
import se.samspel.storage.testing.Engine;

@ParameterizedClass(name = "{0}")
@EnumSource(Engine.class)
class PlanEditsTest {
    @Parameter Engine engine;
    @TempDir Path folder;
    private PlanRoom room;

    @BeforeEach
    void open() {
        room = new PlanRoom(engine, folder);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void aNewPlanHoldsACopyOfItsTemplateAndDoesNotNeedItAnyMore() {
        PlanId plan = room.draft();
        room.templates.replace(new PluginId("gavleborg"), List.of());
        OpenPlan open = room.plans.open(room.member(), plan);
        assertEquals(
                List.of("bakgrund", "grupper", "behov", "forum", "deltagare"),
                open.sections().stream().map(it -> it.section().value()).toList());
        assertEquals("Detta står där från början.", open.texts().getFirst().value());
        assertEquals("3", open.plan().templateVersion());
        long goal = room.goal(plan, "Ett mål utan mall");
        assertEquals("Ett mål utan mall", room.row(plan, Part.GOAL, goal).values().get("wording"));
    }

    @Test
    void savingOverSomeoneElsesTextReportsConflictAndKeepsTheirs() {
        PlanId plan = room.draft();
        long goal = room.goal(plan, "Från början");
        saved(make(room.convener(), plan, wording(goal, 1, "Sigrids")));
        var conflict =
                assertInstanceOf(
                        PlanOutcome.Conflict.class,
                        make(room.member(), plan, wording(goal, 1, "Leas")));
        assertEquals(Map.of("wording", "Sigrids"), conflict.current());
        assertEquals(room.convener().name(), conflict.byName());
        assertEquals("Sigrids", room.row(plan, Part.GOAL, goal).values().get("wording"));
        assertEquals(
                3,
                saved(make(room.member(), plan, wording(goal, conflict.version(), "Leas")))
                        .version());
    }

    @Test
    void twoPeopleInDifferentPartsOfAPlanNeverDisturbEachOther() {
        PlanId plan = room.draft();
        long first = room.goal(plan, "Ett");
        long second = room.goal(plan, "Två");
        saved(make(room.member(), plan, wording(first, 1, "Ett!")));
        saved(make(room.convener(), plan, wording(second, 1, "Två!")));
    }

    @Test
    void manyEditorsAtOnceLoseNoUpdate() throws Exception {
        try (ExecutorService editors = Executors.newFixedThreadPool(8)) {
            PlanId plan = room.draft();
            long goal = room.goal(plan, "början");
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Integer>> done = new ArrayList<>();
            for (int editor = 0; editor < 8; editor++) {
                String name = "e" + editor;
                Viewer who = editor % 2 == 0 ? room.member() : room.convener();
                done.add(
                        editors.submit(
                                () -> {
                                    start.await();
                                    return addTenWords(who, name, plan, goal);
                                }));
            }
            start.countDown();
            for (Future<Integer> each : done) {
                assertEquals(10, each.get());
            }
            Row row = room.row(plan, Part.GOAL, goal);
            List<String> words = List.of(row.values().get("wording").split(" "));
            assertEquals(81, words.size());
            assertEquals(81, words.stream().distinct().count());
            assertEquals(81, row.version());
            assertEquals(
                    8 * 10,
                    room.plans.open(room.member(), plan).goals().stream()
                            .filter(it -> it.wording().startsWith("nytt"))
                            .count());
        }
    }

    /** Adds a word to what others have written, and tries again after a conflict; adds a goal each time. */
    private int addTenWords(Viewer who, String name, PlanId plan, long goal) {
        int kept = 0;
        while (kept < 10) {
            Row row = room.row(plan, Part.GOAL, goal);
            String next = row.values().get("wording") + " " + name + "-" + kept;
            PlanOutcome outcome = make(who, plan, wording(goal, row.version(), next));
            if (outcome instanceof PlanOutcome.Saved) {
                kept++;
                String area = kept % 2 == 0 ? "behov" : "forum";
                saved(
                        room.writer.make(
                                plan,
                                new PlanChange.Add(Part.GOAL, area, Map.of("wording", "nytt")),
                                who.actor()));
            }
        }
        return kept;
    }

    @Test
    void whatIsRemovedComesBackToItsPlace() {
        PlanId plan = room.draft();
        List<Long> goals =
                IntStream.rangeClosed(1, 3).mapToObj(n -> room.goal(plan, "Mål " + n)).toList();
        long activity = room.activity(plan, goals.get(1), Map.of("what", "Mötas"));
        long version =
                saved(make(room.member(), plan, new PlanChange.Remove(Part.GOAL, goals.get(1), 1)))
                        .version();
        assertEquals(List.of("Mål 1", "Mål 3"), wordings(plan));
        assertInstanceOf(
                PlanOutcome.Gone.class,
                make(
                        room.member(),
                        plan,
                        new PlanChange.Save(
                                Part.ACTIVITY,
                                activity,
                                1,
                                Map.of("what", "Under ett borttaget mål"))));
        saved(make(room.member(), plan, new PlanChange.Restore(Part.GOAL, goals.get(1), version)));
        assertEquals(List.of("Mål 1", "Mål 2", "Mål 3"), wordings(plan));
        assertEquals(
                "Mötas",
                room.plans.open(room.member(), plan).activitiesOf(goals.get(1)).getFirst().what());
    }

    @Test
    void movingAfterSomeoneElseMovedIsRefusedButOnesOwnMovesFollowEachOther() {
        PlanId plan = room.draft();
        long first = room.goal(plan, "A");
        room.goal(plan, "B");
        long third = room.goal(plan, "C");
        long seen = room.plans.open(room.member(), plan).orderVersion("behov");
        saved(make(room.member(), plan, new PlanChange.Move(Part.GOAL, third, -1, seen)));
        saved(make(room.member(), plan, new PlanChange.Move(Part.GOAL, third, -1, seen)));
        assertEquals(List.of("C", "A", "B"), wordings(plan));
        assertInstanceOf(
                PlanOutcome.Conflict.class,
                make(room.convener(), plan, new PlanChange.Move(Part.GOAL, first, 1, seen)));
        assertEquals(List.of("C", "A", "B"), wordings(plan));
    }

    @Test
    void undoTakesBackTheLastChangeAndThenTheUndoItself() {
        PlanId plan = room.draft();
        long goal = room.goal(plan, "Första");
        assertInstanceOf(
                PlanOutcome.NothingToUndo.class,
                make(room.member(), plan, new PlanChange.Undo(Part.GOAL, goal, 1)));
        saved(make(room.member(), plan, wording(goal, 1, "Andra")));
        saved(make(room.member(), plan, new PlanChange.Undo(Part.GOAL, goal, 1)));
        assertEquals("Första", room.row(plan, Part.GOAL, goal).values().get("wording"));
        saved(make(room.member(), plan, new PlanChange.Undo(Part.GOAL, goal, 1)));
        assertEquals("Andra", room.row(plan, Part.GOAL, goal).values().get("wording"));
        assertInstanceOf(
                PlanOutcome.Conflict.class,
                make(room.convener(), plan, new PlanChange.Undo(Part.GOAL, goal, 1)));
    }

    @Test
    void aRepeatedSaveChangesNothing() {
        PlanId plan = room.draft();
        long goal = room.goal(plan, "Samma");
        long changes = room.plans.open(room.member(), plan).plan().changes();
        var outcome = saved(make(room.member(), plan, wording(goal, 1, "Samma")));
        assertEquals(1, outcome.version());
        assertEquals(changes, room.plans.open(room.member(), plan).plan().changes());
    }

    @Test
    void thoseOutsideTheGroupDoNotKnowThatTheDraftIsThere() {
        PlanId plan = room.draft();
        long goal = room.goal(plan, "Vårt");
        for (Viewer outside :
                List.of(
                        room.small.viewer(Role.MEMBER, MYSAM_SANDVIKEN),
                        room.small.viewer(Role.OFFICE, LOKUS_TIERP),
                        room.small.viewer(Role.BOARD, GAVLEBORG),
                        room.small.viewer(Role.ASSOCIATION_IT, GAVLEBORG),
                        room.small.stranger())) {
            assertThrows(NotThere.class, () -> room.plans.open(outside, plan));
            assertThrows(NotThere.class, () -> make(outside, plan, wording(goal, 1, "Ert")));
            assertTrue(room.plans.list(outside).isEmpty());
        }
        assertEquals(1, room.plans.list(room.small.viewer(Role.OFFICE, GAVLEBORG)).size());
    }

    @Test
    void aPlanOfTwoGroupsIsWrittenByBoth() {
        PlanId plan = room.draft(MYSAM_HOFORS, MYSAM_SANDVIKEN);
        long goal = room.goal(plan, "Gemensamt");
        saved(
                make(
                        room.small.viewer(Role.MEMBER, MYSAM_SANDVIKEN),
                        plan,
                        wording(goal, 1, "Från Sandviken")));
    }

    @Test
    void aPlanCannotBeBegunInAGroupOfSomeoneElseNorFromATemplateThatIsNotOffered() {
        Map<String, String> values = Map.of("title", "Plan", "years", "2027");
        assertThrows(
                AccessDenied.class,
                () ->
                        room.newPlans.begin(
                                room.member(),
                                List.of(MYSAM_SANDVIKEN),
                                "gavleborg/liten",
                                values));
        var elsewhere =
                assertInstanceOf(
                        NewPlans.Begun.Invalid.class,
                        room.newPlans.begin(
                                room.small.viewer(Role.MEMBER, LOKUS_TIERP),
                                List.of(LOKUS_TIERP),
                                "gavleborg/liten",
                                values));
        assertTrue(elsewhere.problems().containsKey("template"));
        assertInstanceOf(
                NewPlans.Begun.Made.class,
                room.newPlans.begin(
                        room.member(), List.of(MYSAM_HOFORS), "gavleborg/liten", values));
    }

    @Test
    void aValueThatDoesNotFitIsSaidBesideItsField() {
        PlanId plan = room.draft();
        long goal = room.goal(plan, "Mål");
        assertEquals(
                Map.of("due", "Klart senast ligger före Börjar. Ändra ett av datumen."),
                problems(
                        make(
                                room.member(),
                                plan,
                                new PlanChange.Add(
                                        Part.ACTIVITY,
                                        Long.toString(goal),
                                        Map.of(
                                                "what", "Baklänges",
                                                "starts", "2027-05-01",
                                                "due", "2027-04-01")))));
        assertEquals(
                List.of("party"),
                List.copyOf(
                        problems(
                                        make(
                                                room.member(),
                                                plan,
                                                new PlanChange.Add(
                                                        Part.ACTIVITY,
                                                        Long.toString(goal),
                                                        Map.of(
                                                                "what",
                                                                "X",
                                                                "party",
                                                                "tierps-kommun"))))
                                .keySet()));
        assertEquals(
                List.of("wordings"),
                List.copyOf(
                        problems(
                                        make(
                                                room.member(),
                                                plan,
                                                new PlanChange.Save(
                                                        Part.GOAL,
                                                        goal,
                                                        1,
                                                        Map.of("wordings", "X"))))
                                .keySet()));
    }

    private PlanOutcome make(Viewer viewer, PlanId plan, PlanChange change) {
        return room.edits.make(viewer, plan, change).outcome();
    }

    private static PlanChange wording(long goal, long version, String text) {
        return new PlanChange.Save(Part.GOAL, goal, version, Map.of("wording", text));
    }

    private static Map<String, String> problems(PlanOutcome outcome) {
        return assertInstanceOf(PlanOutcome.Invalid.class, outcome).problems();
    }

    private List<String> wordings(PlanId plan) {
        return room.plans.open(room.member(), plan).goalsOf(PlanRoom.NEEDS).stream()
                .map(Row.GoalRow::wording)
                .toList();
    }
}
