package se.samspel.identity.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samspel.identity.internal.Rooms.PASSWORD;
import static se.samspel.identity.internal.Rooms.done;
import static se.samspel.identity.internal.Rooms.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.UnitId;
import se.samspel.api.UserId;
import se.samspel.api.access.Account;
import se.samspel.api.access.Accounts;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class SetUpTest {
    private static final String HERE = "127.0.0.1";
    private static final Accounts.Person ADA =
            new Accounts.Person("Ada Rot", "ada@server.se", "It-chef");

    @TempDir Path folder;

    @OnBothEngines
    void theCodeMakesTheFirstAdministratorAndIsGoneThen(Engine engine) throws IOException {
        try (Rooms rooms = new Rooms(engine, folder)) {
            SetUp setUp = rooms.setUp();
            assertTrue(setUp.open());
            String code = Files.readString(file()).strip();
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
            UserId ada =
                    done(
                            setUp.complete(
                                    code.toLowerCase(Locale.ROOT).replace("-", " "),
                                    ADA,
                                    PASSWORD,
                                    HERE));
            assertTrue(rooms.stewardship.managesServer(rooms.viewer(ada)));
            assertFalse(setUp.open());
            assertFalse(Files.exists(file()));
            assertTrue(refused(setUp.complete(code, ADA, PASSWORD, HERE)).containsKey("code"));
            assertFalse(rooms.setUp().open(), "a later start makes no new code");
            assertFalse(Files.exists(file()));
        }
    }

    @OnBothEngines
    void aWrongCodeAndAPoorPasswordAreSaidTogether(Engine engine) {
        try (Rooms rooms = new Rooms(engine, folder)) {
            SetUp setUp = rooms.setUp();
            assertEquals(
                    Set.of("code", "email", "password"),
                    refused(
                                    setUp.complete(
                                            "AAAA-BBBB-CCCC-DDDD",
                                            new Accounts.Person("Ada Rot", "", ""),
                                            "Sommaren2027!",
                                            HERE))
                            .keySet());
            assertTrue(setUp.open());
        }
    }

    @OnBothEngines
    void guessingTheCodeIsStopped(Engine engine) {
        try (Rooms rooms = new Rooms(engine, folder)) {
            SetUp setUp = rooms.setUp();
            for (int guess = 0; guess < Attempts.PER_ACCOUNT; guess++) {
                setUp.complete("gissning " + guess, ADA, PASSWORD, HERE);
            }
            assertEquals(
                    Map.of(
                            "code",
                            "Det har blivit för många försök. Vänta 15 minuter och försök igen."),
                    refused(setUp.complete("en till", ADA, PASSWORD, HERE)));
        }
    }

    @OnBothEngines
    void theDemoBringsAPersonForEachRoleAndKeepsAssociationsApart(Engine engine) {
        try (Rooms rooms = new Rooms(engine, folder, Map.of("samspel.demo", "true"))) {
            DemoMode demo = rooms.demo();
            assertFalse(rooms.setUp().open());
            assertEquals(13, demo.people().size());
            Set<Role> roles =
                    demo.people().stream()
                            .map(account -> account.memberships().getFirst().membership().role())
                            .collect(java.util.stream.Collectors.toSet());
            assertEquals(Set.of(Role.values()), roles);
            Viewer lea = demo.as(Role.MEMBER, new UnitId("mysam-hofors"));
            Viewer doris = demo.as(Role.MEMBER, new UnitId("lokus-tierp"));
            Set<se.samspel.api.access.Scope> shared =
                    new java.util.HashSet<>(rooms.access.scopes(lea));
            shared.retainAll(rooms.access.scopes(doris));
            assertEquals(Set.of(se.samspel.api.access.Scope.EVERYONE), shared);
            assertThrows(
                    IllegalArgumentException.class,
                    () -> demo.as(Role.BOARD, new UnitId("uppsala-lan")));
            UnitId gavleborg = new UnitId("gavleborg");
            assertEquals("Karin Ekmark", demo.as(Role.OFFICE, gavleborg).name());
            assertEquals("Gunvor Tjäder", demo.colleague(Role.OFFICE, gavleborg).name());
            assertEquals("Stig Hallgrund", demo.colleague(Role.BOARD, gavleborg).name());
            rooms.open(Map.of("samspel.demo", "true"));
            assertEquals(13, rooms.demo().people().size(), "a second start makes no more");
        }
    }

    @OnBothEngines
    void aDemoPersonIsChosenAtThisComputerOnly(Engine engine) {
        try (Rooms rooms = new Rooms(engine, folder, Map.of("samspel.demo", "true"))) {
            DemoMode demo = rooms.demo();
            Account lea = demo.people().getFirst();
            assertTrue(demo.become(lea.id(), "192.0.2.1", Optional.empty()).isEmpty());
            String session = demo.become(lea.id(), HERE, Optional.empty()).orElseThrow();
            assertEquals(lea.name(), rooms.sessions.viewerOf(session).orElseThrow().name());
            assertTrue(demo.become(new UserId(987_654_321), HERE, Optional.empty()).isEmpty());
        }
    }

    @OnBothEngines
    void withoutTheDemoNobodyIsChosenWithoutAPassword(Engine engine) {
        try (Rooms rooms = new Rooms(engine, folder)) {
            Viewer ada = rooms.administrator();
            DemoMode demo = rooms.demo();
            assertTrue(demo.people().isEmpty());
            assertTrue(demo.become(ada.user(), HERE, Optional.empty()).isEmpty());
        }
    }

    @OnBothEngines
    void theDemoIsRefusedOnAFolderWithRealContentAndTheOtherWayRound(Engine engine) {
        try (Rooms rooms = new Rooms(engine, folder)) {
            IllegalStateException refused =
                    assertThrows(
                            IllegalStateException.class,
                            () -> rooms.open(Map.of("samspel.demo", "true")));
            assertTrue(
                    refused.getMessage()
                            .startsWith(
                                    "Demoläget startar inte på mappen " + folder.resolve("data")),
                    refused.getMessage());
            rooms.open(Map.of());
        }
    }

    @OnBothEngines
    void aDemoFolderIsNeverUsedForReal(Engine engine) {
        try (Rooms rooms = new Rooms(engine, folder, Map.of("samspel.demo", "true"))) {
            IllegalStateException refused =
                    assertThrows(IllegalStateException.class, () -> rooms.open(Map.of()));
            assertTrue(refused.getMessage().contains("påhittade"), refused.getMessage());
        }
    }

    @OnBothEngines
    void theDemoListensOnThisComputerOnly(Engine engine) {
        IllegalStateException refused =
                assertThrows(
                        IllegalStateException.class,
                        () ->
                                new Rooms(
                                        engine,
                                        folder,
                                        Map.of(
                                                "samspel.demo",
                                                "true",
                                                "samspel.host",
                                                "192.0.2.1")));
        assertTrue(refused.getMessage().contains("bara på den egna datorn"), refused.getMessage());
    }

    private Path file() {
        return folder.resolve("data").resolve("uppstartskod.txt");
    }
}
