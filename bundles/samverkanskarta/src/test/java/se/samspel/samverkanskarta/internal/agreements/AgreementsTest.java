package se.samspel.samverkanskarta.internal.agreements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samspel.identity.testing.SmallOrganisation.LOKUS_TIERP;
import static se.samspel.samverkanskarta.internal.agreements.AgreementChoice.ORDER;
import static se.samspel.samverkanskarta.internal.agreements.AgreementChoice.STANDING;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Swedish;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.internal.agreements.AgreementsApi.AgreementJson;
import se.samspel.samverkanskarta.internal.rows.MapRoom;
import se.samspel.samverkanskarta.internal.rows.VersionLine;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

/** The page of agreements: one forum of each standing on one map, and an old and a desired version that do not count. */
class AgreementsTest {
    @TempDir Path folder;

    /** A förbund's map, drawn around the day that the clock shows. */
    private static final class Drawn implements AutoCloseable {
        final MapRoom room;
        final LocalDate today;
        final VersionLine line;
        final AgreementPages pages;
        final AgreementsApi api;

        Drawn(Engine engine, Path folder) {
            room = new MapRoom(engine, folder);
            today = LocalDate.ofInstant(room.storage.clock().instant(), Swedish.ZONE);
            Agreements agreements =
                    new Agreements(
                            new Grounds(room.storage.database(), room.small.access(), room.maps),
                            room.storage.order(),
                            room.storage.clock());
            pages = new AgreementPages(agreements, room.small.organisation());
            api = new AgreementsApi(agreements);
            line = room.map("Unga vuxna");
            agreed("Gammalt", "AGREEMENT", "", day(-1), "Kommunen");
            agreed("Snart", "LETTER_OF_INTENT", day(-30), day(60), "Ängsgruppen");
            agreed("Länge", "AGREEMENT", "", day(61), "Alliansen");
            agreed("Kommer", "OTHER", day(5), day(400), "");
            agreed("Lagen", "LAW", "", "", "Kommunen");
            room.forum(line, "Inget");
            room.add(line, MapPart.FORUM, "name", "Saknas", "status", "MISSING");
        }

        private String day(int ahead) {
            return today.plusDays(ahead).toString();
        }

        private void agreed(String name, String basis, String from, String until, String owner) {
            room.add(
                    line,
                    MapPart.FORUM,
                    "name",
                    name,
                    "basis",
                    basis,
                    "basis-from",
                    from,
                    "basis-until",
                    until,
                    "owner",
                    owner);
        }

        AgreementsPage page(Viewer viewer, String... asked) {
            return pages.page(viewer, choice(asked));
        }

        List<String> forums(String... asked) {
            return page(room.member(), asked).lines().stream()
                    .map(AgreementsPage.Line::forum)
                    .toList();
        }

        @Override
        public void close() {
            room.close();
        }
    }

    private static AgreementChoice choice(String... asked) {
        Map<String, String> parameters = new HashMap<>();
        for (int at = 0; at < asked.length; at += 2) {
            parameters.put(asked[at], asked[at + 1]);
        }
        return new AgreementChoice(parameters);
    }

    /** What an address of the page asks for. */
    private static AgreementChoice asked(String href) {
        String query = href.contains("?") ? href.substring(href.indexOf('?') + 1) : "";
        return choice(
                query.isEmpty()
                        ? new String[0]
                        : java.net.URLDecoder.decode(query, StandardCharsets.UTF_8).split("[&=]"));
    }

    @OnBothEngines
    void whatEndsFirstComesFirstAndWhatRestsOnNothingLast(Engine engine) {
        try (var drawn = new Drawn(engine, folder)) {
            assertEquals(
                    List.of("Gammalt", "Snart", "Länge", "Kommer", "Lagen", "Inget"),
                    drawn.forums());
            assertEquals(
                    List.of(
                            Standing.ENDED,
                            Standing.SOON,
                            Standing.HOLDS,
                            Standing.LATER,
                            Standing.OPEN,
                            Standing.NONE),
                    drawn.page(drawn.room.member()).lines().stream()
                            .map(AgreementsPage.Line::standing)
                            .toList());
            assertEquals(
                    "gick ut för 1 dag sedan",
                    drawn.page(drawn.room.member()).lines().getFirst().more());
        }
    }

    @OnBothEngines
    void eachNumberOpensExactlyItsRows(Engine engine) {
        try (var drawn = new Drawn(engine, folder)) {
            for (AgreementsPage.Count number : drawn.page(drawn.room.member()).numbers()) {
                assertFalse(number.chosen());
                AgreementsPage opened = drawn.pages.page(drawn.room.member(), asked(number.href()));
                assertEquals(number.count(), opened.lines().size(), number.label());
                AgreementsPage.Count same =
                        opened.numbers().stream()
                                .filter(it -> it.chosen())
                                .findFirst()
                                .orElseThrow();
                assertEquals(number.label(), same.label());
                assertEquals(
                        6,
                        drawn.pages.page(drawn.room.member(), asked(same.href())).lines().size());
            }
        }
    }

    @OnBothEngines
    void aColumnOrdersBothWaysWithWhatIsUntoldLast(Engine engine) {
        try (var drawn = new Drawn(engine, folder)) {
            assertEquals(
                    List.of("Länge", "Gammalt", "Lagen", "Snart"),
                    drawn.forums(ORDER, "agare").subList(0, 4));
            assertEquals(
                    List.of("Snart", "Gammalt", "Lagen", "Länge"),
                    drawn.forums(ORDER, "-agare").subList(0, 4));
            assertEquals(
                    List.of("Kommer", "Länge", "Snart", "Gammalt", "Lagen", "Inget"),
                    drawn.forums(ORDER, "-slut"));
            AgreementsPage page = drawn.page(drawn.room.member(), ORDER, "agare");
            AgreementsPage.Head owner =
                    page.heads().stream()
                            .filter(it -> it.label().equals("Ägare"))
                            .findFirst()
                            .orElseThrow();
            assertEquals("ascending", owner.sorted());
            assertEquals("-agare", asked(owner.href()).of(ORDER));
            assertNull(page.heads().getFirst().sorted());
        }
    }

    @OnBothEngines
    void filtersNarrowTheRowsTheNumbersAndTheFile(Engine engine) {
        try (var drawn = new Drawn(engine, folder)) {
            assertEquals(List.of("Gammalt", "Lagen"), drawn.forums("agare", "Kommunen"));
            AgreementsPage page = drawn.page(drawn.room.member(), "agare", "Kommunen");
            assertEquals(
                    List.of(1, 0, 0, 0, 1, 0),
                    page.numbers().stream().map(AgreementsPage.Count::count).toList());
            String csv =
                    new String(
                            drawn.pages.csv(drawn.room.member(), asked(page.csv())),
                            StandardCharsets.UTF_8);
            assertEquals(3, csv.lines().count());
            assertTrue(csv.contains(";Gammalt;Överenskommelse;"), csv);
            assertTrue(csv.contains(";;Har gått ut;Kommunen;"), csv);
            assertEquals(List.of(), drawn.forums("forbund", "uppsala"));
        }
    }

    @OnBothEngines
    void programsGetTheSameAsPeople(Engine engine) {
        try (var drawn = new Drawn(engine, folder)) {
            List<AgreementJson> all =
                    drawn.api.list(drawn.room.member(), "", "", "", "", "", "", "");
            assertEquals(drawn.forums(), all.stream().map(AgreementJson::name).toList());
            assertEquals(-1, all.getFirst().daysLeft());
            assertNull(all.getLast().daysLeft());
            assertEquals(
                    drawn.forums(STANDING, "SOON"),
                    drawn.api.list(drawn.room.member(), "", "", "SOON", "", "", "", "").stream()
                            .map(AgreementJson::name)
                            .toList());
        }
    }

    @OnBothEngines
    void whoeverIsOutsideTheForbundSeesNothingOfIt(Engine engine) {
        try (var drawn = new Drawn(engine, folder)) {
            Viewer stranger = drawn.room.small.viewer(Role.OFFICE, LOKUS_TIERP);
            AgreementsPage page = drawn.page(stranger, "karta", drawn.line.map().toString());
            assertEquals(List.of(), page.lines());
            assertEquals(List.of(), page.filters());
            assertEquals(0, page.numbers().stream().mapToInt(AgreementsPage.Count::count).sum());
        }
    }

    @OnBothEngines
    void theNewestCurrentStateAloneCounts(Engine engine) {
        try (var drawn = new Drawn(engine, folder)) {
            begin(drawn, "DESIRED", "2029-01-01");
            assertEquals(6, drawn.forums().size());
            begin(drawn, "CURRENT", "2028-01-01");
            assertEquals(List.of(), drawn.forums());
        }
    }

    private static void begin(Drawn drawn, String kind, String day) {
        drawn.room.desk.add(
                drawn.room.office(),
                drawn.line.map(),
                Map.of("title", "Nästa", "kind", kind, "day", day),
                Optional.empty(),
                "");
    }
}
