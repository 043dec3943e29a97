package se.samspel.samverkanskarta.internal.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Redirect;
import se.samspel.samverkanskarta.internal.rows.MapRoom;
import se.samspel.samverkanskarta.internal.rows.VersionLine;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

/** The pages and the API that take maps away and bring them back. */
class RemovalPagesTest {
    @TempDir Path folder;

    @OnBothEngines
    void whatGoesIsToldBeforeAndTheWayBackAfter(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = room.map("Unga vuxna");
            room.forum(line, "Mötet");
            var pages = new MapRemovalPages(room.maps, room.removals);
            long map = line.map().value();
            RemovalPage asked = pages.ask(room.leader(), map);
            assertTrue(
                    asked.goes().contains("Nuläge: 1 forum, 0 funktioner och 0 iakttagelser."),
                    asked.goes().toString());
            assertThrows(AccessDenied.class, () -> pages.ask(room.member(), map));
            Answer stale = (Answer) pages.remove(room.leader(), map, asked.seen() + 1);
            assertEquals(409, stale.status());
            assertEquals(
                    "/samverkanskartor",
                    ((Redirect) pages.remove(room.leader(), map, asked.seen())).path());
            var bin = new RemovedPages(room.removed, room.removals, room.storage.clock());
            assertEquals("", bin.list(room.member()).lines().getFirst().path());
            RemovedPage.Line removed = bin.list(room.leader()).lines().getFirst();
            assertEquals("/samverkanskartor/borttagna/" + map, removed.path());
            assertTrue(removed.removed().endsWith(" av " + room.leader().name()));
            assertTrue(bin.restore(room.leader(), map).path().endsWith("/" + map));
            assertEquals(List.of("Mötet"), room.names(line));
        }
    }

    @OnBothEngines
    void theOnlyVersionStaysOnPagesAndForPrograms(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = room.map("Unga vuxna");
            long map = line.map().value();
            long version = line.id().value();
            var pages = new VersionRemovalPages(room.maps, room.removals);
            Answer only =
                    assertInstanceOf(
                            Answer.class,
                            pages.remove(room.leader(), map, version, line.rowVersion()));
            assertEquals(422, only.status());
            var api = new RemovedApi(room.removed, room.removals);
            assertEquals(
                    422,
                    assertThrows(
                                    Problem.class,
                                    () ->
                                            api.remove(
                                                    room.leader(), map, version, line.rowVersion()))
                            .status());
            assertEquals(
                    409,
                    assertThrows(Problem.class, () -> api.remove(room.leader(), map, 99)).status());
            api.remove(room.leader(), map, 1);
            assertEquals(1, api.list(room.member()).size());
            api.restore(room.leader(), map);
            assertEquals("Nuläge", room.seen(line).title());
        }
    }
}
