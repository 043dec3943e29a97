package se.samspel.samverkanskarta.internal.taken;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.Form;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Redirect;
import se.samspel.identity.testing.SentParts;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.ForumStatus;
import se.samspel.samverkanskarta.internal.model.Pace;
import se.samspel.samverkanskarta.internal.rows.MapRoom;
import se.samspel.samverkanskarta.internal.rows.VersionLine;
import se.samspel.samverkanskarta.internal.taken.TakingIn.Does;
import se.samspel.samverkanskarta.internal.taken.TakingIn.Look;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class TakingInTest {
    private static final String TABLE =
            """
            Möte\tNivå\tStatus\tHur ofta\tTid\tDeltagare\tMålgrupp\tEget
            Ungdomsmötet\toperativ\tbör förändras\t10 ggr/år\t1,5 tim\tHofors kommun: Enhetschef; Arbetsförmedlingen: Handläggare (2)\tUnga; Nyanlända\tx
            Chefsmötet\tStrategisk\tFörekommer\tvarje kvartal\t90 min\tHofors kommun: Enhetschef\t\ty
            Fel nivå\tmellan\t\t\t\t\t\t
            Okänd part\t\t\t\t\tKyrkan: Diakon\t\t
            \tOperativ
            """;

    @TempDir Path folder;

    @OnBothEngines
    void aTableIsLookedAtRowByRowAndTheRightRowsAreTakenIn(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = room.map("Unga vuxna");
            var taking = new TakingIn(room.maps, room.parts);
            List<List<String>> rows = Cells.of(TABLE);
            Look look = taking.look(room.leader(), line.id(), MapPart.FORUM, rows, List.of());
            assertEquals(
                    List.of(
                            "name",
                            "level",
                            "status",
                            "times",
                            "minutes",
                            "seats",
                            "target-groups",
                            ""),
                    look.columns());
            assertEquals(
                    List.of(Does.ADDS, Does.ADDS, Does.REFUSED, Does.REFUSED, Does.REFUSED),
                    does(look));
            assertEquals(List.of(), room.names(line));
            assertTrue(look.rows().get(2).problems().getFirst().startsWith("Nivå"));
            assertTrue(
                    look.rows()
                            .get(2)
                            .problems()
                            .getFirst()
                            .endsWith("Skriv något av det här: Strategisk, Operativ."));
            assertTrue(look.rows().get(3).problems().getFirst().contains("Kyrkan"));
            taking.take(room.leader(), line.id(), MapPart.FORUM, rows, look.columns());
            assertEquals(List.of("Ungdomsmötet", "Chefsmötet"), room.names(line));
            Forum forum = room.seen(line).forums().getFirst();
            assertEquals(new Pace(10, 90), forum.pace());
            assertEquals(ForumStatus.SHOULD_CHANGE, forum.status());
            assertEquals(Set.of("Unga", "Nyanlända"), forum.targetGroups());
            assertEquals(List.of(1, 2), forum.seats().stream().map(it -> it.people()).toList());
            assertEquals(new Pace(4, 90), room.seen(line).forums().getLast().pace());
            assertEquals(2, room.seen(line).functions().size());
        }
    }

    @OnBothEngines
    void whatTheMapIsTakenAwayAsIsKnownWhenItComesBack(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = room.map("Unga vuxna");
            assertEquals(
                    List.of(
                            "name",
                            "times",
                            "minutes",
                            "owner",
                            "steering-group",
                            "basis",
                            "basis-text",
                            "basis-from",
                            "basis-until",
                            "gain"),
                    Columns.guess(
                            room.maps.fields(room.leader(), line.id()).all(MapPart.FORUM),
                            List.of(
                                    "Forum",
                                    "Gånger om året",
                                    "Längd (minuter)",
                                    "Kallar",
                                    "Styrs av",
                                    "Vilar på",
                                    "Dokument",
                                    "Gäller från",
                                    "Gäller till",
                                    "Vinst om det fanns")));
        }
    }

    @OnBothEngines
    void theSameTableAgainChangesNothingAndAnEmptyCellLeavesWhatStands(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = room.map("Unga vuxna");
            var taking = new TakingIn(room.maps, room.parts);
            List<List<String>> rows = Cells.of(TABLE).subList(0, 3);
            taking.take(room.leader(), line.id(), MapPart.FORUM, rows, List.of());
            Look again = taking.take(room.leader(), line.id(), MapPart.FORUM, rows, List.of());
            assertEquals(List.of(Does.NOTHING, Does.NOTHING), does(again));
            Look change =
                    taking.take(
                            room.leader(),
                            line.id(),
                            MapPart.FORUM,
                            Cells.of("Forum;Status;Ägare\nchefsmötet;;Kommunen"),
                            List.of());
            assertEquals(List.of(Does.CHANGES), does(change));
            Forum forum = room.seen(line).forums().getLast();
            assertEquals("Kommunen", forum.words().owner());
            assertEquals(new Pace(4, 90), forum.pace());
        }
    }

    @OnBothEngines
    void theSameThingsInTheOrderThatAFileGivesThemChangeNothing(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = room.map("Unga vuxna");
            String young = room.add(line, MapPart.TRANSITION, "name", "24 år, hos Af");
            String old = room.add(line, MapPart.TRANSITION, "name", "65 år");
            room.add(
                    line,
                    MapPart.FORUM,
                    "name",
                    "Ungdomsmötet",
                    "target-groups",
                    "Unga, vuxna\nNyanlända",
                    "transitions",
                    old + " " + young);
            var taking = new TakingIn(room.maps, room.parts);
            String head = "Forum\tMålgrupper\tBrytpunkter\nUngdomsmötet\t";
            Look same =
                    taking.take(
                            room.leader(),
                            line.id(),
                            MapPart.FORUM,
                            Cells.of(head + "Nyanlända, Unga, vuxna\t24 år, hos Af, 65 år"),
                            List.of());
            assertEquals(List.of(Does.NOTHING), does(same), same.rows().toString());
            Look fewer =
                    taking.take(
                            room.leader(),
                            line.id(),
                            MapPart.FORUM,
                            Cells.of(head + "Nyanlända\t65 år"),
                            List.of());
            assertEquals(List.of(Does.CHANGES), does(fewer));
            Forum forum = room.seen(line).forums().getFirst();
            assertEquals(Set.of("Nyanlända"), forum.targetGroups());
            assertEquals(Set.of(old), forum.transitions());
        }
    }

    @OnBothEngines
    void functionsAndTransitionsComeAsTablesToo(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = room.map("Unga vuxna");
            var api = new TakeInApi(room.maps, new TakingIn(room.maps, room.parts));
            long map = line.map().value();
            long version = line.id().value();
            api.take(
                    room.leader(),
                    map,
                    version,
                    table(
                            MapPart.FUNCTION,
                            "Funktion,Part,Nivå\nKurator,Region Gävleborg,Operativ"));
            api.take(
                    room.leader(),
                    map,
                    version,
                    table(
                            MapPart.TRANSITION,
                            "Brytpunkt,Från ålder,Parter\n24 år,24,Arbetsförmedlingen"));
            assertEquals("region-gavleborg", room.seen(line).functions().getFirst().party());
            assertEquals(
                    Set.of("arbetsformedlingen"),
                    room.seen(line).transitions().getFirst().parties());
            assertThrows(
                    AccessDenied.class,
                    () -> api.take(room.member(), map, version, table(MapPart.FUNCTION, "A\nB")));
        }
    }

    private static TakeInApi.Table table(MapPart part, String csv) {
        return new TakeInApi.Table(part, Cells.of(csv), null, true);
    }

    @OnBothEngines
    void thePageShowsTheRowsAndKeepsThemWhenTold(Engine engine) throws Exception {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = room.map("Unga vuxna");
            long map = line.map().value();
            long version = line.id().value();
            var pages =
                    new TakeInPages(
                            room.maps, new TakingIn(room.maps, room.parts), new SheetFiles());
            Object none =
                    pages.look(
                            room.leader(),
                            map,
                            version,
                            new SentParts(Map.of("text", "bara en rad")));
            assertEquals(422, assertInstanceOf(Answer.class, none).status());
            var page =
                    (TakeInPage)
                            pages.look(
                                    room.leader(),
                                    map,
                                    version,
                                    new SentParts(Map.of("slag", "forum", "text", TABLE)));
            assertEquals(2, page.rightRows());
            Form form = new Form("slag", "forum").param("text", page.text());
            for (int at = 0; at < page.look().columns().size(); at++) {
                form.param("kolumn-" + at, page.look().columns().get(at));
            }
            assertInstanceOf(
                    TakeInPage.class, pages.take(room.leader(), map, version, "titta", form));
            assertEquals(List.of(), room.names(line));
            Redirect done = (Redirect) pages.take(room.leader(), map, version, "spara", form);
            assertTrue(done.notice().startsWith("2 rader är nya, 0 ändrade"), done.notice());
            assertEquals(2, room.names(line).size());
        }
    }

    @Test
    void aLineEndInTheFirstCellHidesNotWhatStandsBetweenCells() {
        List<List<String>> rows = List.of(List.of("Namn\npå mötet", "Nivå"), List.of("Råd", "x"));
        assertEquals(rows, Cells.of(Cells.text(rows)));
        assertEquals(
                List.of(List.of("Namn\npå mötet", "Nivå")), Cells.of("\"Namn\npå mötet\";Nivå"));
        assertEquals(List.of(List.of("5\" rör", "x")), Cells.of("5\" rör;x"));
        assertEquals(2, Cells.of("5\" rör;x\n6\" rör;y").getLast().size());
    }

    @Property(tries = 200)
    void whatIsWrittenAsTextReadsBackTheSame(
            @ForAll @Size(min = 1, max = 5)
                    List<@Size(min = 2, max = 4) List<@NotBlank String>> rows) {
        List<List<String>> tidy =
                rows.stream()
                        .map(
                                row ->
                                        row.stream()
                                                .map(
                                                        it ->
                                                                it.replaceAll("[\\r\\uFEFF]", "")
                                                                        .strip())
                                                .map(it -> it.isEmpty() ? "x" : it)
                                                .toList())
                        .toList();
        assertEquals(tidy, Cells.of(Cells.text(tidy)));
    }

    private static List<Does> does(Look look) {
        return look.rows().stream().map(TakingIn.RowLine::does).toList();
    }
}
