package se.samspel.handlingsplan.internal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.Viewer;
import se.samspel.api.dialogue.ImportedQuestions;
import se.samspel.api.dialogue.ImportedQuestions.Appendix;
import se.samspel.api.dialogue.ImportedQuestions.Area;
import se.samspel.handlingsplan.ImportId;
import se.samspel.handlingsplan.PlanId;
import se.samspel.identity.testing.SmallOrganisation;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class AppendicesTest {
    @TempDir Path folder;

    private static PlanId made(ImportRoom room, Viewer viewer, ImportId id) {
        PlanId plan =
                assertInstanceOf(ImportedPlans.Outcome.Made.class, room.made.make(viewer, id))
                        .plan();
        room.plans.storage.deliver(room.appendices);
        return plan;
    }

    private static long asking(List<KeptPiece> pieces) {
        return pieces.stream().filter(it -> it.question() && it.content().contains("?")).count();
    }

    @Test
    void theQuestionsOfAnAppendixBelongToTheAreasAndEveryCharacterIsStillAccountedFor()
            throws IOException {
        Proposal before =
                Matching.of(Twin.blocks("plan.txt", Twin.txt()), Twin.template(), Twin.parties());
        Proposal after =
                Proposal.of(
                        before.facts(),
                        AppendixQuestions.placed(before.pieces(), Twin.template()),
                        before.ledger().in());
        assertTrue(after.ledger().balances(), after.ledger().toString());
        assertEquals(8, after.of(PieceKind.QUESTIONS).size());
        assertEquals("trisam", after.of(PieceKind.QUESTIONS).get(2).section());
        assertTrue(after.ledger().tray() < before.ledger().tray());
        assertTrue(after.of(PieceKind.TRAY).stream().noneMatch(Piece::question));
    }

    @OnBothEngines
    void theyBecomeARoundInTheirOwnWordsAndAreNotInTheTray(Engine engine) throws Exception {
        try (ImportRoom room = new ImportRoom(engine, folder)) {
            List<Appendix> kept = new ArrayList<>();
            ImportedQuestions dialogue = (appendix, by) -> kept.add(appendix);
            room.appendices.withDialogue(dialogue);
            Viewer lea = room.plans.member();
            ImportId id = room.received(lea, "plan.txt", Twin.txt());
            Ledger ledger = room.imports.open(lea, id).ledger();
            assertTrue(ledger.placed() > 0 && ledger.tray() > 0, ledger.toString());
            PlanId plan = made(room, lea, id);
            Appendix appendix = kept.getFirst();
            assertEquals(plan.value(), appendix.plan());
            assertEquals(SmallOrganisation.MYSAM_HOFORS, appendix.group());
            assertEquals(8, appendix.areas().size());
            Area trisam = appendix.areas().get(2);
            assertEquals("trisam", trisam.area());
            assertEquals("3", trisam.number());
            assertTrue(trisam.questions().stream().allMatch(it -> it.wording().contains("?")));
            assertEquals(0, asking(room.trays.pieces(plan)));
        }
    }

    @OnBothEngines
    void withoutADialogueTheyLieInTheTrayAlsoWhenThereWasOneAtFirst(Engine engine)
            throws Exception {
        try (ImportRoom room = new ImportRoom(engine, folder)) {
            Viewer lea = room.plans.member();
            ImportedQuestions dialogue = (appendix, by) -> {};
            room.appendices.withDialogue(dialogue);
            ImportId id = room.received(lea, "plan.txt", Twin.txt());
            room.appendices.withoutDialogue(dialogue);
            PlanId plan = made(room, lea, id);
            assertEquals(8, asking(room.trays.pieces(plan)));
            room.plans.storage.deliver(room.appendices);
            assertEquals(8, asking(room.trays.pieces(plan)));
        }
    }
}
