package se.samspel.handlingsplan.internal.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_SANDVIKEN;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.terms.TermUse.Use;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.Part;
import se.samspel.handlingsplan.internal.PlanAddress;
import se.samspel.handlingsplan.internal.PlanChange;
import se.samspel.handlingsplan.internal.PlanRoom;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class PlansOfTermTest {
    @TempDir Path folder;

    @OnBothEngines
    void aTermTellsThePlansItIsWrittenInAndOnlyToThoseWhoMayReadThem(Engine engine) {
        try (PlanRoom room = new PlanRoom(engine, folder)) {
            PlanId plan = room.draft();
            long goal = room.goal(plan, "Alla får en SIP inom en månad");
            room.activity(plan, goal, Map.of("what", "Kurs i SIP"));
            long gone = room.activity(plan, goal, Map.of("what", "SIP-dag"));
            PlanRoom.saved(
                    room.edits
                            .make(
                                    room.member(),
                                    plan,
                                    new PlanChange.Remove(Part.ACTIVITY, gone, 1))
                            .outcome());
            PlansOfTerm uses = new PlansOfTerm(room.storage.database(), room.small.access());
            List<Use> seen = uses.of(room.member(), text -> text.contains("SIP"));
            assertEquals(1, seen.size());
            assertEquals(PlanAddress.of(plan), seen.getFirst().path());
            assertEquals(2, seen.getFirst().texts(), "what is taken away does not count");
            Viewer elsewhere = room.small.viewer(Role.MEMBER, MYSAM_SANDVIKEN);
            assertEquals(List.of(), uses.of(elsewhere, text -> true));
            assertEquals(List.of(), uses.of(room.member(), text -> false));
        }
    }
}
