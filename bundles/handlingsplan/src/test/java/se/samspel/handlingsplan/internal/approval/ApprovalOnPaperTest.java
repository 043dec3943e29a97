package se.samspel.handlingsplan.internal.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.documents.testing.FitPaper;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.Adoption;
import se.samspel.handlingsplan.internal.PlanRoom;
import se.samspel.storage.testing.Engine;

/** What the parties sign and what is said of it on the adopted plan is fit for the archive and for those who listen. */
class ApprovalOnPaperTest {
    @TempDir Path folder;
    private PlanRoom room;
    private Rounds rounds;
    private Approvals approvals;
    private PlanId plan;

    @BeforeEach
    void open() throws Exception {
        room = new PlanRoom(Engine.SQLITE, folder);
        room.papers.withWriter(new FitPaper());
        rounds = new Rounds(room.storage.database());
        approvals =
                new Approvals(
                        room.plans,
                        rounds,
                        room.adoption,
                        room.papers,
                        room.small.organisation(),
                        room.storage.database(),
                        room.storage.files(),
                        room.clock);
        room.adoption.hear(new ApprovalCondition(rounds, room.small.organisation()));
        plan = room.draft();
        room.goal(plan, "Fler i arbete, även på Öland & Åland");
        approvals.send(
                room.convener(),
                plan,
                room.plans.open(room.convener(), plan).plan().changes(),
                "Läs gärna före fredag.");
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void thePageThatIsSignedByHand() throws Exception {
        FitPaper.assertFit(
                new SignaturePage(
                                room.plans,
                                approvals,
                                room.papers,
                                room.small.organisation(),
                                room.clock)
                        .write(room.convener(), plan));
    }

    @Test
    void whatThePartiesGot() throws Exception {
        FitPaper.assertFit(approvals.paper(room.convener(), plan).readAllBytes());
    }

    @Test
    void theAdoptedPlanWithItsApprovals() throws Exception {
        for (Round.Approval waiting : rounds.latest(plan).orElseThrow().approvals()) {
            approvals.note(
                    room.convener(),
                    plan,
                    waiting.party(),
                    "Åsa Öman-Ängström",
                    LocalDate.of(2026, 11, 20),
                    null);
        }
        long seen = room.plans.open(room.convener(), plan).plan().changes();
        assertEquals(
                new Adoption.Outcome.Adopted(1), room.adoption.adopt(room.convener(), plan, seen));
        FitPaper.assertFit(room.adoptedPaper(plan));
    }
}
