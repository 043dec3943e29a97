package se.samspel.samverkanskarta.internal.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samspel.identity.testing.SmallOrganisation.GAVLEBORG;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.demo.DemoStory.Scene;
import se.samspel.samverkanskarta.internal.model.VersionKind;
import se.samspel.samverkanskarta.internal.rows.MapRoom;
import se.samspel.samverkanskarta.internal.rows.VersionLine;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class DemoDraftTest {
    @TempDir Path folder;

    @OnBothEngines
    void theDraftLiesAmongWhatIsRemovedAndTheMapIsAsWithoutIt(Engine engine) throws Exception {
        try (var room = new MapRoom(engine, folder)) {
            Instant now = room.storage.clock().instant();
            var map = new DemoMap(room.maps, room.parts, room.desk);
            var draft = new DemoDraft(room.maps, room.desk, room.removals);
            List<Scene> scenes =
                    Stream.concat(
                                    map.scenes(now, room.small::viewer).stream(),
                                    draft.scenes(now, room.small::viewer).stream())
                            .sorted(Comparator.comparing(Scene::at))
                            .toList();
            for (Scene scene : scenes) {
                scene.act().play();
            }
            assertEquals(
                    List.of("Önskat läge, första utkastet"),
                    room.removed.of(room.member()).stream().map(it -> it.title()).toList());
            assertEquals(
                    List.of(VersionKind.DESIRED, VersionKind.CURRENT),
                    room.maps.of(room.member(), GAVLEBORG).getFirst().versions().stream()
                            .map(VersionLine::kind)
                            .toList());
            assertEquals(List.of(), draft.scenes(now, room.small::viewer));
        }
    }
}
