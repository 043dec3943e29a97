package se.samspel.samverkanskarta.internal.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.Form;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.NotThere;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.internal.filter.Filter;
import se.samspel.samverkanskarta.internal.model.Seat;
import se.samspel.samverkanskarta.internal.rows.MapRoom;
import se.samspel.samverkanskarta.internal.rows.PartLine;
import se.samspel.samverkanskarta.internal.rows.VersionLine;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

/** Who sits in a forum in which order, and the rows that a filter leaves, alike for people and programs. */
class SeatsAndFilterTest {
    @TempDir Path folder;

    @OnBothEngines
    void whoSitsInAForumGetsTheOrderThatPeopleGiveAndItCanBeUndone(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = drawn(room);
            String forum = forum(room, line, "seats", "a*1 b*2 c*1");
            press(room, line, forum, "c", "a");
            assertEquals(List.of("c*1", "a*1", "b*2"), seats(room, line, forum));
            press(room, line, forum, "c", "");
            assertEquals(List.of("a*1", "b*2", "c*1"), seats(room, line, forum));
            press(room, line, forum, "a", "a");
            press(room, line, forum, "borta", "a");
            press(room, line, forum, "c", "borta");
            assertEquals(List.of("a*1", "b*2", "c*1"), seats(room, line, forum));
            assertEquals(
                    2, room.parts.history(room.member(), line.id(), MapPart.FORUM, forum).size());
            var api = new SeatsApi(room.maps);
            long map = line.map().value();
            long version = line.id().value();
            var before = new SeatsApi.Before("a");
            assertTrue(api.place(room.leader(), map, version, forum, "b", before).changed());
            assertEquals(List.of("b*2", "a*1", "c*1"), seats(room, line, forum));
            assertFalse(api.place(room.leader(), map, version, forum, "b", before).changed());
            assertThrows(
                    AccessDenied.class,
                    () -> api.place(room.member(), map, version, forum, "a", before));
            assertThrows(
                    NotThere.class,
                    () -> api.place(room.leader(), map, version, "borta", "a", before));
        }
    }

    private static void press(
            MapRoom room, VersionLine line, String forum, String function, String before) {
        assertTrue(
                new PartTurnPages(room.maps)
                        .turn(
                                room.leader(),
                                line.map().value(),
                                line.id().value(),
                                "forum",
                                forum,
                                "platsordning",
                                "",
                                new Form("function", function).param("fore", before))
                        .path()
                        .endsWith("#sitter-" + function));
    }

    private static List<String> seats(MapRoom room, VersionLine line, String forum) {
        return room.seen(line, forum).seats().stream()
                .map((Seat it) -> it.function() + "*" + it.people())
                .toList();
    }

    @OnBothEngines
    void aProgramGetsTheRowsThatThePageShows(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = drawn(room);
            forum(room, line, "name", "Rådet", "seats", "a*1 b*1", "level", "STRATEGIC");
            forum(room, line, "name", "Teamet", "seats", "b*1 c*1", "target-groups", "Unga");
            forum(room, line, "name", "Trisam", "seats", "a*1 c*1", "status", "MISSING");
            for (Map<String, List<String>> named :
                    List.of(
                            Map.<String, List<String>>of(),
                            Map.of(Filter.FUNCTION, List.of("b")),
                            Map.of(Filter.FUNCTION, List.of("a", "c")),
                            Map.of(Filter.PARTY, List.of("hofors-kommun")),
                            Map.of(Filter.LEVEL, List.of("STRATEGIC")),
                            Map.of(Filter.STATUS, List.of("MISSING", "NEEDED")),
                            Map.of(Filter.TARGET_GROUP, List.of("Unga")),
                            Map.of(Filter.FORUM, List.of("borta")))) {
                Filter filter = new Filter(named);
                var shown = new TableRows(line, room.seen(line), filter);
                for (MapPart part : MapPart.values()) {
                    assertEquals(
                            shown.of(part).stream().map(TablePage.Line::name).toList(),
                            listed(room, line, part, filter).stream()
                                    .map(PartLine::fullName)
                                    .toList(),
                            part + " " + filter);
                }
            }
        }
    }

    private static List<PartLine> listed(
            MapRoom room, VersionLine line, MapPart part, Filter filter) {
        String slug =
                part == MapPart.PARTY ? "parties" : part.name().toLowerCase(Locale.ROOT) + "s";
        return new PartsApi(room.maps, room.parts)
                .list(
                        room.member(),
                        line.map().value(),
                        line.id().value(),
                        slug,
                        filter.values(Filter.PARTY),
                        filter.values(Filter.LEVEL),
                        filter.values(Filter.TARGET_GROUP),
                        filter.values(Filter.STATUS),
                        filter.values(Filter.MUNICIPALITY),
                        filter.values(Filter.TRANSITION),
                        filter.values(Filter.FUNCTION),
                        filter.values(Filter.FORUM),
                        false);
    }

    /** A map with three functions: a and b of one party, c of another. */
    private static VersionLine drawn(MapRoom room) {
        VersionLine line = room.map("Unga vuxna");
        room.put(line, MapPart.FUNCTION, "a", 0, "name", "Chef", "party", "hofors-kommun");
        room.put(line, MapPart.FUNCTION, "b", 0, "name", "Kurator", "party", "hofors-kommun");
        room.put(line, MapPart.FUNCTION, "c", 0, "name", "Lots", "party", "arbetsformedlingen");
        return line;
    }

    private static String forum(MapRoom room, VersionLine line, String... told) {
        List<String> all = new ArrayList<>(List.of(told));
        if (!all.contains("name")) {
            all.addAll(List.of("name", "Mötet"));
        }
        return room.add(line, MapPart.FORUM, all.toArray(String[]::new));
    }
}
