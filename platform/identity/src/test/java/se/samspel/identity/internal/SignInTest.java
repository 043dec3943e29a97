package se.samspel.identity.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samspel.identity.internal.Rooms.PASSWORD;
import static se.samspel.identity.internal.Rooms.done;
import static se.samspel.identity.internal.Rooms.refused;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.UnitId;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class SignInTest {
    private static final String HERE = "192.0.2.7";
    private static final UnitId HOFORS = new UnitId("mysam-hofors");
    private static final UnitId SANDVIKEN = new UnitId("mysam-sandviken");

    @TempDir Path folder;

    @OnBothEngines
    void theRightPasswordOpensASessionThatKnowsThePersonAndTheGroup(Engine engine) {
        try (Rooms rooms = new Rooms(engine, folder)) {
            rooms.person(rooms.administrator(), "Lea Norrby", HOFORS, Role.MEMBER);
            String session = signedIn(rooms, "LEA.norrby@kommun.se ", PASSWORD);
            Viewer viewer = rooms.sessions.viewerOf(session).orElseThrow();
            assertEquals("Lea Norrby", viewer.name());
            assertEquals(Optional.of(HOFORS), viewer.chosenGroup());
            assertEquals(Optional.empty(), rooms.sessions.viewerOf(session + "x"));
            assertEquals(Optional.empty(), rooms.sessions.viewerOf(""));
        }
    }

    @OnBothEngines
    void theRowHoldsOnlyAMarkOfTheSessionAndTheMarkOpensNothing(Engine engine) {
        try (Rooms rooms = new Rooms(engine, folder)) {
            rooms.administrator();
            String session = signedIn(rooms, "ada@server.se", PASSWORD);
            List<String> kept =
                    rooms.register.read(
                            query ->
                                    query.sql("select token_hash from identity_session")
                                            .list(String.class));
            assertEquals(1, kept.size());
            assertNotEquals(session, kept.getFirst());
            assertEquals(Optional.empty(), rooms.sessions.viewerOf(kept.getFirst()));
        }
    }

    @OnBothEngines
    void signingOutElsewhereLeavesThisBrowserAndNobodyElse(Engine engine) {
        try (Rooms rooms = new Rooms(engine, folder)) {
            Viewer ada = rooms.administrator();
            rooms.person(ada, "Lea Norrby", HOFORS, Role.MEMBER);
            OpenSessions open = new OpenSessions(rooms.register, rooms.sessions, rooms.clock);
            String old = signedIn(rooms, "ada@server.se", PASSWORD);
            rooms.clock.pass(Sessions.IDLE);
            String other = signedIn(rooms, "ada@server.se", PASSWORD);
            String leas = signedIn(rooms, "lea.norrby@kommun.se", PASSWORD);
            rooms.clock.pass(Duration.ofMinutes(10));
            String here = signedIn(rooms, "ada@server.se", PASSWORD);
            assertTrue(rooms.sessions.viewerOf(other).isPresent());
            assertEquals(
                    List.of(true, false),
                    open.of(ada.user(), Optional.of(here)).stream()
                            .sorted(
                                    java.util.Comparator.comparing(OpenSessions.Place::began)
                                            .reversed())
                            .map(OpenSessions.Place::here)
                            .toList());
            assertEquals(1, open.endOthers(ada.user(), Optional.of(here)));
            assertEquals(Optional.empty(), rooms.sessions.viewerOf(old));
            assertEquals(Optional.empty(), rooms.sessions.viewerOf(other));
            assertTrue(rooms.sessions.viewerOf(here).isPresent());
            assertTrue(rooms.sessions.viewerOf(leas).isPresent());
            assertEquals(0, open.endOthers(ada.user(), Optional.of(here)));
        }
    }

    @OnBothEngines
    void anUnknownAddressAndAWrongPasswordGetTheSameAnswer(Engine engine) {
        try (Rooms rooms = new Rooms(engine, folder)) {
            rooms.administrator();
            assertInstanceOf(
                    Credentials.Wrong.class,
                    attempt(rooms, "ada@server.se", "inte det rätta ordet"));
            assertInstanceOf(Credentials.Wrong.class, attempt(rooms, "ingen@server.se", PASSWORD));
        }
    }

    @OnBothEngines
    void aSessionPlantedBeforeSignInIsWorthNothingAfter(Engine engine) {
        try (Rooms rooms = new Rooms(engine, folder)) {
            rooms.administrator();
            String planted = signedIn(rooms, "ada@server.se", PASSWORD);
            Credentials.Outcome outcome =
                    rooms.credentials.signIn("ada@server.se", PASSWORD, HERE, Optional.of(planted));
            String own = ((Credentials.SignedIn) outcome).session();
            assertNotEquals(planted, own);
            assertTrue(rooms.sessions.viewerOf(planted).isEmpty());
            assertTrue(rooms.sessions.viewerOf(own).isPresent());
        }
    }

    @OnBothEngines
    void aSessionEndsAtSignOutAlsoAfterARestart(Engine engine) {
        try (Rooms rooms = new Rooms(engine, folder)) {
            rooms.administrator();
            String session = signedIn(rooms, "ada@server.se", PASSWORD);
            assertTrue(rooms.sessions.viewerOf(session).isPresent());
            rooms.sessions.end(session);
            assertTrue(rooms.sessions.viewerOf(session).isEmpty());
            rooms.open(Map.of());
            assertTrue(rooms.sessions.viewerOf(session).isEmpty());
        }
    }

    @OnBothEngines
    void aSessionSurvivesARestartAndEndsWhenItIsNotUsedForEightHours(Engine engine) {
        try (Rooms rooms = new Rooms(engine, folder)) {
            rooms.administrator();
            String session = signedIn(rooms, "ada@server.se", PASSWORD);
            rooms.clock.pass(Duration.ofHours(7));
            assertTrue(rooms.sessions.viewerOf(session).isPresent());
            rooms.open(Map.of());
            rooms.clock.pass(Duration.ofHours(7));
            assertTrue(rooms.sessions.viewerOf(session).isPresent());
            rooms.clock.pass(Duration.ofHours(8));
            assertTrue(rooms.sessions.viewerOf(session).isEmpty());
        }
    }

    @OnBothEngines
    void aSessionEndsAfterSevenDaysHoweverMuchItIsUsed(Engine engine) {
        try (Rooms rooms = new Rooms(engine, folder)) {
            rooms.administrator();
            String session = signedIn(rooms, "ada@server.se", PASSWORD);
            for (int hours = 0; hours < 7 * 24 - 6; hours += 6) {
                rooms.clock.pass(Duration.ofHours(6));
                assertTrue(rooms.sessions.viewerOf(session).isPresent(), "after " + hours + " h");
            }
            rooms.clock.pass(Duration.ofHours(6));
            assertTrue(rooms.sessions.viewerOf(session).isEmpty());
        }
    }

    @OnBothEngines
    void aNewPasswordEndsEverySessionButTheOneItGives(Engine engine) {
        try (Rooms rooms = new Rooms(engine, folder)) {
            Viewer ada = rooms.administrator();
            String stolen = signedIn(rooms, "ada@server.se", PASSWORD);
            assertTrue(rooms.sessions.viewerOf(stolen).isPresent());
            String chosen = "sju tysta granar vid sjön";
            assertEquals(
                    Map.of("current", "Det nuvarande lösenordet stämmer inte."),
                    refused(rooms.credentials.change(ada, "gissat fel ord", chosen, HERE)));
            String own = done(rooms.credentials.change(ada, PASSWORD, chosen, HERE));
            assertTrue(rooms.sessions.viewerOf(stolen).isEmpty());
            assertTrue(rooms.sessions.viewerOf(own).isPresent());
            assertInstanceOf(Credentials.Wrong.class, attempt(rooms, "ada@server.se", PASSWORD));
            assertInstanceOf(Credentials.SignedIn.class, attempt(rooms, "ada@server.se", chosen));
        }
    }

    @OnBothEngines
    void aClosedAccountIsOutAtTheNextRequestAndStaysOut(Engine engine) {
        try (Rooms rooms = new Rooms(engine, folder)) {
            Viewer ada = rooms.administrator();
            Viewer lea = rooms.person(ada, "Lea Norrby", HOFORS, Role.MEMBER);
            String session = signedIn(rooms, "lea.norrby@kommun.se", PASSWORD);
            assertTrue(rooms.sessions.viewerOf(session).isPresent());
            done(rooms.accounts.disable(ada, lea.user()));
            assertTrue(rooms.sessions.viewerOf(session).isEmpty());
            assertInstanceOf(
                    Credentials.Wrong.class, attempt(rooms, "lea.norrby@kommun.se", PASSWORD));
            done(rooms.accounts.enable(ada, lea.user()));
            assertTrue(rooms.sessions.viewerOf(session).isEmpty(), "the old session is gone");
            signedIn(rooms, "lea.norrby@kommun.se", PASSWORD);
        }
    }

    @OnBothEngines
    void aRoleThatIsTakenAwayIsGoneAtTheNextRequest(Engine engine) {
        try (Rooms rooms = new Rooms(engine, folder)) {
            Viewer ada = rooms.administrator();
            Viewer lea = rooms.person(ada, "Lea Norrby", HOFORS, Role.MEMBER);
            String session = signedIn(rooms, "lea.norrby@kommun.se", PASSWORD);
            long number = rooms.accounts.get(ada, lea.user()).memberships().getFirst().id();
            done(rooms.accounts.end(ada, lea.user(), number, Today.by(rooms.clock).minusDays(1)));
            Viewer after = rooms.sessions.viewerOf(session).orElseThrow();
            assertEquals(List.of(), after.memberships());
            assertEquals(Optional.empty(), after.chosenGroup());
        }
    }

    @OnBothEngines
    void theChosenGroupIsRememberedOnTheSessionAndOnlyOnesOwnCanBeChosen(Engine engine) {
        try (Rooms rooms = new Rooms(engine, folder)) {
            Viewer ada = rooms.administrator();
            rooms.person(ada, "Karin Ekmark", new UnitId("gavleborg"), Role.OFFICE);
            String session = signedIn(rooms, "karin.ekmark@kommun.se", PASSWORD);
            assertEquals(Optional.of(HOFORS), group(rooms, session));
            rooms.sessions.chooseGroup(session, SANDVIKEN);
            assertEquals(Optional.of(SANDVIKEN), group(rooms, session));
            rooms.sessions.chooseGroup(session, new UnitId("lokus-tierp"));
            assertEquals(Optional.of(SANDVIKEN), group(rooms, session));
            rooms.open(Map.of());
            assertEquals(Optional.of(SANDVIKEN), group(rooms, session));
        }
    }

    @OnBothEngines
    void tooManyAttemptsOnOneAccountAreStoppedAlsoWithTheRightPassword(Engine engine) {
        try (Rooms rooms = new Rooms(engine, folder)) {
            rooms.administrator();
            for (int attempt = 0; attempt < Attempts.PER_ACCOUNT; attempt++) {
                assertTrue(
                        rooms.attempts.enter("ada@server.se", "198.51.100." + attempt).isEmpty());
            }
            assertInstanceOf(Credentials.TooMany.class, attempt(rooms, "ada@server.se", PASSWORD));
            rooms.open(Map.of());
            assertInstanceOf(Credentials.TooMany.class, attempt(rooms, "ada@server.se", PASSWORD));
            rooms.clock.pass(Attempts.WINDOW);
            signedIn(rooms, "ada@server.se", PASSWORD);
        }
    }

    @OnBothEngines
    void tooManyAttemptsFromOneAddressAreStoppedWhateverTheAccount(Engine engine) {
        try (Rooms rooms = new Rooms(engine, folder)) {
            rooms.administrator();
            for (int attempt = 0; attempt < Attempts.PER_ADDRESS; attempt++) {
                assertTrue(rooms.attempts.enter("person" + attempt, HERE).isEmpty());
            }
            assertInstanceOf(Credentials.TooMany.class, attempt(rooms, "ada@server.se", PASSWORD));
            assertInstanceOf(
                    Credentials.SignedIn.class,
                    rooms.credentials.signIn(
                            "ada@server.se", PASSWORD, "203.0.113.9", Optional.empty()));
        }
    }

    @OnBothEngines
    void signingInRightNeverWearsTheAddressOut(Engine engine) {
        try (Rooms rooms = new Rooms(engine, folder)) {
            for (int attempt = 0; attempt < 3 * Attempts.PER_ADDRESS; attempt++) {
                assertTrue(rooms.attempts.enter("person" + attempt, HERE).isEmpty());
                rooms.attempts.succeeded("person" + attempt, HERE);
            }
        }
    }

    @OnBothEngines
    void noAddressOrAccountStandsInTheRowsOfAttempts(Engine engine) {
        try (Rooms rooms = new Rooms(engine, folder)) {
            rooms.attempts.enter("ada@server.se", HERE);
            List<String> subjects =
                    rooms.register.read(
                            query ->
                                    query.sql("select subject from identity_attempt")
                                            .list(String.class));
            assertEquals(2, subjects.size());
            assertFalse(subjects.toString().contains("ada") || subjects.toString().contains(HERE));
        }
    }

    private static Optional<UnitId> group(Rooms rooms, String session) {
        return rooms.sessions.viewerOf(session).orElseThrow().chosenGroup();
    }

    private static Credentials.Outcome attempt(Rooms rooms, String email, String password) {
        return rooms.credentials.signIn(email, password, HERE, Optional.empty());
    }

    private static String signedIn(Rooms rooms, String email, String password) {
        return assertInstanceOf(Credentials.SignedIn.class, attempt(rooms, email, password))
                .session();
    }
}
