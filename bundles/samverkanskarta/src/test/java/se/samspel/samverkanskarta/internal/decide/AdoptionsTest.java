package se.samspel.samverkanskarta.internal.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samspel.identity.testing.SmallOrganisation.UPPSALA_LAN;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.web.Problem;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.VersionId;
import se.samspel.samverkanskarta.internal.analysis.WhatIf;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.ForumStatus;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.Pace;
import se.samspel.samverkanskarta.internal.model.Seat;
import se.samspel.samverkanskarta.internal.rows.Guarded;
import se.samspel.samverkanskarta.internal.rows.MapChange;
import se.samspel.samverkanskarta.internal.rows.MapRoom;
import se.samspel.samverkanskarta.internal.rows.VersionLine;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

/** What was tried becomes so in a version of the map. */
class AdoptionsTest {
    @TempDir Path folder;

    @OnBothEngines
    void aVersionBecomesWhatTheTrialShowedAndTheSameAgainChangesNothing(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = drawn(room);
            VersionLine desired = copy(room, line);
            Trial trial = new Trial(List.of("gar"), List.of("saknas"), "kvar", "upp", counsel());
            Inventory before = room.seen(line);
            assertEquals(new Adoptions.Outcome.Done(true), take(room, line, trial, desired));
            Inventory wanted = WhatIf.all(before, trial.changes(before));
            Inventory became = room.seen(desired);
            assertEquals(before, room.seen(line));
            for (Forum forum : wanted.forums()) {
                if (!forum.key().equals(NewForum.KEY)) {
                    assertEquals(forum, became.forum(forum.key()).orElseThrow());
                }
            }
            Forum added = became.forums().getLast();
            assertEquals("Råd", added.name());
            assertEquals(ForumStatus.EXISTS, added.status());
            assertEquals(List.of(new Seat("k", 2)), added.seats());
            assertEquals(new Pace(6, 90), added.pace());
            assertEquals(wanted.forums().size(), became.forums().size());
            long events = room.storage.events().head();
            assertEquals(new Adoptions.Outcome.Done(false), take(room, line, trial, desired));
            assertEquals(events, room.storage.events().head());
        }
    }

    /** Two of a function, six times a year for an hour and a half. */
    private static NewForum counsel() {
        return new NewForum("Råd", List.of(new Seat("k", 2)), new Pace(6, 90));
    }

    @OnBothEngines
    void anyTrialOfTheVersionItselfBecomesSo(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine drawn = drawn(room);
            List<String> keys = List.of("gar", "kvar", "upp", "saknas");
            Random random = new Random(3);
            for (int round = 0; round < 8; round++) {
                VersionLine line = copy(room, drawn);
                List<String> some = keys.stream().filter(it -> random.nextBoolean()).toList();
                Trial trial =
                        new Trial(
                                some.stream().limit(1).toList(),
                                some.stream().skip(1).limit(1).toList(),
                                keys.get(random.nextInt(4)),
                                keys.get(random.nextInt(4)),
                                NewForum.NONE);
                Inventory before = room.seen(line);
                Inventory wanted = WhatIf.all(before, trial.changes(before));
                take(room, line, trial, line);
                assertEquals(wanted.forums(), room.seen(line).forums(), trial.toString());
            }
        }
    }

    @OnBothEngines
    void whatTheVersionLacksIsNamedAndNothingIsChanged(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = drawn(room);
            VersionLine bare = bare(room, line);
            Trial trial = new Trial(List.of("gar"), List.of(), "", "", counsel());
            Inventory before = room.seen(bare);
            var refused =
                    assertInstanceOf(
                            Adoptions.Outcome.Refused.class, take(room, line, trial, bare));
            assertTrue(refused.sentence().contains("Går"), refused.sentence());
            assertTrue(refused.sentence().contains("Kurator"), refused.sentence());
            assertEquals(before, room.seen(bare));
            VersionLine desired = copy(room, line);
            room.write(desired, new MapChange.Remove(MapPart.FORUM, "saknas", 1));
            assertInstanceOf(
                    Adoptions.Outcome.Refused.class,
                    take(
                            room,
                            line,
                            new Trial(List.of(), List.of("saknas"), "", "", NewForum.NONE),
                            desired));
        }
    }

    @OnBothEngines
    void aNewForumIsLookedThroughForPersonnummer(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = drawn(room);
            room.check.withGuard(Guarded.GUARD);
            Trial trial =
                    new Trial(
                            List.of("gar"),
                            List.of(),
                            "",
                            "",
                            new NewForum("Om " + Guarded.number(), List.of(), Pace.UNKNOWN));
            var refused =
                    assertInstanceOf(
                            Adoptions.Outcome.Refused.class, take(room, line, trial, line));
            assertTrue(refused.sentence().contains("personnummer"), refused.sentence());
            assertTrue(room.seen(line).forum("gar").isPresent(), "all of it or nothing");
        }
    }

    @OnBothEngines
    void whoReadsMayNotAndWhoIsOutsideFindsNothing(Engine engine) {
        try (var room = new MapRoom(engine, folder)) {
            VersionLine line = drawn(room);
            VersionLine other = room.map("En annan karta");
            var adoptions = new Adoptions(room.maps, room.parts);
            var pages = new AdoptionPages(room.maps, adoptions);
            var api = new AdoptionsApi(room.maps, adoptions);
            var wanted =
                    new AdoptionsApi.Wanted(
                            List.of("gar"), null, null, null, null, null, null, null, null);
            long map = line.map().value();
            long version = line.id().value();
            assertThrows(AccessDenied.class, () -> api.adopt(room.member(), map, version, wanted));
            assertThrows(
                    NotThere.class,
                    () ->
                            api.adopt(
                                    room.small.viewer(Role.OFFICE, UPPSALA_LAN),
                                    map,
                                    version,
                                    wanted));
            assertThrows(
                    NotThere.class,
                    () ->
                            pages.take(
                                    room.leader(),
                                    map,
                                    version,
                                    List.of("gar"),
                                    List.of(),
                                    "",
                                    "",
                                    "",
                                    List.of(),
                                    "",
                                    "",
                                    other.id().value()));
            var unknown =
                    new AdoptionsApi.Wanted(
                            List.of("ingen"), null, null, null, null, null, null, null, null);
            assertThrows(Problem.class, () -> api.adopt(room.leader(), map, version, unknown));
            assertTrue(api.adopt(room.leader(), map, version, wanted).changed());
            assertTrue(
                    pages.take(
                                    room.leader(),
                                    map,
                                    version,
                                    List.of("gar"),
                                    List.of(),
                                    "",
                                    "",
                                    "",
                                    List.of(),
                                    "",
                                    "",
                                    version)
                            .notice()
                            .startsWith("Så var det redan"));
        }
    }

    private static Adoptions.Outcome take(
            MapRoom room, VersionLine tried, Trial trial, VersionLine into) {
        return new Adoptions(room.maps, room.parts)
                .take(room.leader(), tried.id(), trial, into.id());
    }

    /** Three forums that meet, one that is missing, and two functions. */
    private static VersionLine drawn(MapRoom room) {
        VersionLine line = room.map("Unga vuxna");
        put(room, line, MapPart.FUNCTION, "k", "name", "Kurator", "party", "region-gavleborg");
        put(room, line, MapPart.FUNCTION, "e", "name", "Enhetschef", "party", "hofors-kommun");
        put(room, line, MapPart.FORUM, "gar", "name", "Går", "seats", "k*1 e*2");
        put(
                room,
                line,
                MapPart.FORUM,
                "kvar",
                "name",
                "Kvar",
                "seats",
                "k*1",
                "target-groups",
                "Unga");
        put(
                room,
                line,
                MapPart.FORUM,
                "upp",
                "name",
                "Upp",
                "seats",
                "k*2 e*1",
                "target-groups",
                "Nyanlända",
                "times",
                "4",
                "minutes",
                "60",
                "municipalities",
                "hofors");
        put(room, line, MapPart.FORUM, "saknas", "name", "Saknas", "status", "MISSING");
        return line;
    }

    private static void put(
            MapRoom room, VersionLine line, MapPart part, String key, String... values) {
        MapRoom.saved(room.put(line, part, key, 0, values));
    }

    private static VersionLine copy(MapRoom room, VersionLine line) {
        return version(room, line, Optional.of(line.id()));
    }

    private static VersionLine bare(MapRoom room, VersionLine line) {
        return version(room, line, Optional.empty());
    }

    private static VersionLine version(MapRoom room, VersionLine line, Optional<VersionId> from) {
        Map<String, String> told =
                Map.of("title", "Önskat läge", "kind", "DESIRED", "day", "2028-01-01");
        return room.maps.line(
                room.office(),
                MapRoom.kept(room.desk.add(room.office(), line.map(), told, from, "")).version());
    }
}
