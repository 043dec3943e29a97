package se.samspel.handlingsplan.internal.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_HOFORS;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_SANDVIKEN;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.dialogue.Origin;
import se.samspel.api.dialogue.PlanPlaces;
import se.samspel.api.dialogue.PlanPlaces.NewActivity;
import se.samspel.api.dialogue.PlanPlaces.NewGoal;
import se.samspel.api.dialogue.PlanPlaces.Outcome;
import se.samspel.api.dialogue.PlanPlaces.Place;
import se.samspel.api.dialogue.PlanPlaces.Standing;
import se.samspel.api.dialogue.PlanPlaces.Wanted;
import se.samspel.api.dialogue.PlanPlaces.Writable;
import se.samspel.api.dialogue.Sources;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.Part;
import se.samspel.handlingsplan.internal.PlanChange;
import se.samspel.handlingsplan.internal.PlanHistory;
import se.samspel.handlingsplan.internal.PlanRoom;
import se.samspel.handlingsplan.internal.SourceRow.Traced;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class PlacesInPlansTest {
    @TempDir Path folder;

    static PlacesInPlans places(PlanRoom room) {
        return new PlacesInPlans(room.plans, room.edits, room.storage.database(), room.clock);
    }

    static Wanted wanted(PlanId plan, long goal, String wording, String ref) {
        return new Wanted(
                plan.value(),
                goal == 0 ? new NewGoal(PlanRoom.NEEDS.value()) : new NewActivity(goal),
                wording,
                new Origin(
                        ref,
                        "Ord ur " + ref,
                        "Vilka saknar stöd?",
                        LocalDate.of(2027, 3, 12),
                        List.of("Hofors kommun", "Försäkringskassan")),
                "klick-" + ref);
    }

    static Place made(Outcome outcome) {
        return assertInstanceOf(Outcome.Made.class, outcome).place();
    }

    @OnBothEngines
    void wordsBecomeAGoalThatTellsWhereItCameFrom(Engine engine) {
        try (var room = new PlanRoom(engine, folder)) {
            PlanId plan = room.draft();
            PlacesInPlans places = places(room);
            Writable open = places.writable(room.member(), MYSAM_HOFORS).getFirst();
            assertEquals(
                    List.of("1. Avsnittet behov", "2. Avsnittet forum"),
                    open.areas().stream().map(it -> it.heading()).toList());
            Place goal =
                    made(places.make(room.member(), wanted(plan, 0, "Fler i arbete", "quote.1")));
            assertEquals("Mål", goal.kind());
            assertEquals("1. Avsnittet behov", goal.heading());
            Place activity =
                    made(
                            places.make(
                                    room.member(), wanted(plan, goal.row(), "Träffas", "quote.2")));
            assertEquals("Aktivitet", activity.kind());
            OpenPlan now = room.plans.open(room.member(), plan);
            Traced source = now.sourcesOf(activity.row()).getFirst();
            assertEquals("Ord ur quote.2", source.row().words());
            assertEquals(List.of("Hofors kommun", "Försäkringskassan"), source.row().present());
            assertEquals("2027-03-12", source.row().day());
            assertEquals(
                    List.of(goal, activity),
                    places.standing(room.member(), List.of("quote.1", "quote.2", "quote.3")));
        }
    }

    @OnBothEngines
    void askedTwiceOrByTwoAtOnceItIsMadeOnce(Engine engine) throws Exception {
        try (var room = new PlanRoom(engine, folder);
                var threads = Executors.newFixedThreadPool(4)) {
            PlanId plan = room.draft();
            PlacesInPlans places = places(room);
            Callable<Outcome> ask =
                    () -> places.make(room.member(), wanted(plan, 0, "Ett mål", "quote.7"));
            List<Place> answers = new ArrayList<>();
            for (Future<Outcome> answer : threads.invokeAll(List.of(ask, ask, ask, ask))) {
                answers.add(made(answer.get()));
            }
            assertEquals(1, answers.stream().distinct().count());
            assertEquals(1, room.plans.open(room.member(), plan).goals().size());
            assertEquals(
                    answers.getFirst(),
                    made(places.make(room.member(), wanted(plan, 0, "Andra ord", "quote.7"))));
        }
    }

    @OnBothEngines
    void whatCannotBeMadeIsSaidAndNothingIsKept(Engine engine) throws Exception {
        try (var room = new PlanRoom(engine, folder)) {
            PlanId plan = room.draft();
            PlacesInPlans places = places(room);
            Outcome empty = places.make(room.member(), wanted(plan, 0, "", "quote.1"));
            assertInstanceOf(Outcome.Refused.class, empty);
            Outcome lost = places.make(room.member(), wanted(plan, 4711, "Under inget", "quote.2"));
            assertTrue(((Outcome.Refused) lost).sentence().contains("Inget är tillagt"));
            Viewer stranger = room.small.viewer(Role.MEMBER, MYSAM_SANDVIKEN);
            assertThrows(
                    NotThere.class,
                    () -> places.make(stranger, wanted(plan, 0, "Utifrån", "quote.3")));
            room.adopt(plan);
            Outcome shut = places.make(room.member(), wanted(plan, 0, "För sent", "quote.4"));
            assertTrue(((Outcome.Refused) shut).sentence().startsWith("Planen är fastställd"));
            assertEquals(List.of(), places.writable(room.member(), MYSAM_HOFORS));
            assertEquals(
                    List.of(),
                    places.standing(
                            room.member(), List.of("quote.1", "quote.2", "quote.3", "quote.4")));
        }
    }

    @OnBothEngines
    void theDialogueSaysToWhomTheWordsAreOpenAndWhatHasBecomeOfThem(Engine engine)
            throws Exception {
        try (var room = new PlanRoom(engine, folder)) {
            PlanId plan = room.draft();
            long goal =
                    made(places(room).make(room.member(), wanted(plan, 0, "Mål", "quote.1"))).row();
            Traced alone = room.plans.open(room.member(), plan).sourcesOf(goal).getFirst();
            assertNull(alone.now(), "without a dialogue the plan still has the words");
            Sources dialogue =
                    (viewer, refs) ->
                            Map.of(
                                    "quote.1",
                                    new Sources.Source(
                                            "quote.1", Sources.State.CHANGED, "/dit#orden"));
            room.plans.withOrigins(dialogue);
            room.plans.withOrigins((viewer, refs) -> Map.of());
            Traced known = room.plans.open(room.member(), plan).sourcesOf(goal).getFirst();
            assertEquals(Sources.State.CHANGED, assertNotNullNow(known).state());
            room.plans.withoutOrigins(dialogue);
            room.adopt(plan);
            Viewer neighbour = room.small.viewer(Role.MEMBER, MYSAM_SANDVIKEN);
            assertEquals(List.of(), room.plans.open(neighbour, plan).sources());
            assertEquals(1, room.plans.open(room.member(), plan).sources().size());
        }
    }

    private static Sources.Source assertNotNullNow(Traced traced) {
        Sources.Source now = traced.now();
        assertNotNull(now);
        return now;
    }

    @OnBothEngines
    void aGoalThatIsTakenAwayIsToldToBeAwayAndComesBack(Engine engine) {
        try (var room = new PlanRoom(engine, folder)) {
            PlanId plan = room.draft();
            PlacesInPlans places = places(room);
            Place goal = made(places.make(room.member(), wanted(plan, 0, "Mål", "quote.1")));
            Place under =
                    made(places.make(room.member(), wanted(plan, goal.row(), "Gör", "quote.2")));
            PlanRoom.saved(
                    room.edits
                            .make(
                                    room.member(),
                                    plan,
                                    new PlanChange.Remove(Part.GOAL, goal.row(), 1))
                            .outcome());
            Map<Long, Boolean> removed = new LinkedHashMap<>();
            places.standing(room.member(), List.of("quote.1", "quote.2"))
                    .forEach(it -> removed.put(it.row(), it.removed()));
            assertEquals(Map.of(goal.row(), true, under.row(), true), removed);
            PlanRoom.saved(
                    room.edits
                            .make(
                                    room.member(),
                                    plan,
                                    new PlanChange.Restore(Part.GOAL, goal.row(), 2))
                            .outcome());
            assertEquals(
                    List.of(goal, under),
                    places.standing(room.member(), List.of("quote.1", "quote.2")));
        }
    }

    @OnBothEngines
    void wordsAreTiedToWhatStandsInThePlanWhichIsLeftAsItIs(Engine engine) {
        try (var room = new PlanRoom(engine, folder)) {
            PlanId plan = room.draft();
            PlacesInPlans places = places(room);
            Place goal = made(places.make(room.member(), wanted(plan, 0, "Mål", "quote.1")));
            Place under =
                    made(places.make(room.member(), wanted(plan, goal.row(), "Gör", "quote.2")));
            var known = places.writable(room.member(), MYSAM_HOFORS).getFirst().areas().getFirst();
            assertEquals(
                    List.of(new PlanPlaces.Activity(under.row(), "Gör")),
                    known.goals().getFirst().activities());
            Place tied = made(places.make(room.member(), tying(plan, goal.row(), "quote.3")));
            assertEquals("quote.3", tied.ref());
            assertEquals(goal.row(), tied.row());
            assertEquals(tied, made(places.make(room.member(), tying(plan, 0, "quote.3"))));
            made(places.make(room.member(), tying(plan, under.row(), "quote.4")));
            OpenPlan now = room.plans.open(room.member(), plan);
            assertEquals("Mål", now.goals().getFirst().wording());
            assertEquals(
                    List.of("quote.1", "quote.3"),
                    now.sourcesOf(goal.row()).stream().map(it -> it.row().ref()).toList());
            assertEquals(
                    List.of(goal, tied),
                    places.standing(room.member(), List.of("quote.1", "quote.3")));
            List<PlanHistory.Change> history =
                    new PlanHistory(room.storage.database(), room.small.organisation()).of(now);
            assertTrue(
                    history.stream()
                            .anyMatch(
                                    it ->
                                            it.what().equals("knöt ord till målet")
                                                    && it.after()
                                                            .equals(
                                                                    "Kommer från: ”Ord ur quote.3”\nVilka saknar stöd? · 12 mars 2027 · Hofors kommun, Försäkringskassan")));
            assertTrue(
                    room.storage.events().latest(0, 20).stream()
                            .anyMatch(it -> it.summary().contains("Knöt ord ur en dialog")));
        }
    }

    private static Wanted tying(PlanId plan, long row, String ref) {
        return new Wanted(
                plan.value(),
                new Standing(row),
                "",
                wanted(plan, 0, "", ref).origin(),
                "klick-" + ref);
    }

    @OnBothEngines
    void whatIsGoneFrozenOrSomebodyElsesIsNotTiedTo(Engine engine) throws Exception {
        try (var room = new PlanRoom(engine, folder)) {
            PlanId plan = room.draft();
            PlacesInPlans places = places(room);
            Place goal = made(places.make(room.member(), wanted(plan, 0, "Mål", "quote.1")));
            Place under =
                    made(places.make(room.member(), wanted(plan, goal.row(), "Gör", "quote.2")));
            PlanRoom.saved(
                    room.edits
                            .make(
                                    room.member(),
                                    plan,
                                    new PlanChange.Remove(Part.GOAL, goal.row(), 1))
                            .outcome());
            for (long row : List.of(goal.row(), under.row(), 4711L)) {
                Outcome gone = places.make(room.member(), tying(plan, row, "quote.3"));
                assertTrue(((Outcome.Refused) gone).sentence().contains("Inget är knutet"));
            }
            Viewer stranger = room.small.viewer(Role.MEMBER, MYSAM_SANDVIKEN);
            assertThrows(
                    NotThere.class,
                    () -> places.make(stranger, tying(plan, goal.row(), "quote.3")));
            PlanRoom.saved(
                    room.edits
                            .make(
                                    room.member(),
                                    plan,
                                    new PlanChange.Restore(Part.GOAL, goal.row(), 2))
                            .outcome());
            room.adopt(plan);
            Outcome shut = places.make(room.member(), tying(plan, goal.row(), "quote.3"));
            assertTrue(((Outcome.Refused) shut).sentence().startsWith("Planen är fastställd"));
            assertEquals(List.of(), places.standing(room.member(), List.of("quote.3")));
        }
    }
}
