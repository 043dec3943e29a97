package se.samspel.administration.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Redirect;
import se.samspel.identity.testing.Asked;
import se.samspel.storage.testing.Engine;

/** The pages about people: what förbund IT, the server's administrator and others see and do. */
class PeopleTest {
    @TempDir Path folder;
    private Office office;
    private PeoplePages people;
    private PersonPages person;
    private EventsPages events;

    @BeforeEach
    void open() {
        office = new Office(Engine.SQLITE, folder);
        people =
                new PeoplePages(
                        office.identity.accounts(),
                        office.identity.organisation(),
                        office.identity.clock());
        person =
                new PersonPages(
                        office.identity.accounts(),
                        office.identity.organisation(),
                        office.identity.storage().events(),
                        office.identity.clock());
        events =
                new EventsPages(
                        office.identity.storage().events(),
                        office.identity.access(),
                        office.identity.accounts(),
                        office.identity.organisation(),
                        office.identity.clock());
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theAdministratorSeesAllAndAssociationItOnlyItsOwn() {
        Viewer it = office.it();
        office.identity.person("Lea Lind", Office.HOFORS, Role.MEMBER);
        office.identity.person("Tore Tierp", Office.TIERP, Role.MEMBER);
        assertEquals(
                List.of("Ada Rot", "Ivar It", "Lea Lind", "Tore Tierp"),
                names(people.list("", 1, office.administrator())));
        assertEquals(List.of("Ivar It", "Lea Lind"), names(people.list("", 1, it)));
        assertEquals(List.of("Lea Lind"), names(people.list("ledamot hofors", 1, it)));
        assertEquals(List.of(), names(people.list("Tore", 1, it)));
    }

    @Test
    void aPersonOfAnotherAssociationIsNotThere() {
        Viewer it = office.it();
        Viewer tore = office.identity.person("Tore Tierp", Office.TIERP, Role.MEMBER);
        NotThere refused = assertThrows(NotThere.class, () -> person.show(tore.user().value(), it));
        assertEquals("Användaren finns inte, eller så har du inte tillgång.", refused.getMessage());
        assertThrows(NotThere.class, () -> person.disable(tore.user().value(), it));
        assertThrows(NotThere.class, () -> person.show(987_654, office.administrator()));
    }

    @Test
    void aMemberIsRefusedInWords() {
        Viewer lea = office.identity.person("Lea Lind", Office.HOFORS, Role.MEMBER);
        AccessDenied refused = assertThrows(AccessDenied.class, () -> people.list("", 1, lea));
        assertTrue(refused.getMessage().startsWith("Du får inte "), refused.getMessage());
        assertTrue(refused.getMessage().contains("förbundets it"), refused.getMessage());
        assertThrows(AccessDenied.class, () -> events.list(0, lea));
    }

    @Test
    void anInvitationShowsALinkOnceAndTheAccountWaits() {
        PersonLinkPage link = invite("Nora Ny", "nora.ny@kommun.se", "mysam-hofors", "MEMBER");
        assertTrue(link.link().startsWith("https://samspel.example/inbjudan/"), link.link());
        assertEquals(
                "Inbjuden",
                people.list("Nora", 1, office.administrator()).people().getFirst().state());
    }

    @Test
    void whatCannotBeReadIsSaidBesideItsInputAndNothingIsMade() {
        Answer answer =
                assertInstanceOf(
                        Answer.class,
                        people.invite(
                                Office.form(
                                        "name",
                                        "Nora Ny",
                                        "email",
                                        "nora",
                                        "from",
                                        "snart",
                                        "unit",
                                        "mysam-hofors",
                                        "role",
                                        "MEMBER"),
                                office.administrator(),
                                Asked.WHOLE));
        assertEquals(422, answer.status());
        PersonInvitePage page = assertInstanceOf(PersonInvitePage.class, answer.body());
        assertEquals(
                "Första dagen ska vara ett datum, till exempel 2027-03-31.",
                page.form().problem("from"));
        assertEquals("Nora Ny", page.form().value("name"));
        assertEquals(List.of(), names(people.list("Nora", 1, office.administrator())));
    }

    @Test
    void associationItGivesNoRoleOutsideItsOwn() {
        Viewer it = office.it();
        Answer answer =
                assertInstanceOf(
                        Answer.class,
                        people.invite(
                                Office.form(
                                        "name",
                                        "Nora Ny",
                                        "email",
                                        "nora@kommun.se",
                                        "from",
                                        "2027-01-01",
                                        "unit",
                                        "lokus-tierp",
                                        "role",
                                        "MEMBER"),
                                it,
                                Asked.WHOLE));
        assertEquals(422, answer.status());
        PersonInvitePage page = assertInstanceOf(PersonInvitePage.class, answer.body());
        assertFalse(page.form().problem("unit").isEmpty());
        assertEquals(List.of(), names(people.list("Nora", 1, office.administrator())));
    }

    @Test
    void aRoleEndsOnItsLastDayAndNotBefore() {
        Viewer lea = office.identity.person("Lea Lind", Office.HOFORS, Role.MEMBER);
        long user = lea.user().value();
        long role = show(user).roles().getFirst().number();
        Answer wrong =
                assertInstanceOf(
                        Answer.class,
                        person.end(user, role, Office.form("lastDay", "igår"), administrator()));
        assertEquals(
                "Sista dagen ska vara ett datum, till exempel 2027-03-31.",
                ((PersonPage) wrong.body()).general());
        said(
                "Sista dagen är satt. Rollen gäller till och med den dagen.",
                person.end(user, role, Office.form("lastDay", "2027-04-30"), administrator()));
        assertEquals("1 januari 2027 – 30 april 2027", show(user).roles().getFirst().period());
        assertEquals("Gäller nu", show(user).roles().getFirst().state());
        assertEquals(1, office.identity.viewer(lea.user()).memberships().size());
        office.identity.pass(Duration.ofDays(31));
        assertEquals("Avslutad", show(user).roles().getFirst().state());
        assertEquals(List.of(), office.identity.viewer(lea.user()).memberships());
        assertFalse(show(user).roles().getFirst().endable());
    }

    @Test
    void aClosedAccountIsOpenedAgainAndTheTrailSaysBoth() {
        Viewer lea = office.identity.person("Lea Lind", Office.HOFORS, Role.MEMBER);
        long user = lea.user().value();
        person.disable(user, administrator());
        assertTrue(show(user).disabled());
        person.enable(user, administrator());
        assertFalse(show(user).disabled());
        List<String> trail =
                show(user).events().stream().map(EventsPage.Line::what).limit(2).toList();
        assertEquals(List.of("Öppnade ett avstängt konto", "Stängde av ett konto"), trail);
    }

    @Test
    void theLastAdministratorCannotBeClosedOrLosesTheRole() {
        long user = administrator().user().value();
        Answer closed = assertInstanceOf(Answer.class, person.disable(user, administrator()));
        assertTrue(((PersonPage) closed.body()).general().contains("ditt eget konto"));
        long role = show(user).roles().getFirst().number();
        Answer ended =
                assertInstanceOf(
                        Answer.class,
                        person.end(
                                user, role, Office.form("lastDay", "2027-03-31"), administrator()));
        assertEquals(
                "Servern behöver minst en administratör som kan logga in. Ge rollen till någon annan"
                        + " först.",
                ((PersonPage) ended.body()).general());
    }

    @Test
    void someoneWithRolesElsewhereKeepsNameAndSignInFromAssociationIt() {
        Viewer it = office.it();
        Viewer both = office.identity.person("Bo Båda", Office.HOFORS, Role.MEMBER);
        person.give(
                both.user().value(),
                Office.form("unit", "lokus-tierp", "role", "MEMBER", "from", "2027-01-01"),
                administrator());
        assertFalse(person.show(both.user().value(), it).changeable());
        assertThrows(
                AccessDenied.class,
                () ->
                        person.change(
                                both.user().value(),
                                Office.form("name", "Nytt Namn", "email", "b@kommun.se"),
                                it));
    }

    @Test
    void associationItReadsOnlyTheTrailOfItsOwn() {
        Viewer it = office.it();
        office.identity.person("Lea Lind", Office.HOFORS, Role.MEMBER);
        office.identity.person("Tore Tierp", Office.TIERP, Role.MEMBER);
        EventsPage all = events.list(0, administrator());
        EventsPage own = events.list(0, it);
        assertTrue(all.all());
        assertFalse(own.all());
        assertTrue(all.lines().stream().anyMatch(line -> line.whom().equals("Tore Tierp")));
        assertTrue(own.lines().stream().anyMatch(line -> line.whom().equals("Lea Lind")));
        assertTrue(own.lines().stream().noneMatch(line -> line.whom().contains("Tore")));
        assertTrue(own.lines().size() < all.lines().size());
    }

    @Test
    void theTrailGoesOnWhereThePageEnds() {
        for (int i = 0; i < 20; i++) {
            office.identity.person("Person " + (char) ('A' + i), Office.HOFORS, Role.MEMBER);
        }
        EventsPage first = events.list(0, administrator());
        assertEquals(50, first.lines().size());
        assertTrue(first.newest());
        long before = first.lines().getLast().number();
        assertEquals("/administration/handelser?fore=" + before, first.older());
        EventsPage older = events.list(before, administrator());
        assertTrue(older.lines().getFirst().number() < before);
        assertFalse(older.newest());
    }

    private Viewer administrator() {
        return office.administrator();
    }

    private PersonPage show(long user) {
        return person.show(user, administrator());
    }

    private PersonLinkPage invite(String name, String email, String unit, String role) {
        return assertInstanceOf(
                PersonLinkPage.class,
                people.invite(
                        Office.form(
                                "name",
                                name,
                                "email",
                                email,
                                "from",
                                "2027-01-01",
                                "unit",
                                unit,
                                "role",
                                role),
                        administrator(),
                        Asked.WHOLE));
    }

    private static List<String> names(PeoplePage page) {
        return page.people().stream().map(PeoplePage.Person::name).toList();
    }

    private static void said(String sentence, Object answer) {
        assertEquals(sentence, assertInstanceOf(Redirect.class, answer).notice());
    }
}
