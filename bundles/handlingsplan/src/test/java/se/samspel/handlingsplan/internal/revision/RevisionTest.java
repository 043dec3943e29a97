package se.samspel.handlingsplan.internal.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samspel.identity.testing.SmallOrganisation.GAVLEBORG;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.Part;
import se.samspel.handlingsplan.internal.PlanChange;
import se.samspel.handlingsplan.internal.PlanRoom;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class RevisionTest {
    @TempDir Path folder;

    private static Revisions revisions(PlanRoom room) {
        return new Revisions(room.plans, room.maker, room.storage.database());
    }

    private static Editions editions(PlanRoom room) {
        return new Editions(
                room.plans,
                revisions(room),
                room.adoptions,
                room.small.organisation(),
                room.storage.files(),
                room.storage.database());
    }

    private static PlanId revised(PlanRoom room, PlanId plan) {
        return assertInstanceOf(
                        Revisions.Begun.Made.class, revisions(room).begin(room.convener(), plan))
                .plan();
    }

    private static void save(
            PlanRoom room, PlanId plan, Part part, long row, Map<String, String> to) {
        PlanRoom.saved(
                room.edits
                        .make(
                                room.member(),
                                plan,
                                new PlanChange.Save(
                                        part, row, room.row(plan, part, row).version(), to))
                        .outcome());
    }

    @OnBothEngines
    void aRevisionHoldsEverythingAndSaysWhatChangedInOneBreath(Engine engine) throws Exception {
        try (var room = new PlanRoom(engine, folder)) {
            PlanId first = room.draft();
            long stays = room.goal(first, "Står kvar");
            room.activity(first, stays, Map.of("what", "Träffas", "status", "ONGOING"));
            room.goal(first, "Ändras");
            room.goal(first, "Ändras också");
            room.goal(first, "Avslutas");
            room.adopt(first);
            PlanId second = revised(room, first);
            OpenPlan copy = room.plans.open(room.member(), second);
            assertEquals(
                    List.of("Står kvar", "Ändras", "Ändras också", "Avslutas"),
                    copy.goals().stream().map(it -> it.wording()).toList());
            assertEquals(
                    List.of("Träffas"), copy.activities().stream().map(it -> it.what()).toList());
            assertEquals(
                    "Inget skiljer dem åt.",
                    editions(room).difference(room.member(), second, "1", "utkast").summary());
            save(room, second, Part.GOAL, copy.goals().get(1).id(), goal("Ändrat mål"));
            save(room, second, Part.GOAL, copy.goals().get(2).id(), goal("Ändrat mål två"));
            PlanRoom.saved(
                    room.edits
                            .make(
                                    room.member(),
                                    second,
                                    new PlanChange.Remove(Part.GOAL, copy.goals().get(3).id(), 1))
                            .outcome());
            room.goal(second, "Nytt mål");
            PlanDifference difference =
                    editions(room).difference(room.member(), second, "1", "utkast");
            assertEquals("Mål: 1 nytt, 2 ändrade, 1 avslutat.", difference.summary());
            PlanDifference.Change changed =
                    difference.changes().stream()
                            .filter(it -> it.title().equals("Ändrat mål"))
                            .findFirst()
                            .orElseThrow();
            assertEquals(
                    List.of(new PlanDifference.ValueChange("Lydelse", "Ändras", "Ändrat mål")),
                    changed.values());
            room.adopt(second);
            assertEquals(2, room.adoptions.of(second).getFirst().number());
            assertEquals(
                    "Mål: 1 nytt, 2 ändrade, 1 avslutat.",
                    editions(room).difference(room.member(), first, "1", "2").summary());
            assertEquals(
                    List.of("1", "2"),
                    editions(room).of(room.member(), first).stream()
                            .map(Editions.Edition::key)
                            .toList());
            PlanId third = revised(room, second);
            assertEquals(
                    "Mål: 1 nytt, 2 ändrade, 1 avslutat.",
                    editions(room).difference(room.member(), third, "1", "utkast").summary());
        }
    }

    private static Map<String, String> goal(String wording) {
        return Map.of("wording", wording);
    }

    @OnBothEngines
    void aPlanIsRevisedOnceAtATimeByWhoMay(Engine engine) throws Exception {
        try (var room = new PlanRoom(engine, folder)) {
            PlanId first = room.draft();
            room.goal(first, "Fler i arbete");
            assertInstanceOf(
                    Revisions.Begun.NotAdopted.class,
                    revisions(room).begin(room.convener(), first));
            room.adopt(first);
            assertThrows(AccessDenied.class, () -> revisions(room).begin(room.member(), first));
            PlanId second = revised(room, first);
            assertEquals(
                    new Revisions.Begun.Already(second),
                    revisions(room).begin(room.convener(), first));
        }
    }

    @OnBothEngines
    void whoReadsWhatIsAdoptedDoesNotSeeTheRevision(Engine engine) throws Exception {
        try (var room = new PlanRoom(engine, folder)) {
            PlanId first = room.draft();
            room.goal(first, "Fler i arbete");
            room.adopt(first);
            PlanId second = revised(room, first);
            Viewer board = room.small.viewer(Role.BOARD, GAVLEBORG);
            assertEquals(
                    List.of("1"),
                    editions(room).of(board, first).stream().map(Editions.Edition::key).toList());
            assertThrows(NotThere.class, () -> editions(room).of(board, second));
            assertThrows(
                    NotThere.class, () -> editions(room).difference(board, first, "1", "utkast"));
            assertTrue(
                    room.storage.events().latest(0, 20).stream()
                            .anyMatch(it -> it.event().endsWith("PlanRevised")));
        }
    }
}
