package se.samspel.handlingsplan.internal.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_SANDVIKEN;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.RegisteredDocuments.Registered;
import se.samspel.api.interventions.InterventionUse.Use;
import se.samspel.api.interventions.Interventions.Known;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.ChildView;
import se.samspel.handlingsplan.internal.Part;
import se.samspel.handlingsplan.internal.PlanChange;
import se.samspel.handlingsplan.internal.PlanOutcome;
import se.samspel.handlingsplan.internal.PlanRoom;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class PlansOfInterventionTest {
    private static final Known SPARET = new Known(41, "Ungdomsspåret", false, "/insatser/41");

    @TempDir Path folder;

    @OnBothEngines
    void theInsatsTellsWhichActivitiesLinkToItAndOnlyToThoseWhoMaySeeThem(Engine engine) {
        try (PlanRoom room = room(engine)) {
            PlanId plan = room.draft();
            long goal = room.goal(plan, "Fler unga i arbete");
            long linked = room.activity(plan, goal, Map.of("what", "Träffas"));
            long gone = room.activity(plan, goal, Map.of("what", "Tas bort"));
            PlanRoom.saved(link(room, plan, linked, "41"));
            PlanRoom.saved(link(room, plan, gone, "41"));
            PlanRoom.saved(
                    room.edits
                            .make(
                                    room.member(),
                                    plan,
                                    new PlanChange.Remove(Part.ACTIVITY, gone, 2))
                            .outcome());

            PlansOfIntervention uses = new PlansOfIntervention(room.plans, room.storage.database());

            List<Use> seen = uses.of(room.member(), 41);
            assertEquals(List.of("Träffas"), seen.stream().map(Use::title).toList());
            assertTrue(seen.getFirst().path().contains("aktiviteter-" + linked), "opens the row");
            Viewer elsewhere = room.small.viewer(Role.MEMBER, MYSAM_SANDVIKEN);
            assertEquals(List.of(), uses.of(elsewhere, 41));
            assertEquals(List.of(), uses.of(room.member(), 42));
        }
    }

    @OnBothEngines
    void onlyAnInsatsOfTheForbundCanBeChosenAndItStandsOnPaper(Engine engine) throws Exception {
        try (PlanRoom room = room(engine)) {
            PlanId plan = room.draft();
            long goal = room.goal(plan, "Fler unga i arbete");
            long activity = room.activity(plan, goal, Map.of("what", "Träffas"));
            assertInstanceOf(PlanOutcome.Invalid.class, link(room, plan, activity, "99"));
            PlanRoom.saved(link(room, plan, activity, "41"));

            var open = room.plans.open(room.member(), plan);
            assertEquals(
                    "Ungdomsspåret, ansökan SG 4-7",
                    open.value(room.plans.today()).activities().getFirst().belongsTo());
            assertTrue(
                    new String(
                                    room.papers.written(
                                            room.papers.unfinished(open, "Utkast", "Utkast")),
                                    StandardCharsets.UTF_8)
                            .contains("Träffas, Ungdomsspåret, ansökan SG 4-7"));
        }
    }

    @OnBothEngines
    void theOpenRowLeadsToTheInsatsAndToTheDocument(Engine engine) {
        try (PlanRoom room = room(engine)) {
            PlanId plan = room.draft();
            long goal = room.goal(plan, "Fler unga i arbete");
            long activity = room.activity(plan, goal, Map.of("what", "Träffas"));
            PlanRoom.saved(link(room, plan, activity, "41"));

            assertEquals(
                    List.of(
                            new ChildView.Link("Insats", "Ungdomsspåret", "/insatser/41"),
                            new ChildView.Link("Ansökan", "SG 4-7", "")),
                    room.opened(plan, activity).links());

            room.pieces.withDocuments(
                    (viewer, number) ->
                            Optional.of(new Registered("Ansökan om medel", "/arkiv/9")));
            assertEquals(
                    new ChildView.Link("Ansökan", "Ansökan om medel (SG 4-7)", "/arkiv/9"),
                    room.opened(plan, activity).links().getLast());
        }
    }

    private PlanRoom room(Engine engine) {
        PlanRoom room = new PlanRoom(engine, folder);
        room.plans.withRegister(association -> List.of(SPARET));
        return room;
    }

    private static PlanOutcome link(PlanRoom room, PlanId plan, long activity, String to) {
        return room.edits
                .make(
                        room.member(),
                        plan,
                        new PlanChange.Save(
                                Part.ACTIVITY,
                                activity,
                                1,
                                Map.of("linked-intervention", to, "application", "SG 4-7")))
                .outcome();
    }
}
