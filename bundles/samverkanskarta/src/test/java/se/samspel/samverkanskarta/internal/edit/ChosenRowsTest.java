package se.samspel.samverkanskarta.internal.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.Form;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.web.Redirect;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.internal.filter.Filter;
import se.samspel.samverkanskarta.internal.rows.MapRoom;
import se.samspel.samverkanskarta.internal.rows.VersionLine;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

/** Which rows a table shows, in which order, and that both stay while one works in them. */
class ChosenRowsTest {
    private static final Filter MISSING = Filter.by(Filter.STATUS, List.of("MISSING"));
    @TempDir Path folder;

    @OnBothEngines
    void everyTableShowsWhatHasToDoWithTheChosenForums(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = room.map("Unga vuxna");
            String chief = room.function(line, "Enhetschef", "hofors-kommun");
            room.function(line, "Kurator", "region-gavleborg");
            String age = room.add(line, MapPart.TRANSITION, "name", "24 år");
            room.add(line, MapPart.TRANSITION, "name", "29 år");
            String missing =
                    room.add(
                            line,
                            MapPart.FORUM,
                            "name",
                            "Rådet",
                            "status",
                            "MISSING",
                            "seats",
                            chief + "*1",
                            "transitions",
                            age);
            room.add(line, MapPart.FORUM, "name", "Trisam", "seats", chief + "*1");
            room.add(
                    line,
                    MapPart.FINDING,
                    "finding",
                    "Behövs.",
                    "day",
                    "2027-01-02",
                    "about",
                    missing);
            room.add(line, MapPart.FINDING, "finding", "Annat.", "day", "2027-01-02");
            assertEquals(List.of("Rådet"), names(room, line, "forum"));
            assertEquals(List.of("Enhetschef"), names(room, line, "funktion"));
            assertEquals(List.of("Hofors kommun"), names(room, line, "part"));
            assertEquals(List.of("24 år"), names(room, line, "brytpunkt"));
            assertEquals(List.of("Behövs."), names(room, line, "iakttagelse"));
            TablePage functions = table(room, line, "funktion");
            assertEquals(
                    "Rådet, Trisam",
                    functions.lines().getFirst().cells().getLast().text(),
                    "a row tells of the whole map");
            assertEquals(
                    List.of(1, 1, 1, 1, 1),
                    functions.choices().stream().map(TablePage.Choice::count).toList());
            assertTrue(functions.choices().getFirst().path().endsWith("?visa=forum&lage=MISSING"));
        }
    }

    @OnBothEngines
    void theChoiceStaysThroughARowAndBack(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = room.map("Unga vuxna");
            String key = room.add(line, MapPart.FORUM, "name", "Rådet", "status", "MISSING");
            String kept = "lage=MISSING";
            assertTrue(
                    table(room, line, "forum")
                            .lines()
                            .getFirst()
                            .path()
                            .endsWith("/forum/" + key + "?urval=lage%3DMISSING"));
            var pages =
                    new PartPages(
                            room.maps, new PartViews(room.maps, room.parts, room.storage.clock()));
            long map = line.map().value();
            long version = line.id().value();
            PartPage page = pages.show(room.leader(), map, version, "forum", key, kept);
            assertTrue(page.form().action().endsWith("?urval=lage%3DMISSING"));
            assertTrue(page.crumbs().getLast().path().endsWith("?visa=forum&lage=MISSING"));
            Form form = new Form("version", "1").param("name", "Ungdomsrådet");
            Redirect saved =
                    (Redirect) pages.save(room.leader(), map, version, "forum", key, kept, form);
            assertTrue(saved.path().endsWith("?urval=lage%3DMISSING"));
            Redirect removed = turn(room, line, key, "ta-bort", kept, new Form("version", "2"));
            assertTrue(removed.path().endsWith("/tabell?visa=forum&lage=MISSING"));
        }
    }

    @OnBothEngines
    void aRowIsMovedByItsButtonsAndTheButtonKeepsTheFocus(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = room.map("Unga vuxna");
            for (String name : List.of("Ett", "Två", "Tre")) {
                room.forum(line, name);
            }
            OrderPage page = order(room, line, "", "");
            OrderPage.Line last = page.lines().getLast();
            Form up = new Form("fore", last.up()).param("knapp", "upp");
            Redirect to = turn(room, line, last.key(), "flytta", "", up);
            assertTrue(to.path().endsWith("/ordning/forum?flyttad=" + last.key() + "&knapp=upp"));
            assertEquals(List.of("Ett", "Tre", "Två"), room.names(line));
            page = order(room, line, last.key(), "upp");
            assertTrue(page.pressed(page.lines().get(1), "upp"));
            OrderPage.Line first = page.lines().getFirst();
            turn(room, line, first.key(), "flytta", "", new Form("fore", first.up()));
            assertEquals(List.of("Ett", "Tre", "Två"), room.names(line));
            turn(room, line, first.key(), "flytta", "", new Form("fore", first.down()));
            assertEquals(List.of("Tre", "Ett", "Två"), room.names(line));
            var api = new PartTurnsApi(room.maps);
            api.turn(
                    room.leader(),
                    line.map().value(),
                    line.id().value(),
                    "forums",
                    last.key(),
                    "place",
                    new PartTurnsApi.Turn(null, null, null));
            assertEquals(List.of("Ett", "Två", "Tre"), room.names(line));
            assertThrows(
                    AccessDenied.class,
                    () ->
                            new OrderPages(room.maps, room.parts)
                                    .show(
                                            room.member(),
                                            line.map().value(),
                                            line.id().value(),
                                            "forum",
                                            "",
                                            ""));
        }
    }

    private static OrderPage order(MapRoom room, VersionLine line, String moved, String button) {
        return new OrderPages(room.maps, room.parts)
                .show(room.leader(), line.map().value(), line.id().value(), "forum", moved, button);
    }

    private static Redirect turn(
            MapRoom room, VersionLine line, String key, String what, String kept, Form form) {
        return new PartTurnPages(room.maps)
                .turn(
                        room.leader(),
                        line.map().value(),
                        line.id().value(),
                        "forum",
                        key,
                        what,
                        kept,
                        form);
    }

    private static TablePage table(MapRoom room, VersionLine line, String part) {
        return new VersionPages(room.maps, room.parts, room.desk, room.small.organisation())
                .table(room.member(), line.map().value(), line.id().value(), part, MISSING);
    }

    private static List<String> names(MapRoom room, VersionLine line, String part) {
        return table(room, line, part).lines().stream().map(TablePage.Line::name).toList();
    }
}
