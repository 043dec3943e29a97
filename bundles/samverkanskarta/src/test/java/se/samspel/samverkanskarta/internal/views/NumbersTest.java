package se.samspel.samverkanskarta.internal.views;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samspel.api.UnitId;
import se.samspel.api.web.Swedish;
import se.samspel.samverkanskarta.MapId;
import se.samspel.samverkanskarta.VersionId;
import se.samspel.samverkanskarta.internal.MapTab;
import se.samspel.samverkanskarta.internal.analysis.Norm;
import se.samspel.samverkanskarta.internal.analysis.Overlap;
import se.samspel.samverkanskarta.internal.analysis.SinglePoint;
import se.samspel.samverkanskarta.internal.filter.Filter;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.Inventories;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.MapFunction;
import se.samspel.samverkanskarta.internal.model.MapParty;
import se.samspel.samverkanskarta.internal.model.VersionKind;
import se.samspel.samverkanskarta.internal.norm.NormFile;
import se.samspel.samverkanskarta.internal.rows.VersionLine;

/** Every number on the pages of random maps opens exactly the rows that it counts. */
class NumbersTest {
    private static final NormFile NORM =
            new NormFile(
                    "prov",
                    Set.of(),
                    "",
                    new Norm(
                            "Prov",
                            List.of(),
                            List.of(),
                            List.of("nyanlända"),
                            List.of(),
                            true,
                            true,
                            0.3,
                            40));
    private static final VersionLine LINE =
            new VersionLine(
                    new MapId(1),
                    new VersionId(2),
                    1,
                    new UnitId("bruksbo"),
                    "Karta",
                    "Nuläge",
                    VersionKind.CURRENT,
                    LocalDate.of(2027, 3, 31),
                    true,
                    List.of(),
                    0);

    @Provide
    Arbitrary<Inventory> maps() {
        return Inventories.small();
    }

    private static Seen seen(Inventory map, String href) {
        MultivaluedMap<String, String> asked = new MultivaluedHashMap<>();
        int query = href.indexOf('?');
        if (query >= 0) {
            for (String one : href.substring(query + 1).replaceAll("#.*", "").split("&")) {
                String[] parts = one.split("=", 2);
                asked.add(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return new Seen(LINE, map, asked);
    }

    /** The forums that a link opens as a table; the page in words chooses them by the same address. */
    private static Set<String> rows(Inventory map, String href) {
        assertTrue(href.startsWith(MapTab.TABLE.path(LINE.map(), LINE.id()) + "?"), href);
        TextPage page = TextViews.page(seen(map, href), UnitId::value);
        List<String> paths =
                page.levels().stream()
                        .flatMap(it -> it.forums().stream())
                        .map(TextPage.ForumText::href)
                        .toList();
        assertEquals(Swedish.count(paths.size(), "forum", "forum"), page.count());
        return paths.stream().map(it -> it.substring(it.lastIndexOf('/') + 1)).collect(toSet());
    }

    private static Set<String> meeting(Inventory map, Predicate<Forum> which) {
        return map.meeting().stream().filter(which).map(Forum::key).collect(toSet());
    }

    private static boolean sits(Inventory map, Forum forum, Predicate<MapFunction> who) {
        return forum.seats().stream().anyMatch(it -> who.test(map.functionOf(it)));
    }

    private static AnalysisPage analysis(Inventory map) {
        return AnalysisViews.page(seen(map, ""), List.of(NORM), NORM);
    }

    @Property(tries = 150)
    void hoursOpenTheForumsWhereTheTimeGoes(@ForAll("maps") Inventory map) {
        List<AnalysisPage.TimeTable> tables = analysis(map).time();
        opens(map, tables.get(0), Filter.PARTY, map.parties().stream().map(MapParty::key));
        opens(map, tables.get(1), Filter.FUNCTION, map.functions().stream().map(MapFunction::key));
    }

    private static void opens(
            Inventory map, AnalysisPage.TimeTable table, String by, Stream<String> keys) {
        Map<String, Set<String>> opened = new HashMap<>();
        for (AnalysisPage.TimeRow row : table.rows()) {
            if (row.href().isEmpty()) {
                assertEquals("0", row.forums(), row.label());
            } else {
                Set<String> rows = rows(map, row.href());
                assertEquals(Swedish.number(rows.size()), row.forums(), row.label());
                opened.put(seen(map, row.href()).asked(by), rows);
            }
        }
        Map<String, Set<String>> expected =
                keys.collect(
                        toMap(
                                key -> key,
                                key ->
                                        meeting(
                                                map,
                                                it ->
                                                        sits(
                                                                map,
                                                                it,
                                                                of ->
                                                                        is(
                                                                                of,
                                                                                key,
                                                                                by.equals(
                                                                                        Filter
                                                                                                .FUNCTION))))));
        expected.values().removeIf(Set::isEmpty);
        assertEquals(expected, opened);
    }

    @Property(tries = 100)
    void aCellOfTheMatrixOpensTheForumsWhereTheTwoMeet(
            @ForAll("maps") Inventory map, @ForAll boolean functions) {
        MatrixPage page =
                MatrixViews.page(seen(map, functions ? "?efter=funktioner" : ""), UnitId::value);
        List<String> keys =
                functions
                        ? map.functions().stream().map(it -> it.key()).toList()
                        : map.parties().stream().map(it -> it.key()).toList();
        for (int row = 0; row < keys.size(); row++) {
            for (int column = 0; column < keys.size(); column++) {
                MatrixPage.Cell cell = page.rows().get(row).cells().get(column);
                if (row != column) {
                    String one = keys.get(row);
                    String other = keys.get(column);
                    Set<String> both =
                            meeting(
                                    map,
                                    it ->
                                            sits(map, it, of -> is(of, one, functions))
                                                    && sits(
                                                            map,
                                                            it,
                                                            of -> is(of, other, functions)));
                    assertEquals(both.size(), cell.count());
                    assertEquals(both, both.isEmpty() ? Set.of() : rows(map, cell.href()));
                }
            }
        }
    }

    private static boolean is(MapFunction function, String key, boolean functions) {
        return (functions ? function.key() : function.party()).equals(key);
    }

    @Property(tries = 100)
    void theNumberOfAGroupIsHowManyLinesItHas(@ForAll("maps") Inventory map) {
        AnalysisPage analysis = analysis(map);
        for (AnalysisPage.Group group : analysis.groups()) {
            assertEquals(
                    group.count(),
                    group.sections().stream().mapToInt(it -> it.lines().size()).sum(),
                    group.title());
        }
        PicturePage picture = (PicturePage) PictureViews.page(seen(map, ""), NORM, UnitId::value);
        for (Line look : picture.look()) {
            String href = look.links().getFirst().href();
            AnalysisPage.Group group =
                    analysis.groups().stream()
                            .filter(it -> href.endsWith("#" + it.id()))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError(href + " leads to no group"));
            assertTrue(look.text().startsWith(group.count() + " "), look.text());
        }
        assertEquals(
                analysis.groups().stream().filter(it -> it.count() > 0).count(),
                picture.look().size());
    }

    @Property(tries = 100)
    void aFindingOpensTheForumsThatItNames(@ForAll("maps") Inventory map) {
        AnalysisPage page = analysis(map);
        List<Overlap> overlaps = Overlap.of(map, NORM.norm());
        List<Line> alike = lines(page, "dubbleringar");
        for (int at = 0; at < overlaps.size(); at++) {
            assertEquals(
                    Set.of(overlaps.get(at).one(), overlaps.get(at).other()),
                    rows(map, alike.get(at).links().getFirst().href()));
        }
        List<SinglePoint> points = SinglePoint.of(map);
        List<Line> brittle = lines(page, "skora");
        for (int at = 0; at < points.size(); at++) {
            assertEquals(
                    Set.copyOf(points.get(at).forums()),
                    rows(map, brittle.get(at).links().getFirst().href()));
        }
        page.timeNotes().stream()
                .flatMap(it -> it.links().stream())
                .forEach(
                        it ->
                                assertEquals(
                                        meeting(map, forum -> !forum.pace().known()),
                                        rows(map, it.href())));
    }

    private static List<Line> lines(AnalysisPage page, String group) {
        return page.groups().stream()
                .filter(it -> it.id().equals(group))
                .flatMap(it -> it.sections().stream())
                .flatMap(it -> it.lines().stream())
                .toList();
    }

    /** A gap that says that somebody is not there leads to all the forums where they should be, and to no other. */
    @Property(tries = 100)
    void aGapOpensTheForumsOfEachSide(@ForAll("maps") Inventory map) {
        Stream<Line.Link> sides =
                lines(analysis(map), "luckor").stream()
                        .flatMap(it -> it.links().stream())
                        .filter(it -> it.label().startsWith("Forum med "));
        sides.forEach(
                side ->
                        assertEquals(
                                meeting(
                                        map,
                                        it ->
                                                sits(
                                                        map,
                                                        it,
                                                        of ->
                                                                side.label()
                                                                        .equals(
                                                                                "Forum med "
                                                                                        + map.partyOf(
                                                                                                        of)
                                                                                                .name()))),
                                rows(map, side.href())));
    }
}
