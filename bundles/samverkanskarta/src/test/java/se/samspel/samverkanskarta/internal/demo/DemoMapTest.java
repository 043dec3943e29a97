package se.samspel.samverkanskarta.internal.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samspel.identity.testing.SmallOrganisation.GAVLEBORG;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.DemoPeople;
import se.samspel.api.demo.DemoStory.Scene;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.VersionKind;
import se.samspel.samverkanskarta.internal.rows.MapLine;
import se.samspel.samverkanskarta.internal.rows.MapRoom;
import se.samspel.samverkanskarta.internal.rows.VersionLine;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class DemoMapTest {
    @TempDir Path folder;

    @OnBothEngines
    void aYearIsToldOnceAndHoldsBothStates(Engine engine) throws Exception {
        try (var room = new MapRoom(engine, folder)) {
            DemoPeople people = room.small::viewer;
            var story = new DemoMap(room.maps, room.parts, room.desk);
            Instant now = room.storage.clock().instant();
            List<Scene> scenes = story.scenes(now, people);
            assertTrue(
                    scenes.stream()
                            .allMatch(it -> it.at().isAfter(now.minus(Duration.ofDays(370)))));
            for (Scene scene : scenes) {
                scene.act().play();
            }
            assertEquals(List.of(), story.scenes(now, people));
            MapLine map = room.maps.of(room.member(), GAVLEBORG).getFirst();
            assertEquals(
                    List.of(VersionKind.DESIRED, VersionKind.CURRENT),
                    map.versions().stream().map(VersionLine::kind).toList());
            Inventory current = room.seen(map.versions().getLast());
            Inventory desired = room.seen(map.versions().getFirst());
            assertTrue(current.forums().size() >= 20, () -> "" + current.forums().size());
            assertTrue(current.functions().size() >= 30, () -> "" + current.functions().size());
            assertEquals(4, current.transitions().size());
            assertEquals(9, current.findings().size());
            assertEquals(current.forums().size() - 2, desired.forums().size());
            assertTrue(current.forums().stream().noneMatch(it -> it.seats().isEmpty()));
            assertEquals(
                    List.of("fk-29-30", "bup-vuxen"),
                    current.forums().stream()
                            .filter(it -> !it.status().happens())
                            .map(Forum::transitions)
                            .flatMap(it -> it.stream())
                            .toList());
        }
    }
}
