package se.samspel.handlingsplan.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.handlingsplan.PlanId;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

/** An area sends the reader to others. */
class ReferencesTest {
    @TempDir Path folder;

    @OnBothEngines
    void anAreaRefersToAnotherOnThePageOnPaperAndInTheSnapshot(Engine engine) throws Exception {
        try (PlanRoom room = new PlanRoom(engine, folder)) {
            PlanId plan = room.draft();
            room.goal(plan, "Fler möts");
            PlanRoom.saved(refer(room, plan, "forum"));

            OpenPlan open = room.plans.open(room.member(), plan);
            assertEquals(
                    List.of(new SectionView.Reference("#avsnitt-forum", "2. Avsnittet forum")),
                    room.pieces
                            .of(room.member(), open, "")
                            .sections()
                            .section(needs(open), "", FieldGroups.NOTHING)
                            .references());
            assertTrue(
                    new String(
                                    room.papers.written(
                                            room.papers.unfinished(open, "Utkast", "Utkast")),
                                    StandardCharsets.UTF_8)
                            .contains("Se även 2. Avsnittet forum."));
            assertTrue(
                    PlanText.write(open.value(room.plans.today()), unit -> "")
                            .contains("section.behov.refers-to: forum\n"));
            assertEquals(
                    List.of("Området hänvisar till ”2. Avsnittet forum”, men där står inget än."),
                    new DanglingReferenceRule()
                            .check(open.value(room.plans.today())).stream()
                                    .map(finding -> finding.sentence())
                                    .toList());
        }
    }

    @OnBothEngines
    void onlyAnotherAreaOfThePlanCanBeReferredTo(Engine engine) {
        try (PlanRoom room = new PlanRoom(engine, folder)) {
            PlanId plan = room.draft();
            assertInstanceOf(PlanOutcome.Invalid.class, refer(room, plan, "behov"));
            assertInstanceOf(PlanOutcome.Invalid.class, refer(room, plan, "forum bakgrund"));
            assertInstanceOf(PlanOutcome.Invalid.class, refer(room, plan, "nagot-annat"));
        }
    }

    private static PlanOutcome refer(PlanRoom room, PlanId plan, String areas) {
        Row.SectionRow area = needs(room.plans.open(room.member(), plan));
        return room.edits
                .make(
                        room.member(),
                        plan,
                        new PlanChange.Save(
                                Part.AREA, area.id(), area.version(), Map.of("refers", areas)))
                .outcome();
    }

    private static Row.SectionRow needs(OpenPlan plan) {
        return plan.sections().stream()
                .filter(section -> section.section().equals(PlanRoom.NEEDS))
                .findFirst()
                .orElseThrow();
    }
}
