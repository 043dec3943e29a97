package se.samspel.handlingsplan.internal.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.demo.DemoStory.Scene;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.Part;
import se.samspel.handlingsplan.internal.PlanChange;
import se.samspel.handlingsplan.internal.PlanRoom;
import se.samspel.identity.testing.SmallOrganisation;
import se.samspel.storage.testing.Engine;

class DemoReturnTest {
    @TempDir Path folder;

    @Test
    void aFileWaitsWithProposalsOfEveryKind() throws Exception {
        try (WordRoom word = new WordRoom(Engine.SQLITE, folder)) {
            Viewer member = word.room.small.viewer(Role.MEMBER, SmallOrganisation.MYSAM_SANDVIKEN);
            PlanId plan = word.room.draft(SmallOrganisation.MYSAM_SANDVIKEN);
            for (String wording : List.of("Ett", "Två")) {
                long goal = add(word, member, plan, Part.GOAL, "behov", Map.of("wording", wording));
                for (String what : List.of("Ring " + wording, "Skriv " + wording)) {
                    add(word, member, plan, Part.ACTIVITY, "" + goal, Map.of("what", what));
                }
            }
            DemoReturn demo =
                    new DemoReturn(
                            word.room.plans,
                            word.room.edits,
                            word.files,
                            word.returns,
                            word.room.storage.database());
            List<Scene> scenes = demo.scenes(Instant.now(), word.room.small::viewer);
            for (Scene scene : scenes.stream().sorted(Comparator.comparing(Scene::at)).toList()) {
                scene.act().play();
            }
            WordReturns.Look look = word.door.waiting(member, plan).getFirst();
            assertEquals(
                    List.of("Change", "Change", "Add", "Transfer"),
                    look.open().proposals().stream()
                            .map(it -> it.getClass().getSimpleName())
                            .toList());
            assertTrue(
                    look.open().proposals().get(0).conflict()
                            || look.open().proposals().get(1).conflict());
            assertEquals(1, look.open().tray().size());
            assertEquals(List.of(), demo.scenes(Instant.now(), word.room.small::viewer));
        }
    }

    private static long add(
            WordRoom word,
            Viewer member,
            PlanId plan,
            Part part,
            String parent,
            Map<String, String> values) {
        return PlanRoom.saved(
                        word.room
                                .edits
                                .make(member, plan, new PlanChange.Add(part, parent, values))
                                .outcome())
                .row();
    }
}
