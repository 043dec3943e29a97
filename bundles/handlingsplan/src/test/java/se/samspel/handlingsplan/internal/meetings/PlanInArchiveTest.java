package se.samspel.handlingsplan.internal.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.documents.Archiving;
import se.samspel.api.documents.DocumentStructure;
import se.samspel.handlingsplan.MeetingId;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.archiving.PlansToArchive;
import se.samspel.handlingsplan.internal.revision.Revisions;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class PlanInArchiveTest {
    @TempDir Path folder;

    private static List<Archiving.Finished> archiveOf(MeetingRoom room) {
        List<Archiving.Finished> kept = new ArrayList<>();
        room.plans.storage.deliver(
                new PlansToArchive(
                        (document, by) -> kept.add(document),
                        room.plans.adoptions,
                        revisions(room),
                        room.plans.small.organisation(),
                        room.plans.storage.database()));
        return kept;
    }

    private static Revisions revisions(MeetingRoom room) {
        return new Revisions(room.plans.plans, room.plans.maker, room.plans.storage.database());
    }

    @OnBothEngines
    void anAdoptedPlanIsKeptAsDataAndItsGoalsFollowTheMeetings(Engine engine) throws Exception {
        try (var room = new MeetingRoom(engine, folder)) {
            PlanId plan = room.plans.draft();
            long goal = room.plans.goal(plan, "Fler i arbete");
            room.plans.activity(
                    plan,
                    goal,
                    Map.of(
                            "what", "Träffas",
                            "party", "forsakringskassan",
                            "partners", "arbetsformedlingen",
                            "due", "2027-05-01",
                            "status", "ONGOING"));
            room.plans.adopt(plan);
            List<Archiving.Finished> kept = archiveOf(room);
            assertEquals(1, kept.size());
            assertEquals("plan." + plan + "-1", kept.getFirst().key());
            assertEquals(new Archiving.Edition("plan." + plan, 1), kept.getFirst().edition());
            DocumentStructure structure = kept.getFirst().structure();
            assertEquals("2027–2028", structure.period());
            assertEquals(List.of("1. Avsnittet behov", "2. Avsnittet forum"), structure.areas());
            DocumentStructure.Goal said = structure.goals().getFirst();
            assertEquals("Fler i arbete", said.wording());
            assertNull(said.outcome());
            assertEquals(2, said.activities().getFirst().parties().size());
            MeetingId meeting = room.meeting(plan);
            room.checkIns.start(room.convener(), meeting);
            room.note(
                    meeting,
                    MeetingRoom.goal(goal),
                    Map.of("status", "REACHED", "said", "Elva personer"));
            room.finish(meeting);
            room.plans.storage.settle();
            assertEquals(2, kept.size());
            assertEquals(kept.getFirst().key(), kept.getLast().key());
            DocumentStructure.Goal later = kept.getLast().structure().goals().getFirst();
            assertEquals(DocumentStructure.Outcome.FULFILLED, later.outcome());
            assertEquals("Uppnått: Elva personer", later.said());
        }
    }

    @OnBothEngines
    void aRevisionIsTheNextEditionOfTheSame(Engine engine) throws Exception {
        try (var room = new MeetingRoom(engine, folder)) {
            PlanId plan = room.plans.draft();
            room.plans.goal(plan, "Fler i arbete");
            room.plans.adopt(plan);
            PlanId next =
                    ((Revisions.Begun.Made) revisions(room).begin(room.convener(), plan)).plan();
            room.plans.adopt(next);
            List<Archiving.Finished> kept = archiveOf(room);
            assertEquals(
                    List.of(
                            new Archiving.Edition("plan." + plan, 1),
                            new Archiving.Edition("plan." + plan, 2)),
                    kept.stream().map(Archiving.Finished::edition).toList());
        }
    }
}
