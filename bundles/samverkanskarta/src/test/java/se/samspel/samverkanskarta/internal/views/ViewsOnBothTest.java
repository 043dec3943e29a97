package se.samspel.samverkanskarta.internal.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Page;
import se.samspel.identity.testing.SmallOrganisation;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.internal.MapTab;
import se.samspel.samverkanskarta.internal.decide.Decisions;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.norm.Norms;
import se.samspel.samverkanskarta.internal.rows.FieldIds;
import se.samspel.samverkanskarta.internal.rows.MapChange;
import se.samspel.samverkanskarta.internal.rows.MapRoom;
import se.samspel.samverkanskarta.internal.rows.VersionLine;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

/** What the views show comes out of the rows of either database alike, in the order that people gave it. */
class ViewsOnBothTest {
    @TempDir Path folder;

    @OnBothEngines
    void everyViewOpensForTheForbundAndForNobodyElse(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = drawn(room);
            Viewer stranger = room.small.viewer(Role.MEMBER, SmallOrganisation.LOKUS_TIERP);
            for (MapTab tab : MapTab.values()) {
                if (tab != MapTab.TABLE && opens(tab)) {
                    assertInstanceOf(ViewPage.class, page(room, room.member(), line, tab));
                    assertThrows(NotThere.class, () -> page(room, stranger, line, tab));
                }
            }
        }
    }

    /** Whether the view is one of these pages. */
    private static boolean opens(MapTab tab) {
        return List.of(
                        MapTab.PICTURE,
                        MapTab.MATRIX,
                        MapTab.TEXT,
                        MapTab.AGES,
                        MapTab.ANALYSIS,
                        MapTab.WHAT_IF,
                        MapTab.COMPARE)
                .contains(tab);
    }

    @OnBothEngines
    void theTextFollowsTheOrderOfPeopleAndThePictureShowsTheSame(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = drawn(room);
            List<String> keys = room.seen(line).forums().stream().map(Forum::key).toList();
            room.write(line, new MapChange.Place(MapPart.FORUM, keys.getLast(), keys.getFirst()));
            TextPage text = (TextPage) page(room, room.member(), line, MapTab.TEXT);
            assertEquals(
                    List.of("Rådet", "Trisam"),
                    text.levels().getFirst().forums().stream()
                            .map(TextPage.ForumText::name)
                            .toList());
            String svg = ((PicturePage) page(room, room.member(), line, MapTab.PICTURE)).svg();
            keys.forEach(key -> assertTrue(svg.contains("/forum/" + key + "\"")));
        }
    }

    @OnBothEngines
    void whoMayWriteIsOfferedTheVersionsATrialCanBecome(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = drawn(room);
            String key = room.seen(line).forums().getFirst().key();
            WhatIfPage leader = whatIf(room, room.leader(), line, key);
            assertEquals(1, leader.targets().size());
            assertEquals(List.of(new FilterView.Kept("bort", key)), leader.asked());
            assertEquals(List.of(), whatIf(room, room.member(), line, key).targets());
        }
    }

    @OnBothEngines
    void theHoursOfANewForumAreCountedAndSentOn(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = drawn(room);
            String chief = room.seen(line).functions().getFirst().key();
            MultivaluedMap<String, String> asked = new MultivaluedHashMap<>();
            asked.add("nytt", "Beredning");
            asked.add("gar-dit", chief);
            asked.add("antal-" + chief, "2");
            asked.add("ganger", "10");
            asked.add("minuter", "60");
            WhatIfPage page = whatIf(room, room.leader(), line, asked);
            assertTrue(page.time().getFirst().contains("20 timmar"), page.time().toString());
            assertEquals(2, page.added().seats().getFirst().people());
            assertTrue(page.asked().contains(new FilterView.Kept("gar-dit", chief + "*2")));
            assertTrue(page.asked().contains(new FilterView.Kept("ganger", "10")));
            asked.putSingle("minuter", "hela dagen");
            WhatIfPage wrong = whatIf(room, room.leader(), line, asked);
            assertEquals("hela dagen", wrong.added().minutes());
            assertFalse(wrong.added().problem(FieldIds.MINUTES).isEmpty());
            assertFalse(wrong.time().getFirst().contains("timmar"), wrong.time().toString());
        }
    }

    private static WhatIfPage whatIf(MapRoom room, Viewer viewer, VersionLine line, String key) {
        MultivaluedMap<String, String> asked = new MultivaluedHashMap<>();
        asked.add("bort", key);
        return whatIf(room, viewer, line, asked);
    }

    private static WhatIfPage whatIf(
            MapRoom room, Viewer viewer, VersionLine line, MultivaluedMap<String, String> asked) {
        return (WhatIfPage)
                pages(room).page(viewer, line.map(), line.id(), slug(line, MapTab.WHAT_IF), asked);
    }

    private static VersionLine drawn(MapRoom room) {
        VersionLine line = room.map("Unga vuxna");
        String chief = room.function(line, "Enhetschef", "hofors-kommun");
        String desk = room.function(line, "Handläggare", "arbetsformedlingen");
        room.add(line, MapPart.FORUM, "name", "Trisam", "seats", chief + "*1 " + desk + "*2");
        room.add(line, MapPart.FORUM, "name", "Rådet", "seats", chief + "*1");
        return line;
    }

    private static Page page(MapRoom room, Viewer viewer, VersionLine line, MapTab tab) {
        return pages(room)
                .page(viewer, line.map(), line.id(), slug(line, tab), new MultivaluedHashMap<>());
    }

    private static String slug(VersionLine line, MapTab tab) {
        String path = tab.path(line.map(), line.id());
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static ViewPages pages(MapRoom room) {
        return new ViewPages(
                room.maps,
                new Norms(room.small.organisation()),
                new Decisions(room.maps, room.small.organisation()),
                room.small.organisation());
    }
}
