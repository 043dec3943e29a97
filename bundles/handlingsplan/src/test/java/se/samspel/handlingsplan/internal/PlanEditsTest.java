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
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.PluginId;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.handlingsplan.PlanId;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class PlanEditsTest {
    @TempDir Path folder;

    @OnBothEngines
    void aNewPlanHoldsACopyOfItsTemplateAndDoesNotNeedItAnyMore(Engine engine) {
        try (var room = new PlanRoom(engine, folder)) {
            PlanId plan = room.draft();
            room.templates.replace(new PluginId("gavleborg"), List.of());
            OpenPlan open = room.plans.open(room.member(), plan);
            assertEquals(
                    List.of("bakgrund", "grupper", "behov", "forum", "deltagare"),
                    open.sections().stream().map(it -> it.section().value()).toList());
            assertEquals("Detta står där från början.", open.texts().getFirst().value());
            assertEquals("3", open.plan().templateVersion());
            long goal = room.goal(plan, "Ett mål utan mall");
            assertEquals(
                    "Ett mål utan mall", room.row(plan, Part.GOAL, goal).values().get("wording"));
        }
    }

    @OnBothEngines
    void savingOverSomeoneElsesTextReportsConflictAndKeepsTheirs(Engine engine) {
        try (var room = new PlanRoom(engine, folder)) {
            PlanId plan = room.draft();
            long goal = room.goal(plan, "Från början");
            saved(
                    room.edits
                            .make(
                                    room.convener(),
                                    plan,
                                    new PlanChange.Save(
                                            Part.GOAL, goal, 1, Map.of("wording", "Sigrids")))
                            .outcome());
            var conflict =
                    assertInstanceOf(
                            PlanOutcome.Conflict.class,
                            room.edits
                                    .make(
                                            room.member(),
                                            plan,
                                            new PlanChange.Save(
                                                    Part.GOAL, goal, 1, Map.of("wording", "Leas")))
                                    .outcome());
            assertEquals(Map.of("wording", "Sigrids"), conflict.current());
            assertEquals(room.convener().name(), conflict.byName());
            assertEquals("Sigrids", room.row(plan, Part.GOAL, goal).values().get("wording"));
            assertEquals(
                    3,
                    saved(
                                    room.edits
                                            .make(
                                                    room.member(),
                                                    plan,
                                                    new PlanChange.Save(
                                                            Part.GOAL,
                                                            goal,
                                                            conflict.version(),
                                                            Map.of("wording", "Leas")))
                                            .outcome())
                            .version());
        }
    }

    @OnBothEngines
    void twoPeopleInDifferentPartsOfAPlanNeverDisturbEachOther(Engine engine) {
        try (var room = new PlanRoom(engine, folder)) {
            PlanId plan = room.draft();
            long first = room.goal(plan, "Ett");
            long second = room.goal(plan, "Två");
            saved(
                    room.edits
                            .make(
                                    room.member(),
                                    plan,
                                    new PlanChange.Save(
                                            Part.GOAL, first, 1, Map.of("wording", "Ett!")))
                            .outcome());
            saved(
                    room.edits
                            .make(
                                    room.convener(),
                                    plan,
                                    new PlanChange.Save(
                                            Part.GOAL, second, 1, Map.of("wording", "Två!")))
                            .outcome());
        }
    }

    @OnBothEngines
    void manyEditorsAtOnceLoseNoUpdate(Engine engine) throws Exception {
        try (var room = new PlanRoom(engine, folder);
                ExecutorService editors = Executors.newFixedThreadPool(8)) {
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
                                    return addTenWords(room, who, name, plan, goal);
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
    private static int addTenWords(PlanRoom room, Viewer who, String name, PlanId plan, long goal) {
        int kept = 0;
        while (kept < 10) {
            Row row = room.row(plan, Part.GOAL, goal);
            String next = row.values().get("wording") + " " + name + "-" + kept;
            PlanOutcome outcome =
                    room.edits
                            .make(
                                    who,
                                    plan,
                                    new PlanChange.Save(
                                            Part.GOAL,
                                            goal,
                                            row.version(),
                                            Map.of("wording", next)))
                            .outcome();
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

    @OnBothEngines
    void whatIsRemovedComesBackToItsPlace(Engine engine) {
        try (var room = new PlanRoom(engine, folder)) {
            PlanId plan = room.draft();
            List<Long> goals =
                    IntStream.rangeClosed(1, 3).mapToObj(n -> room.goal(plan, "Mål " + n)).toList();
            long activity = room.activity(plan, goals.get(1), Map.of("what", "Mötas"));
            long version =
                    saved(
                                    room.edits
                                            .make(
                                                    room.member(),
                                                    plan,
                                                    new PlanChange.Remove(
                                                            Part.GOAL, goals.get(1), 1))
                                            .outcome())
                            .version();
            assertEquals(List.of("Mål 1", "Mål 3"), wordings(room, plan));
            assertInstanceOf(
                    PlanOutcome.Gone.class,
                    room.edits
                            .make(
                                    room.member(),
                                    plan,
                                    new PlanChange.Save(
                                            Part.ACTIVITY,
                                            activity,
                                            1,
                                            Map.of("what", "Under ett borttaget mål")))
                            .outcome());
            saved(
                    room.edits
                            .make(
                                    room.member(),
                                    plan,
                                    new PlanChange.Restore(Part.GOAL, goals.get(1), version))
                            .outcome());
            assertEquals(List.of("Mål 1", "Mål 2", "Mål 3"), wordings(room, plan));
            assertEquals(
                    "Mötas",
                    room.plans
                            .open(room.member(), plan)
                            .activitiesOf(goals.get(1))
                            .getFirst()
                            .what());
        }
    }

    @OnBothEngines
    void movingAfterSomeoneElseMovedIsRefusedButOnesOwnMovesFollowEachOther(Engine engine) {
        try (var room = new PlanRoom(engine, folder)) {
            PlanId plan = room.draft();
            long first = room.goal(plan, "A");
            room.goal(plan, "B");
            long third = room.goal(plan, "C");
            long seen = room.plans.open(room.member(), plan).orderVersion("behov");
            saved(
                    room.edits
                            .make(
                                    room.member(),
                                    plan,
                                    new PlanChange.Move(Part.GOAL, third, -1, seen))
                            .outcome());
            saved(
                    room.edits
                            .make(
                                    room.member(),
                                    plan,
                                    new PlanChange.Move(Part.GOAL, third, -1, seen))
                            .outcome());
            assertEquals(List.of("C", "A", "B"), wordings(room, plan));
            assertInstanceOf(
                    PlanOutcome.Conflict.class,
                    room.edits
                            .make(
                                    room.convener(),
                                    plan,
                                    new PlanChange.Move(Part.GOAL, first, 1, seen))
                            .outcome());
            assertEquals(List.of("C", "A", "B"), wordings(room, plan));
        }
    }

    @OnBothEngines
    void undoTakesBackTheLastChangeAndThenTheUndoItself(Engine engine) {
        try (var room = new PlanRoom(engine, folder)) {
            PlanId plan = room.draft();
            long goal = room.goal(plan, "Första");
            assertInstanceOf(
                    PlanOutcome.NothingToUndo.class,
                    room.edits
                            .make(room.member(), plan, new PlanChange.Undo(Part.GOAL, goal, 1))
                            .outcome());
            saved(
                    room.edits
                            .make(
                                    room.member(),
                                    plan,
                                    new PlanChange.Save(
                                            Part.GOAL, goal, 1, Map.of("wording", "Andra")))
                            .outcome());
            saved(
                    room.edits
                            .make(room.member(), plan, new PlanChange.Undo(Part.GOAL, goal, 1))
                            .outcome());
            assertEquals("Första", room.row(plan, Part.GOAL, goal).values().get("wording"));
            saved(
                    room.edits
                            .make(room.member(), plan, new PlanChange.Undo(Part.GOAL, goal, 1))
                            .outcome());
            assertEquals("Andra", room.row(plan, Part.GOAL, goal).values().get("wording"));
            assertInstanceOf(
                    PlanOutcome.Conflict.class,
                    room.edits
                            .make(room.convener(), plan, new PlanChange.Undo(Part.GOAL, goal, 1))
                            .outcome());
        }
    }

    @OnBothEngines
    void aRepeatedSaveChangesNothing(Engine engine) {
        try (var room = new PlanRoom(engine, folder)) {
            PlanId plan = room.draft();
            long goal = room.goal(plan, "Samma");
            long changes = room.plans.open(room.member(), plan).plan().changes();
            var outcome =
                    saved(
                            room.edits
                                    .make(
                                            room.member(),
                                            plan,
                                            new PlanChange.Save(
                                                    Part.GOAL, goal, 1, Map.of("wording", "Samma")))
                                    .outcome());
            assertEquals(1, outcome.version());
            assertEquals(changes, room.plans.open(room.member(), plan).plan().changes());
        }
    }

    @OnBothEngines
    void thoseOutsideTheGroupDoNotKnowThatTheDraftIsThere(Engine engine) {
        try (var room = new PlanRoom(engine, folder)) {
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
                assertThrows(
                        NotThere.class,
                        () ->
                                room.edits
                                        .make(
                                                outside,
                                                plan,
                                                new PlanChange.Save(
                                                        Part.GOAL,
                                                        goal,
                                                        1,
                                                        Map.of("wording", "Ert")))
                                        .outcome());
                assertTrue(room.plans.list(outside).isEmpty());
            }
            assertEquals(1, room.plans.list(room.small.viewer(Role.OFFICE, GAVLEBORG)).size());
        }
    }

    @OnBothEngines
    void aPlanOfTwoGroupsIsWrittenByBoth(Engine engine) {
        try (var room = new PlanRoom(engine, folder)) {
            PlanId plan = room.draft(MYSAM_HOFORS, MYSAM_SANDVIKEN);
            long goal = room.goal(plan, "Gemensamt");
            saved(
                    room.edits
                            .make(
                                    room.small.viewer(Role.MEMBER, MYSAM_SANDVIKEN),
                                    plan,
                                    new PlanChange.Save(
                                            Part.GOAL,
                                            goal,
                                            1,
                                            Map.of("wording", "Från Sandviken")))
                            .outcome());
        }
    }

    @OnBothEngines
    void aPlanCannotBeBegunInAGroupOfSomeoneElseNorFromATemplateThatIsNotOffered(Engine engine) {
        try (var room = new PlanRoom(engine, folder)) {
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
    }

    @OnBothEngines
    void aValueThatDoesNotFitIsSaidBesideItsField(Engine engine) {
        try (var room = new PlanRoom(engine, folder)) {
            PlanId plan = room.draft();
            long goal = room.goal(plan, "Mål");
            assertEquals(
                    Map.of("due", "Klart senast ligger före Börjar. Ändra ett av datumen."),
                    problems(
                            room.edits
                                    .make(
                                            room.member(),
                                            plan,
                                            new PlanChange.Add(
                                                    Part.ACTIVITY,
                                                    Long.toString(goal),
                                                    Map.of(
                                                            "what", "Baklänges",
                                                            "starts", "2027-05-01",
                                                            "due", "2027-04-01")))
                                    .outcome()));
            assertEquals(
                    List.of("party"),
                    List.copyOf(
                            problems(
                                            room.edits
                                                    .make(
                                                            room.member(),
                                                            plan,
                                                            new PlanChange.Add(
                                                                    Part.ACTIVITY,
                                                                    Long.toString(goal),
                                                                    Map.of(
                                                                            "what",
                                                                            "X",
                                                                            "party",
                                                                            "tierps-kommun")))
                                                    .outcome())
                                    .keySet()));
            assertEquals(
                    List.of("wordings"),
                    List.copyOf(
                            problems(
                                            room.edits
                                                    .make(
                                                            room.member(),
                                                            plan,
                                                            new PlanChange.Save(
                                                                    Part.GOAL,
                                                                    goal,
                                                                    1,
                                                                    Map.of("wordings", "X")))
                                                    .outcome())
                                    .keySet()));
        }
    }

    private static Map<String, String> problems(PlanOutcome outcome) {
        return assertInstanceOf(PlanOutcome.Invalid.class, outcome).problems();
    }

    private static List<String> wordings(PlanRoom room, PlanId plan) {
        return room.plans.open(room.member(), plan).goalsOf(PlanRoom.NEEDS).stream()
                .map(Row.GoalRow::wording)
                .toList();
    }
}
