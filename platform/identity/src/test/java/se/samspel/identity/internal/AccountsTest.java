package se.samspel.identity.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samspel.identity.internal.Rooms.PASSWORD;
import static se.samspel.identity.internal.Rooms.code;
import static se.samspel.identity.internal.Rooms.done;
import static se.samspel.identity.internal.Rooms.membership;
import static se.samspel.identity.internal.Rooms.person;
import static se.samspel.identity.internal.Rooms.refused;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.UnitId;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.Account;
import se.samspel.api.access.Accounts;
import se.samspel.api.access.Checked;
import se.samspel.api.access.Membership;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.EventLog;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class AccountsTest {
    private static final UnitId GAVLEBORG = new UnitId("gavleborg");
    private static final UnitId HOFORS = new UnitId("mysam-hofors");
    private static final UnitId TIERP = new UnitId("lokus-tierp");
    private static final UnitId UPPSALA = new UnitId("uppsala-lan");

    @TempDir Path folder;

    @OnBothEngines
    void anInvitationWorksOnceAndNotAfterSevenDays(Engine engine) {
        try (Rooms rooms = new Rooms(engine, folder)) {
            Viewer ada = rooms.administrator();
            Accounts.Invitation first =
                    done(
                            rooms.accounts.invite(
                                    ada, person("Lea Norrby"), membership(HOFORS, Role.MEMBER)));
            assertEquals(Account.State.INVITED, first.account().state());
            assertTrue(
                    refused(rooms.credentials.redeem(code(first), "för kort"))
                            .containsKey("password"));
            done(rooms.credentials.redeem(code(first), PASSWORD));
            assertTrue(
                    refused(rooms.credentials.redeem(code(first), PASSWORD)).containsKey("code"));
            assertEquals(
                    Account.State.ACTIVE, rooms.accounts.get(ada, first.account().id()).state());
            Accounts.Invitation late = rooms.accounts.inviteAgain(ada, first.account().id());
            rooms.clock.pass(Invitations.GOOD_FOR.plus(Duration.ofSeconds(1)));
            assertTrue(refused(rooms.credentials.redeem(code(late), PASSWORD)).containsKey("code"));
        }
    }

    @OnBothEngines
    void anInvitationGoesByMailWhenThereIsAMailServer(Engine engine) {
        Map<String, String> mail =
                Map.of(
                        "samspel.mail.host", "127.0.0.1",
                        "samspel.mail.from", "samspel@forbundet.example",
                        "samspel.address", "https://samspel.example/");
        try (Rooms rooms = new Rooms(engine, folder, mail)) {
            Viewer ada = rooms.administrator();
            Accounts.Invitation invitation =
                    done(
                            rooms.accounts.invite(
                                    ada, person("Lea Norrby"), membership(HOFORS, Role.MEMBER)));
            assertTrue(invitation.mailed());
            String plain =
                    rooms.storage
                            .database()
                            .read(
                                    query ->
                                            query.sql("select plain from identity_letter")
                                                    .one(String.class));
            assertTrue(plain.contains("https://samspel.example" + invitation.path()), plain);
            assertTrue(plain.contains("Ada Rot bjuder in dig"), plain);
        }
        try (Rooms rooms = new Rooms(engine, folder.resolve("utan"))) {
            Viewer ada = rooms.administrator();
            assertFalse(
                    done(rooms.accounts.invite(
                                    ada, person("Lea Norrby"), membership(HOFORS, Role.MEMBER)))
                            .mailed());
        }
    }

    @OnBothEngines
    void ofTwoInvitationsToOneAddressAtTheSameMomentOneIsRefusedInWords(Engine engine)
            throws Exception {
        try (Rooms rooms = new Rooms(engine, folder)) {
            Viewer ada = rooms.administrator();
            for (int round = 1; round <= 10; round++) {
                Accounts.Person person = person("Lea Norrby " + round);
                List<Checked<Accounts.Invitation>> answers =
                        atOnce(
                                () ->
                                        rooms.accounts.invite(
                                                ada, person, membership(HOFORS, Role.MEMBER)),
                                () ->
                                        rooms.accounts.invite(
                                                ada, person, membership(TIERP, Role.MEMBER)));
                assertEquals(1, answers.stream().filter(it -> it instanceof Checked.Done).count());
                String sentence =
                        answers.stream()
                                .filter(it -> it instanceof Checked.Refused)
                                .map(it -> refused(it).get("email"))
                                .findFirst()
                                .orElseThrow();
                assertTrue(sentence.startsWith("Adressen har redan ett konto."), sentence);
            }
            assertEquals(11, rooms.accounts.all(ada).size());
        }
    }

    @OnBothEngines
    void ofTwoWhoTakeOneAddressAtTheSameMomentOneIsRefusedInWords(Engine engine) throws Exception {
        try (Rooms rooms = new Rooms(engine, folder)) {
            Viewer ada = rooms.administrator();
            Viewer lea = rooms.person(ada, "Lea Norrby", HOFORS, Role.MEMBER);
            Viewer doris = rooms.person(ada, "Doris Ängvik", TIERP, Role.MEMBER);
            for (int round = 1; round <= 10; round++) {
                Accounts.Person same = person("Samma Adress " + round);
                List<Checked<Account>> answers =
                        atOnce(
                                () -> rooms.accounts.change(ada, lea.user(), same),
                                () -> rooms.accounts.change(ada, doris.user(), same));
                assertEquals(
                        1, answers.stream().filter(it -> it instanceof Checked.Refused).count());
            }
        }
    }

    private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<T> answers = new ArrayList<>();
            List<Callable<T>> both = new ArrayList<>();
            for (Callable<T> work : List.of(one, other)) {
                both.add(
                        () -> {
                            start.await();
                            return work.call();
                        });
            }
            for (Future<T> answer : threads.invokeAll(both)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    @OnBothEngines
    void aNewLinkMakesTheFirstOneWorthless(Engine engine) {
        try (Rooms rooms = new Rooms(engine, folder)) {
            Viewer ada = rooms.administrator();
            Accounts.Invitation first =
                    done(
                            rooms.accounts.invite(
                                    ada, person("Lea Norrby"), membership(HOFORS, Role.MEMBER)));
            Accounts.Invitation second = rooms.accounts.inviteAgain(ada, first.account().id());
            assertTrue(
                    refused(rooms.credentials.redeem(code(first), PASSWORD)).containsKey("code"));
            done(rooms.credentials.redeem(code(second), PASSWORD));
        }
    }

    @OnBothEngines
    void whatIsFilledInWrongIsSaidFieldByFieldAndNothingIsKept(Engine engine) {
        try (Rooms rooms = new Rooms(engine, folder)) {
            Viewer ada = rooms.administrator();
            Map<String, String> problems =
                    refused(
                            rooms.accounts.invite(
                                    ada,
                                    new Accounts.Person(" ", "ingen adress", ""),
                                    new Membership(
                                            HOFORS,
                                            Role.BOARD,
                                            LocalDate.of(2027, 2, 1),
                                            LocalDate.of(2027, 1, 1),
                                            new UnitId("tierp-kommun"))));
            assertEquals(Set.of("name", "email", "role", "to", "party"), problems.keySet());
            assertEquals(
                    "Rollen styrelse finns inte i Mysam Hofors. Där kan du ge ledamot, sammankallande,"
                            + " processledare eller läsare.",
                    problems.get("role"));
            assertEquals(1, rooms.accounts.all(ada).size());
        }
    }

    @OnBothEngines
    void anAddressBelongsToOneAccount(Engine engine) {
        try (Rooms rooms = new Rooms(engine, folder)) {
            Viewer ada = rooms.administrator();
            rooms.person(ada, "Lea Norrby", HOFORS, Role.MEMBER);
            Map<String, String> problems =
                    refused(
                            rooms.accounts.invite(
                                    ada,
                                    new Accounts.Person("En Annan", "LEA.Norrby@kommun.se", ""),
                                    membership(HOFORS, Role.MEMBER)));
            assertEquals(Set.of("email"), problems.keySet());
        }
    }

    @OnBothEngines
    void associationItSeesAndManagesOnlyItsOwn(Engine engine) {
        try (Rooms rooms = new Rooms(engine, folder)) {
            Viewer ada = rooms.administrator();
            Viewer ivar = rooms.person(ada, "Ivar Öhrnell", GAVLEBORG, Role.ASSOCIATION_IT);
            Viewer lea = rooms.person(ivar, "Lea Norrby", HOFORS, Role.MEMBER);
            Viewer doris = rooms.person(ada, "Doris Ängvik", TIERP, Role.MEMBER);
            assertEquals(
                    List.of("Ivar Öhrnell", "Lea Norrby"),
                    rooms.accounts.all(ivar).stream().map(Account::name).toList());
            assertThrows(NotThere.class, () -> rooms.accounts.get(ivar, doris.user()));
            assertThrows(NotThere.class, () -> rooms.accounts.disable(ivar, doris.user()));
            assertThrows(NotThere.class, () -> rooms.accounts.inviteAgain(ivar, ada.user()));
            assertTrue(
                    refused(
                                    rooms.accounts.invite(
                                            ivar,
                                            person("Ny Person"),
                                            membership(TIERP, Role.MEMBER)))
                            .containsKey("unit"));
            assertTrue(
                    refused(
                                    rooms.accounts.give(
                                            ivar,
                                            lea.user(),
                                            membership(UnitId.SERVER, Role.SERVER_ADMINISTRATOR)))
                            .containsKey("unit"));
        }
    }

    @OnBothEngines
    void associationItCannotTakeOverSomeoneWhoAlsoWorksElsewhere(Engine engine) {
        try (Rooms rooms = new Rooms(engine, folder)) {
            Viewer ada = rooms.administrator();
            Viewer ivar = rooms.person(ada, "Ivar Öhrnell", GAVLEBORG, Role.ASSOCIATION_IT);
            Viewer pelle = rooms.person(ada, "Pelle Sundhage", GAVLEBORG, Role.PROCESS_LEADER);
            done(rooms.accounts.give(ada, pelle.user(), membership(UPPSALA, Role.PROCESS_LEADER)));
            assertThrows(AccessDenied.class, () -> rooms.accounts.inviteAgain(ivar, pelle.user()));
            assertThrows(AccessDenied.class, () -> rooms.accounts.disable(ivar, pelle.user()));
            assertThrows(
                    AccessDenied.class,
                    () -> rooms.accounts.change(ivar, pelle.user(), person("Någon Annan")));
            long elsewhere =
                    rooms.accounts.get(ada, pelle.user()).memberships().stream()
                            .filter(held -> held.membership().unit().equals(UPPSALA))
                            .findFirst()
                            .orElseThrow()
                            .id();
            assertThrows(
                    AccessDenied.class,
                    () ->
                            rooms.accounts.end(
                                    ivar, pelle.user(), elsewhere, LocalDate.of(2027, 1, 1)));
        }
    }

    @OnBothEngines
    void aMemberManagesNobody(Engine engine) {
        try (Rooms rooms = new Rooms(engine, folder)) {
            Viewer lea = rooms.person(rooms.administrator(), "Lea Norrby", HOFORS, Role.MEMBER);
            assertThrows(AccessDenied.class, () -> rooms.accounts.all(lea));
            assertThrows(AccessDenied.class, () -> rooms.accounts.get(lea, lea.user()));
            assertThrows(
                    AccessDenied.class,
                    () ->
                            rooms.accounts.invite(
                                    lea, person("Ny"), membership(HOFORS, Role.MEMBER)));
        }
    }

    @OnBothEngines
    void nobodyInAnAssociationGivesThemselvesARole(Engine engine) {
        try (Rooms rooms = new Rooms(engine, folder)) {
            Viewer ivar =
                    rooms.person(
                            rooms.administrator(), "Ivar Öhrnell", GAVLEBORG, Role.ASSOCIATION_IT);
            assertTrue(
                    refused(
                                    rooms.accounts.give(
                                            ivar, ivar.user(), membership(GAVLEBORG, Role.OFFICE)))
                            .containsKey("role"));
        }
    }

    @OnBothEngines
    void theServerAlwaysHasAnAdministrator(Engine engine) {
        try (Rooms rooms = new Rooms(engine, folder)) {
            Viewer ada = rooms.administrator();
            long number = rooms.accounts.get(ada, ada.user()).memberships().getFirst().id();
            assertTrue(
                    refused(rooms.accounts.end(ada, ada.user(), number, LocalDate.of(2027, 1, 1)))
                            .containsKey("role"));
            Viewer bo = rooms.person(ada, "Bo Rot", UnitId.SERVER, Role.SERVER_ADMINISTRATOR);
            done(rooms.accounts.disable(bo, ada.user()));
            assertTrue(
                    refused(
                                    rooms.accounts.end(
                                            bo,
                                            bo.user(),
                                            number(rooms, bo),
                                            LocalDate.of(2027, 1, 1)))
                            .containsKey("role"));
        }
    }

    @OnBothEngines
    void theSameRoleIsNotGivenTwiceForTheSameTime(Engine engine) {
        try (Rooms rooms = new Rooms(engine, folder)) {
            Viewer ada = rooms.administrator();
            Viewer lea = rooms.person(ada, "Lea Norrby", HOFORS, Role.MEMBER);
            assertTrue(
                    refused(rooms.accounts.give(ada, lea.user(), membership(HOFORS, Role.MEMBER)))
                            .containsKey("role"));
            done(
                    rooms.accounts.end(
                            ada, lea.user(), number(rooms, lea), LocalDate.of(2027, 4, 30)));
            done(
                    rooms.accounts.give(
                            ada,
                            lea.user(),
                            new Membership(
                                    HOFORS, Role.MEMBER, LocalDate.of(2027, 5, 1), null, null)));
        }
    }

    @OnBothEngines
    void aRoleBeginsAndEndsWithItsDays(Engine engine) {
        try (Rooms rooms = new Rooms(engine, folder)) {
            Viewer ada = rooms.administrator();
            Viewer lea = rooms.person(ada, "Lea Norrby", HOFORS, Role.MEMBER);
            LocalDate today = LocalDate.of(2027, 3, 31);
            done(rooms.accounts.end(ada, lea.user(), number(rooms, lea), today));
            assertEquals(1, rooms.viewer(lea.user()).memberships().size());
            rooms.clock.pass(Duration.ofDays(1));
            assertEquals(0, rooms.viewer(lea.user()).memberships().size());
        }
    }

    @OnBothEngines
    void everyChangeIsInTheTrailForThoseWhoManageTheAssociation(Engine engine) {
        try (Rooms rooms = new Rooms(engine, folder)) {
            Viewer ada = rooms.administrator();
            Viewer ivar = rooms.person(ada, "Ivar Öhrnell", GAVLEBORG, Role.ASSOCIATION_IT);
            Viewer lea = rooms.person(ivar, "Lea Norrby", HOFORS, Role.MEMBER);
            done(rooms.accounts.disable(ivar, lea.user()));
            List<EventLog.Entry> seen =
                    rooms.storage.events().latest(rooms.access.scopes(ivar), 0, 50);
            assertEquals("identity.AccountDisabled", seen.getFirst().event());
            assertEquals(ivar.actor(), seen.getFirst().by());
            assertTrue(
                    seen.stream()
                            .allMatch(it -> it.scope().equals(Scope.administration(GAVLEBORG))));
            assertFalse(seen.toString().contains("Lea"), "no names of people in events");
        }
    }

    private static long number(Rooms rooms, Viewer viewer) {
        return rooms.register
                .now()
                .account(viewer.user())
                .orElseThrow()
                .memberships()
                .getFirst()
                .id();
    }
}
