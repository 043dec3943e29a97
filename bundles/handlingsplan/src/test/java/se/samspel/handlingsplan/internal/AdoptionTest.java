package se.samspel.handlingsplan.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samspel.handlingsplan.internal.PlanRoom.saved;
import static se.samspel.identity.testing.SmallOrganisation.GAVLEBORG;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_SANDVIKEN;
import static se.samspel.identity.testing.SmallOrganisation.UPPSALA_LAN;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Problem;
import se.samspel.handlingsplan.PlanId;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class AdoptionTest {
    @TempDir Path folder;

    @OnBothEngines
    void anAdoptedPlanNeverChangesAgainAndServesTheSameBytes(Engine engine) throws Exception {
        try (var room = new PlanRoom(engine, folder)) {
            PlanId plan = room.draft();
            long goal = room.goal(plan, "Fryses");
            assertEquals(new Adoption.Outcome.Adopted(1), adopt(room, room.convener(), plan));
            assertInstanceOf(
                    PlanOutcome.Frozen.class,
                    room.edits
                            .make(
                                    room.member(),
                                    plan,
                                    new PlanChange.Save(
                                            Part.GOAL, goal, 1, Map.of("wording", "Tinar")))
                            .outcome());
            assertInstanceOf(
                    PlanOutcome.Frozen.class,
                    room.edits
                            .make(room.member(), plan, new PlanChange.Remove(Part.GOAL, goal, 1))
                            .outcome());
            byte[] first = room.papers.current(room.member(), plan).content().readAllBytes();
            byte[] again = room.papers.version(room.member(), plan, 1).content().readAllBytes();
            assertArrayEquals(first, again);
            String snapshot =
                    new String(
                            room.storage
                                    .files()
                                    .open(room.adoptions.of(plan).getFirst().snapshot())
                                    .readAllBytes(),
                            StandardCharsets.UTF_8);
            assertEquals("Fryses", PlanText.read(snapshot).get("section.behov.goal." + goal));
        }
    }

    @OnBothEngines
    void anAdoptedPlanIsFollowedUpWhileWhatWasAdoptedStays(Engine engine) throws Exception {
        try (var room = new PlanRoom(engine, folder)) {
            PlanId plan = room.draft();
            long activity = room.activity(plan, room.goal(plan, "Mål"), Map.of("what", "Ring"));
            adopt(room, room.convener(), plan);
            byte[] frozen = room.papers.version(room.member(), plan, 1).content().readAllBytes();
            saved(change(room, plan, activity, Map.of("status", "DONE", "note", "Ringt.")));
            assertEquals("DONE", room.row(plan, Part.ACTIVITY, activity).values().get("status"));
            assertArrayEquals(
                    frozen, room.papers.version(room.member(), plan, 1).content().readAllBytes());
            assertInstanceOf(
                    PlanOutcome.Frozen.class,
                    change(room, plan, activity, Map.of("status", "DONE", "what", "Skriv")));
        }
    }

    private static PlanOutcome change(
            PlanRoom room, PlanId plan, long activity, Map<String, String> values) {
        long version = room.row(plan, Part.ACTIVITY, activity).version();
        return room.edits
                .make(
                        room.member(),
                        plan,
                        new PlanChange.Save(Part.ACTIVITY, activity, version, values))
                .outcome();
    }

    @OnBothEngines
    void everyoneInTheAssociationReadsAnAdoptedPlanAndNobodyElse(Engine engine) throws Exception {
        try (var room = new PlanRoom(engine, folder)) {
            PlanId plan = room.draft();
            Viewer board = room.small.viewer(Role.BOARD, GAVLEBORG);
            Viewer neighbour = room.small.viewer(Role.MEMBER, MYSAM_SANDVIKEN);
            assertThrows(NotThere.class, () -> room.plans.open(board, plan));
            adopt(room, room.convener(), plan);
            room.plans.open(board, plan);
            room.plans.open(neighbour, plan);
            assertThrows(
                    NotThere.class,
                    () -> room.plans.open(room.small.viewer(Role.OFFICE, UPPSALA_LAN), plan));
        }
    }

    @OnBothEngines
    void aMemberMayNotAdopt(Engine engine) {
        try (var room = new PlanRoom(engine, folder)) {
            PlanId plan = room.draft();
            assertThrows(AccessDenied.class, () -> adopt(room, room.member(), plan));
        }
    }

    @OnBothEngines
    void whatWasChangedSinceItWasSeenIsNotAdopted(Engine engine) throws Exception {
        try (var room = new PlanRoom(engine, folder)) {
            PlanId plan = room.draft();
            long seen = room.plans.open(room.member(), plan).plan().changes();
            room.goal(plan, "Nytt sedan dess");
            assertEquals(
                    new Adoption.Outcome.Changed(),
                    room.adoption.adopt(room.convener(), plan, seen));
        }
    }

    @OnBothEngines
    void whatTheTemplateRequiresComesFirst(Engine engine) throws Exception {
        try (var room = new PlanRoom(engine, folder)) {
            PlanId plan = room.draft();
            Row text = room.plans.open(room.member(), plan).texts().getFirst();
            saved(
                    room.edits
                            .make(
                                    room.member(),
                                    plan,
                                    new PlanChange.Save(
                                            Part.TEXT, text.id(), 1, Map.of("value", " ")))
                            .outcome());
            var lacking =
                    assertInstanceOf(
                            Adoption.Outcome.Lacking.class, adopt(room, room.convener(), plan));
            assertTrue(lacking.required().getFirst().sentence().contains("Hos oss"));
        }
    }

    @OnBothEngines
    void withoutAWriterNothingIsAdoptedAndTheReasonIsSaid(Engine engine) {
        try (var room = new PlanRoom(engine, folder)) {
            PlanId plan = room.draft();
            room.papers.withoutWriter(room.documents);
            Problem problem = assertThrows(Problem.class, () -> adopt(room, room.convener(), plan));
            assertEquals("PDF går inte att skapa just nu", problem.title());
            assertTrue(room.plans.open(room.member(), plan).isDraft());
        }
    }

    private static Adoption.Outcome adopt(PlanRoom room, Viewer viewer, PlanId plan)
            throws Exception {
        return room.adoption.adopt(viewer, plan, room.plans.open(viewer, plan).plan().changes());
    }
}
