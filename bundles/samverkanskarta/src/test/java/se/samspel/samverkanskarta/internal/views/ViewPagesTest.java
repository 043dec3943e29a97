package se.samspel.samverkanskarta.internal.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Page;
import se.samspel.identity.testing.SmallOrganisation;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.VersionId;
import se.samspel.samverkanskarta.internal.MapTab;
import se.samspel.samverkanskarta.internal.decide.Decisions;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.norm.Norms;
import se.samspel.samverkanskarta.internal.rows.MapChange;
import se.samspel.samverkanskarta.internal.rows.MapRoom;
import se.samspel.samverkanskarta.internal.rows.VersionLine;
import se.samspel.samverkanskarta.internal.words.Names;
import se.samspel.storage.testing.Engine;

/** The views of a small map: two parties that meet in one forum, one that is missing, and one alone. */
class ViewPagesTest {
    @TempDir Path folder;
    private MapRoom room;
    private ViewPages pages;
    private AnalysisApi api;
    private VersionLine line;
    private String met;
    private String missing;
    private String first;
    private String second;

    @BeforeEach
    void draw() {
        room = new MapRoom(Engine.SQLITE, folder);
        Norms norms = new Norms(room.small.organisation());
        pages =
                new ViewPages(
                        room.maps,
                        norms,
                        new Decisions(room.maps, room.small.organisation()),
                        room.small.organisation());
        api = new AnalysisApi(room.maps, norms);
        line = room.map("Unga");
        List<String> parties = room.seen(line).parties().stream().map(it -> it.key()).toList();
        first = room.function(line, "Enhetschef", parties.get(0));
        second = room.function(line, "Handläggare", parties.get(1));
        met = room.forum(line, "Trisam");
        missing = room.add(line, MapPart.FORUM, "name", "Ungdomsråd", "status", "MISSING");
        room.write(line, new MapChange.Sit(met, first, 1));
        room.write(line, new MapChange.Sit(met, second, 1));
    }

    @AfterEach
    void close() {
        room.close();
    }

    private Page page(Viewer viewer, MapTab tab, String... asked) {
        MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
        for (int at = 0; at < asked.length; at += 2) {
            parameters.add(asked[at], asked[at + 1]);
        }
        String path = tab.path(line.map(), line.id());
        return pages.page(
                viewer,
                line.map(),
                line.id(),
                path.substring(path.lastIndexOf('/') + 1),
                parameters);
    }

    @Test
    void whoeverIsInTheForbundSeesEveryViewAndNobodyElseAny() {
        Viewer stranger = room.small.viewer(Role.MEMBER, SmallOrganisation.LOKUS_TIERP);
        for (MapTab tab : MapTab.values()) {
            if (tab != MapTab.TABLE && tab != MapTab.SURVEY) {
                assertEquals(tab, assertInstanceOf(ViewPage.class, page(room.member(), tab)).tab());
                assertThrows(NotThere.class, () -> page(stranger, tab));
            }
        }
    }

    @Test
    void everyNodeOfThePictureLeadsToItsPage() {
        PicturePage page = (PicturePage) page(room.member(), MapTab.PICTURE);
        Inventory map = room.seen(line);
        assertEquals(
                map.forums().size() + map.functions().size(), page.svg().split("<a ").length - 1);
        assertTrue(page.svg().contains("/forum/" + met + "\""));
        assertTrue(page.svg().contains("/funktion/" + first + "\""));
    }

    @Test
    void aMapThatIsHardToTakeInAsAPictureShowsWhoMeetsWhomFirst() {
        Inventory small = room.seen(line);
        int nodes = small.forums().size() + small.functions().size();
        forums(PictureViews.LARGEST - nodes, "a");
        assertInstanceOf(PicturePage.class, page(room.member(), MapTab.PICTURE));
        forums(1, "b");
        MatrixPage instead =
                assertInstanceOf(MatrixPage.class, page(room.member(), MapTab.PICTURE));
        assertTrue(instead.instead().endsWith("?visa=bild"), instead.instead());
        assertInstanceOf(PicturePage.class, page(room.member(), MapTab.PICTURE, "visa", "bild"));
    }

    private void forums(int many, String key) {
        List<MapChange> forums = new ArrayList<>();
        for (int at = 0; at < many; at++) {
            forums.add(
                    new MapChange.Put(
                            MapPart.FORUM, key + at, 0, Map.of("name", "Möte " + key + at)));
        }
        room.maps.writeAll(room.office(), line.id(), forums, "");
    }

    @Test
    void aNumberOfTheMatrixOpensExactlyItsForums() {
        MatrixPage page = (MatrixPage) page(room.member(), MapTab.MATRIX, "efter", "funktioner");
        MatrixPage.Cell cell = page.rows().get(0).cells().get(1);
        assertEquals(1, cell.count());
        assertTrue(cell.href().contains("?forum=" + met));
        TextPage rows = (TextPage) page(room.member(), MapTab.TEXT, "forum", met);
        assertEquals("1 forum", rows.count());
        assertEquals("Trisam", rows.levels().getFirst().forums().getFirst().name());
    }

    @Test
    void aFilterKeepsWhatWasNamedAndSaysSo() {
        TextPage rows = (TextPage) page(room.member(), MapTab.TEXT, "lage", "MISSING");
        assertEquals("1 forum", rows.count());
        assertTrue(rows.filter().says().contains("Saknas"));
        assertEquals(
                "0 forum", ((TextPage) page(room.member(), MapTab.TEXT, "part", "ingen")).count());
    }

    @Test
    void tryingAChangeTellsWhatIsLostAndKeepsTheMap() {
        Inventory before = room.seen(line);
        WhatIfPage page = (WhatIfPage) page(room.member(), MapTab.WHAT_IF, "bort", met);
        assertEquals(List.of("Trisam slutar mötas."), page.tried());
        assertEquals(1, page.told().getFirst().lost().size());
        assertTrue(page.svg().contains("borta"));
        assertEquals(before, room.seen(line));
        WhatIfPage begun = (WhatIfPage) page(room.member(), MapTab.WHAT_IF, "borja", missing);
        assertEquals(List.of("Ungdomsråd börjar mötas."), begun.tried());
        assertTrue(((WhatIfPage) page(room.member(), MapTab.WHAT_IF)).tried().isEmpty());
    }

    @Test
    void aNewForumIsTriedWithTheFunctionsThatAreChosen() {
        WhatIfPage page =
                (WhatIfPage)
                        page(
                                room.member(),
                                MapTab.WHAT_IF,
                                "bort",
                                met,
                                "nytt",
                                "Ersättaren",
                                "gar-dit",
                                first,
                                "gar-dit",
                                second);
        assertTrue(page.told().getFirst().isEmpty(), "they still meet");
        assertTrue(page.svg().contains("Ersättaren"));
    }

    @Test
    void aMapWithOneVersionSaysThatThereIsNothingToCompare() {
        BeforeAfterPage page = (BeforeAfterPage) page(room.member(), MapTab.COMPARE);
        assertTrue(page.others().isEmpty() && page.svg().isEmpty());
    }

    @Test
    void theEarlierVersionComesFirstFromWhicheverOneLooks() {
        VersionId desired =
                MapRoom.kept(
                                room.desk.add(
                                        room.leader(),
                                        line.map(),
                                        Map.of(
                                                "title", "Önskat läge",
                                                "kind", "DESIRED",
                                                "day", "2028-01-01"),
                                        Optional.of(line.id()),
                                        "klick"))
                        .version();
        BeforeAfterPage fromCurrent = (BeforeAfterPage) page(room.member(), MapTab.COMPARE);
        line = room.maps.line(room.member(), desired);
        BeforeAfterPage fromDesired = (BeforeAfterPage) page(room.member(), MapTab.COMPARE);
        assertTrue(fromCurrent.before().startsWith("Nuläge"), fromCurrent.before());
        assertTrue(fromCurrent.after().startsWith("Önskat läge"), fromCurrent.after());
        assertEquals(fromCurrent.before(), fromDesired.before());
        assertEquals(fromCurrent.after(), fromDesired.after());
    }

    @Test
    void functionsOfOneNameAreToldApartByTheirPartOfTheParty() {
        String party = room.seen(line).parties().getFirst().key();
        room.add(
                line, MapPart.FUNCTION, "name", "Enhetschef", "party", party, "unit-part", "Vuxna");
        Names names = new Names(room.seen(line));
        assertEquals("Enhetschef", names.function(first));
        assertEquals(
                List.of("Enhetschef, Vuxna"),
                room.seen(line).functions().stream()
                        .map(it -> names.function(it.key()))
                        .filter(it -> it.contains("Vuxna"))
                        .toList());
    }

    @Test
    void programsGetTheSameAsPeople() {
        long map = line.map().value();
        long version = line.id().value();
        AnalysisJson told = api.analysis(room.member(), map, version, "");
        AnalysisPage page = (AnalysisPage) page(room.member(), MapTab.ANALYSIS);
        assertEquals(page.groups().getFirst().count(), told.gaps().size());
        assertEquals(1, api.meetings(room.member(), map, version).functions().size());
        assertFalse(api.text(room.member(), map, version).isEmpty());
        AnalysisJson.ChangeJson change =
                api.whatIf(
                        room.member(),
                        map,
                        version,
                        List.of(met),
                        List.of(),
                        "",
                        "",
                        "",
                        List.of(),
                        "",
                        "",
                        "");
        assertEquals(List.of(met), change.goneForums());
        assertEquals(1, change.parties().lost().size());
        assertThrows(
                NotThere.class,
                () -> api.difference(room.member(), map, version, version + 1000, ""));
    }
}
