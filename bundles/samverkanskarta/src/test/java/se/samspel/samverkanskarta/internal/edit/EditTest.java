package se.samspel.samverkanskarta.internal.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.Form;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Redirect;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.internal.filter.Filter;
import se.samspel.samverkanskarta.internal.rows.MapRoom;
import se.samspel.samverkanskarta.internal.rows.PartLine;
import se.samspel.samverkanskarta.internal.rows.VersionLine;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

/** The pages and the API on real maps. */
class EditTest {
    @TempDir Path folder;

    @OnBothEngines
    void aMapIsBegunFromTheListAndLeadsToItsFirstTable(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            var list =
                    new MapListPages(
                            room.maps,
                            room.desk,
                            room.removed,
                            room.small.organisation(),
                            room.storage.clock());
            assertEquals(List.of(), list.list(room.member()).groups());
            assertEquals(List.of(), list.list(room.member()).begin());
            assertThrows(NotThere.class, () -> list.form(room.member(), "gavleborg"));
            Object missing = list.begin(room.office(), "gavleborg", "a", new Form("title", ""));
            assertEquals(422, assertInstanceOf(Answer.class, missing).status());
            Form sent = new Form("title", "Unga vuxna").param("municipalities", "");
            sent.param("municipalities", "hofors").param("municipalities", "sandviken");
            Redirect to = (Redirect) list.begin(room.office(), "gavleborg", "b", sent);
            assertEquals(
                    to.path(),
                    ((Redirect) list.begin(room.office(), "gavleborg", "b", sent)).path());
            VersionLine line =
                    list.list(room.member())
                            .groups()
                            .getFirst()
                            .maps()
                            .getFirst()
                            .versions()
                            .getFirst();
            assertEquals("/samverkanskartor/" + line.map(), to.path());
            assertEquals(2, line.municipalities().size());
            assertTrue(
                    versions(room)
                            .version(room.member(), line.map().value(), line.id().value())
                            .path()
                            .endsWith("/tabell"));
        }
    }

    @OnBothEngines
    void aForumIsAddedSeatedChangedRemovedAndBroughtBackByForms(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = room.map("Unga vuxna");
            long map = line.map().value();
            long version = line.id().value();
            PartPages pages = pages(room);
            String chief = room.function(line, "Enhetschef", "hofors-kommun");
            Form form = form("name", "Mötet", "level", "OPERATIVE", "status", "EXISTS");
            Redirect made =
                    (Redirect) pages.add(room.leader(), map, version, "forum", "klick", form);
            String key = made.path().substring(made.path().lastIndexOf('/') + 1);
            change(room, line, key, "plats", "function", chief, "people", "2");
            PartPage page = pages.show(room.member(), map, version, "forum", key, "");
            assertFalse(page.form().editable());
            assertEquals(2, page.seats().getFirst().people());
            assertEquals(List.of(), page.seatable());
            pages.save(
                    room.leader(),
                    map,
                    version,
                    "forum",
                    key,
                    "",
                    form("version", "2", "name", "Mötet", "purpose", "Samsyn"));
            page = pages.show(room.leader(), map, version, "forum", key, "");
            assertEquals("Samsyn", page.form().values().get("purpose"));
            assertEquals(
                    List.of("Syfte", "Deltagare"),
                    page.history().stream().map(it -> it.changes().getFirst().label()).toList());
            assertEquals("Enhetschef × 2", page.history().get(1).changes().getFirst().after());
            change(room, line, key, "angra", "undo", "3", "version", "3");
            assertEquals("", room.seen(line, key).words().purpose());
            change(room, line, key, "ta-bort", "version", "4");
            assertEquals(List.of(), room.names(line));
            TablePage table =
                    versions(room).table(room.leader(), map, version, "forum", Filter.NONE);
            assertEquals("Mötet", table.removed().getFirst().name());
            change(room, line, key, "aterstall");
            assertEquals(List.of("Mötet"), room.names(line));
        }
    }

    @OnBothEngines
    void twoWhoWriteTheSameFieldMeetOnAPageWithBothTexts(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = room.map("Unga vuxna");
            long map = line.map().value();
            long version = line.id().value();
            PartPages pages = pages(room);
            String key = room.forum(line, "Mötet");
            pages.save(
                    room.office(),
                    map,
                    version,
                    "forum",
                    key,
                    "",
                    form("version", "1", "name", "Mötet", "purpose", "Deras"));
            Answer answer =
                    (Answer)
                            pages.save(
                                    room.leader(),
                                    map,
                                    version,
                                    "forum",
                                    key,
                                    "",
                                    form("version", "1", "name", "Mötet", "purpose", "Mitt"));
            assertEquals(409, answer.status());
            PartPage page = (PartPage) answer.body();
            assertEquals(
                    List.of("Syfte"),
                    page.conflict().differing().stream().map(it -> it.label()).toList());
            Answer wrong =
                    (Answer)
                            pages.save(
                                    room.leader(),
                                    map,
                                    version,
                                    "forum",
                                    key,
                                    "",
                                    form("version", "2", "name", "", "purpose", "Mitt"));
            assertEquals(422, wrong.status());
            assertEquals(Set.of("name"), ((PartPage) wrong.body()).form().problems().keySet());
        }
    }

    @OnBothEngines
    void theTablesTellWhatIsOnTheMap(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = room.map("Unga vuxna");
            String chief = room.function(line, "Enhetschef", "hofors-kommun");
            String age =
                    room.add(
                            line,
                            MapPart.TRANSITION,
                            "name",
                            "24–25",
                            "age-from",
                            "24",
                            "age-to",
                            "25");
            String key =
                    room.add(
                            line,
                            MapPart.FORUM,
                            "name",
                            "Mötet",
                            "times",
                            "4",
                            "minutes",
                            "60",
                            "transitions",
                            age,
                            "seats",
                            chief + "*1");
            room.add(
                    line,
                    MapPart.FINDING,
                    "finding",
                    "Ingen kallar.",
                    "day",
                    "2027-01-02",
                    "about",
                    key);
            assertEquals(
                    List.of(
                            "Förekommer/Operativ",
                            "Hofors kommun",
                            "",
                            "4\u00a0ggr/år/60\u00a0min",
                            "Inget skriftligt"),
                    cells(room, line, "forum"));
            assertEquals("Mötet", cells(room, line, "funktion").getLast());
            assertEquals("1 forum", cells(room, line, "part").getLast());
            assertEquals(List.of("24–25 år", "", "Mötet"), cells(room, line, "brytpunkt"));
            assertEquals(
                    List.of("Intervju", "2 januari 2027", "Mötet"),
                    cells(room, line, "iakttagelse"));
            PartPage page =
                    pages(room)
                            .show(
                                    room.member(),
                                    line.map().value(),
                                    line.id().value(),
                                    "forum",
                                    key,
                                    "");
            assertEquals("Ingen kallar.", page.findings().getFirst().text());
        }
    }

    private static List<String> cells(MapRoom room, VersionLine line, String part) {
        return versions(room)
                .table(room.member(), line.map().value(), line.id().value(), part, Filter.NONE)
                .lines()
                .getFirst()
                .cells()
                .stream()
                .map(it -> it.more().isEmpty() ? it.text() : it.text() + "/" + it.more())
                .toList();
    }

    @OnBothEngines
    void whatAPageCanTheApiCan(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            var maps = new MapsApi(room.maps, room.desk, room.storage.clock());
            var parts = new PartsApi(room.maps, room.parts);
            var sent = new MapsApi.MapSent(null, "gavleborg", "Unga", null, null, null, null, "k");
            var begun = (MapsApi.Kept) maps.begin(room.leader(), sent).body();
            long map = begun.map().value();
            long version = begun.id().value();
            MapJson json = maps.map(room.member(), map);
            assertEquals("Unga", json.title());
            var add =
                    new PartSent(
                            null, Map.of("name", "Chef", "party", "hofors-kommun"), "chef", null);
            parts.add(room.leader(), map, version, "functions", add);
            var forum = new PartSent(null, Map.of("name", "Mötet"), "motet", null);
            parts.add(room.leader(), map, version, "forums", forum);
            new SeatsApi(room.maps)
                    .sit(room.leader(), map, version, "motet", "chef", new SeatsApi.People(3));
            assertEquals(
                    "chef*3",
                    parts.one(room.member(), map, version, "forums", "motet")
                            .values()
                            .get("seats"));
            var saved =
                    parts.save(
                            room.leader(),
                            map,
                            version,
                            "forums",
                            "motet",
                            new PartSent(2L, Map.of("purpose", "Samsyn"), null, null));
            assertEquals(3, saved.version());
            assertEquals(2, parts.history(room.member(), map, version, "forums", "motet").size());
            new PartTurnsApi(room.maps)
                    .turn(
                            room.leader(),
                            map,
                            version,
                            "forums",
                            "motet",
                            "remove",
                            new PartTurnsApi.Turn(3L, null, null));
            assertEquals(List.of(), forums(parts, room.member(), begun, false));
            assertEquals(1, forums(parts, room.member(), begun, true).size());
            var unknown = new PartSent(null, Map.of("namn", "x"), null, null);
            assertEquals(
                    422,
                    assertThrows(
                                    Problem.class,
                                    () -> parts.add(room.leader(), map, version, "forums", unknown))
                            .status());
            assertThrows(
                    AccessDenied.class,
                    () -> parts.add(room.member(), map, version, "forums", forum));
            assertThrows(
                    NotThere.class,
                    () -> parts.history(room.leader(), map + 1, version, "forums", "motet"));
            var copy = new MapsApi.VersionSent(null, "Önskat", null, null, version, null);
            assertEquals(
                    422,
                    assertThrows(Problem.class, () -> maps.add(room.leader(), map, copy)).status());
        }
    }

    private static List<PartLine> forums(
            PartsApi parts, Viewer viewer, MapsApi.Kept version, boolean removed) {
        List<String> any = List.of();
        return parts.list(
                viewer,
                version.map().value(),
                Objects.requireNonNull(version.id()).value(),
                "forums",
                any,
                any,
                any,
                any,
                any,
                any,
                any,
                any,
                removed);
    }

    private static void change(
            MapRoom room, VersionLine line, String key, String what, String... sent) {
        new PartTurnPages(room.maps)
                .turn(
                        room.leader(),
                        line.map().value(),
                        line.id().value(),
                        "forum",
                        key,
                        what,
                        "",
                        form(sent));
    }

    private static Form form(String... namesAndValues) {
        Form form = new Form();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            form.param(namesAndValues[at], namesAndValues[at + 1]);
        }
        return form;
    }

    private static PartPages pages(MapRoom room) {
        return new PartPages(room.maps, new PartViews(room.maps, room.parts, room.storage.clock()));
    }

    private static VersionPages versions(MapRoom room) {
        return new VersionPages(room.maps, room.parts, room.desk, room.small.organisation());
    }
}
