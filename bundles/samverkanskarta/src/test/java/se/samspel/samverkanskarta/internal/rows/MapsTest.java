package se.samspel.samverkanskarta.internal.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samspel.identity.testing.SmallOrganisation.GAVLEBORG;
import static se.samspel.identity.testing.SmallOrganisation.HOFORS;
import static se.samspel.identity.testing.SmallOrganisation.LOKUS_TIERP;
import static se.samspel.identity.testing.SmallOrganisation.UPPSALA_LAN;
import static se.samspel.samverkanskarta.internal.rows.MapRoom.saved;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.VersionId;
import se.samspel.samverkanskarta.internal.model.Agreement;
import se.samspel.samverkanskarta.internal.model.Finding;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.ForumStatus;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.Level;
import se.samspel.samverkanskarta.internal.model.MapParty;
import se.samspel.samverkanskarta.internal.model.Pace;
import se.samspel.samverkanskarta.internal.model.Seat;
import se.samspel.samverkanskarta.internal.model.Transition;
import se.samspel.samverkanskarta.internal.model.VersionKind;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

/** What is begun and drawn is read again, by those who may. */
class MapsTest {
    @TempDir Path folder;

    @OnBothEngines
    void aNewMapHasThePartiesOfTheGroupsAndNothingElse(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = room.map("Unga vuxna");
            Inventory seen = room.seen(line);
            assertEquals(
                    Set.of(
                            "hofors-kommun",
                            "sandviken-kommun",
                            "region-gavleborg",
                            "arbetsformedlingen",
                            "forsakringskassan"),
                    Set.copyOf(seen.parties().stream().map(MapParty::key).toList()));
            assertEquals(List.of(), seen.forums());
            assertEquals(VersionKind.CURRENT, seen.kind());
            assertEquals("Nuläge", seen.title());
            assertEquals(GAVLEBORG, line.association());
        }
    }

    @OnBothEngines
    void everythingThatIsToldOfAForumIsThereAgain(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = room.map("Unga vuxna");
            String chief = room.function(line, "Enhetschef vuxen", "hofors-kommun");
            String desk = room.function(line, "Handläggare", "arbetsformedlingen");
            String age =
                    room.add(
                            line,
                            MapPart.TRANSITION,
                            "name",
                            "24–25 år",
                            "age-from",
                            "24",
                            "age-to",
                            "25",
                            "parties",
                            "arbetsformedlingen");
            String key =
                    room.add(
                            line,
                            MapPart.FORUM,
                            "name",
                            "Ungdomsmötet",
                            "level",
                            "STRATEGIC",
                            "status",
                            "SHOULD_CHANGE",
                            "purpose",
                            "Ingen ung ska falla mellan oss.",
                            "benefit",
                            "Snabbare beslut",
                            "times",
                            "10",
                            "minutes",
                            "90",
                            "basis",
                            "AGREEMENT",
                            "basis-text",
                            "Ungdomsöverenskommelsen",
                            "basis-from",
                            "2026-01-01",
                            "basis-until",
                            "2027-12-31",
                            "target-groups",
                            "Unga vuxna\nNyanlända",
                            "transitions",
                            age,
                            "municipalities",
                            "hofors",
                            "owner",
                            "Kommunen",
                            "seats",
                            chief + "*1 " + desk + "*2");
            Forum forum = room.seen(line, key);
            assertEquals(Level.STRATEGIC, forum.level());
            assertEquals(ForumStatus.SHOULD_CHANGE, forum.status());
            assertEquals(new Pace(10, 90), forum.pace());
            assertEquals(Agreement.Basis.AGREEMENT, forum.agreement().basis());
            assertEquals(Set.of("Unga vuxna", "Nyanlända"), forum.targetGroups());
            assertEquals(Set.of(age), forum.transitions());
            assertEquals(Set.of(HOFORS), forum.municipalities());
            assertEquals(List.of(Seat.of(chief), new Seat(desk, 2)), forum.seats());
            assertEquals("Kommunen", forum.words().owner());
            assertEquals(
                    new Transition.Ages(24, 25), room.seen(line).transitions().getFirst().ages());
        }
    }

    @OnBothEngines
    void aFindingKeepsItsSourceAndDayAndWhatItIsAbout(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = room.map("Unga vuxna");
            String forum = room.forum(line, "Ungdomsmötet");
            room.add(
                    line,
                    MapPart.FINDING,
                    "finding",
                    "Ingen vet vem som kallar.",
                    "source",
                    "INTERVIEW",
                    "learned-from",
                    "två handläggare",
                    "day",
                    "2027-02-03",
                    "about",
                    forum);
            Finding finding = room.seen(line).findings().getFirst();
            assertEquals(Finding.Source.INTERVIEW, finding.source());
            assertEquals("2027-02-03", finding.day().toString());
            assertEquals(Set.of(forum), finding.about());
        }
    }

    @OnBothEngines
    void whoIsNotInTheAssociationFindsNothingAndWhoReadsMayNotWrite(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = room.map("Unga vuxna");
            MapChange add = MapChange.Put.added(MapPart.FORUM, Map.of("name", "Mötet"));
            List<Viewer> outside =
                    List.of(
                            room.small.viewer(Role.CONVENER, LOKUS_TIERP),
                            room.small.viewer(Role.OFFICE, UPPSALA_LAN),
                            room.small.stranger());
            for (Viewer other : outside) {
                assertEquals(List.of(), room.maps.of(other, null));
                assertThrows(NotThere.class, () -> room.maps.open(other, line.id()));
                assertThrows(NotThere.class, () -> room.maps.map(other, line.map()));
                assertThrows(NotThere.class, () -> room.maps.write(other, line.id(), add, ""));
            }
            for (Role role : List.of(Role.BOARD, Role.READER)) {
                Viewer reader = room.small.viewer(role, GAVLEBORG);
                assertEquals(1, room.maps.of(reader, GAVLEBORG).size());
                assertThrows(AccessDenied.class, () -> room.maps.write(reader, line.id(), add, ""));
            }
            assertFalse(room.maps.line(room.member(), line.id()).mayWrite());
            assertTrue(room.maps.line(room.leader(), line.id()).mayWrite());
            saved(room.maps.write(room.leader(), line.id(), add, ""));
        }
    }

    @OnBothEngines
    void aDesiredStateBeginsAsTheCurrentOneUnderTheSameKeysAndGoesItsOwnWay(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = room.map("Unga vuxna");
            String chief = room.function(line, "Enhetschef", "hofors-kommun");
            String kept = room.add(line, MapPart.FORUM, "name", "Mötet", "seats", chief + "*1");
            String gone = room.forum(line, "Borta");
            saved(room.write(line, new MapChange.Remove(MapPart.FORUM, gone, 1)));
            VersionId copy =
                    MapRoom.kept(
                                    room.desk.add(
                                            room.leader(),
                                            line.map(),
                                            Map.of(
                                                    "title",
                                                    "Önskat läge",
                                                    "kind",
                                                    "DESIRED",
                                                    "day",
                                                    "2028-01-01"),
                                            Optional.of(line.id()),
                                            "klick"))
                            .version();
            VersionLine desired = room.maps.line(room.member(), copy);
            assertEquals(VersionKind.DESIRED, desired.kind());
            assertEquals(room.seen(line).forums(), room.seen(desired).forums());
            assertEquals(List.of("Mötet"), room.names(desired));
            saved(room.put(desired, MapPart.FORUM, kept, 1, "name", "Nya mötet"));
            assertEquals(List.of("Mötet"), room.names(line));
            assertEquals(
                    List.of(copy, line.id()),
                    room.maps.map(room.member(), line.map()).versions().stream()
                            .map(VersionLine::id)
                            .toList());
        }
    }
}
