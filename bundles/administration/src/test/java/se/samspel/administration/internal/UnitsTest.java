package se.samspel.administration.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.UnitId;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Unit;
import se.samspel.api.access.UnitKind;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Redirect;
import se.samspel.storage.testing.Engine;

/** The pages about förbund, groups and parties: what förbund IT and the server's administrator see and do. */
class UnitsTest {
    @TempDir Path folder;
    private Office office;
    private UnitsPages pages;
    private UnitPages unit;
    private ProposalPages proposals;

    @BeforeEach
    void open() {
        office = new Office(Engine.SQLITE, folder);
        pages = new UnitsPages(office.identity.organisation(), office.identity.units());
        unit = new UnitPages(office.identity.organisation(), office.identity.units());
        proposals = new ProposalPages(pages);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whatAPluginProposesIsAdoptedAndStays() {
        office.identity.propose(group("mysam-ockelbo", "Mysam Ockelbo", Office.GAVLEBORG));
        UnitsPage before = pages.list(office.administrator());
        assertEquals("Mysam Ockelbo", before.proposals().getFirst().units().getFirst().name());
        Redirect answer =
                assertInstanceOf(
                        Redirect.class,
                        proposals.adopt(List.of("mysam-ockelbo"), office.administrator()));
        assertEquals("/administration/enheter", answer.path());
        assertEquals("1 enhet är antagen.", answer.notice());
        office.identity.propose();
        assertTrue(
                pages.list(office.administrator()).associations().getFirst().groups().stream()
                        .anyMatch(it -> it.name().equals("Mysam Ockelbo")));
    }

    @Test
    void nothingTickedIsSaidAndNothingIsChanged() {
        office.identity.propose(group("mysam-ockelbo", "Mysam Ockelbo", Office.GAVLEBORG));
        Answer answer =
                assertInstanceOf(Answer.class, proposals.adopt(List.of(), office.administrator()));
        assertEquals(422, answer.status());
        assertFalse(((UnitsPage) answer.body()).problems().isEmpty());
    }

    @Test
    void associationItSeesAndAdoptsOnlyWhatIsItsOwn() {
        Viewer it = office.it();
        office.identity.propose(
                group("mysam-ockelbo", "Mysam Ockelbo", Office.GAVLEBORG),
                group("lokus-heby", "LOKUS Heby", Office.UPPSALA));
        UnitsPage page = pages.list(it);
        assertEquals(
                List.of("Samordningsförbund Gävleborg"),
                page.associations().stream().map(own -> own.association().name()).toList());
        assertEquals(
                List.of("Mysam Ockelbo"),
                page.proposals().stream()
                        .flatMap(proposed -> proposed.units().stream())
                        .map(Unit::name)
                        .toList());
        assertFalse(page.server());
        assertThrows(RuntimeException.class, () -> proposals.adopt(List.of("lokus-heby"), it));
        assertThrows(NotThere.class, () -> unit.show("lokus-tierp", it));
    }

    @Test
    void associationItMakesAGroupButNoAssociation() {
        Viewer it = office.it();
        Redirect made =
                assertInstanceOf(
                        Redirect.class,
                        pages.create("GROUP", "Mysam Bollnäs", "gavleborg", "", "", it));
        assertEquals("Mysam Bollnäs är tillagd.", made.notice());
        AccessDenied refused =
                assertThrows(
                        AccessDenied.class,
                        () -> pages.create("ASSOCIATION", "Ett förbund till", "", "", "", it));
        assertTrue(refused.getMessage().startsWith("Du får inte "), refused.getMessage());
    }

    @Test
    void aNameThatIsMissingIsSaidBesideItsInputAndWhatWasWrittenStands() {
        Answer answer =
                assertInstanceOf(
                        Answer.class,
                        pages.create("GROUP", " ", "gavleborg", "", "", office.administrator()));
        assertEquals(422, answer.status());
        UnitsPage page = (UnitsPage) answer.body();
        assertFalse(page.problem("name").isEmpty());
        assertEquals("gavleborg", page.value("parent"));
    }

    @Test
    void aGroupIsRenamedAndComposedAndPartiesThatStayKeepTheirOrder() {
        Viewer it = office.it();
        assertEquals(
                "Namnet är sparat.",
                assertInstanceOf(Redirect.class, unit.rename("mysam-hofors", "Mysam i Hofors", it))
                        .notice());
        List<UnitId> before = unit.show("mysam-hofors", it).unit().parties();
        List<String> wanted =
                List.of(before.get(2).value(), before.get(0).value(), "sandviken-kommun");
        assertInstanceOf(
                Redirect.class, unit.compose("mysam-hofors", wanted, List.of("hofors"), it));
        assertEquals(
                List.of(before.get(0), before.get(2), new UnitId("sandviken-kommun")),
                unit.show("mysam-hofors", it).unit().parties());
        assertEquals("Mysam i Hofors", unit.show("mysam-hofors", it).unit().name());
    }

    private static Unit group(String id, String name, UnitId association) {
        return new Unit(
                new UnitId(id),
                UnitKind.GROUP,
                name,
                association,
                null,
                null,
                List.of(),
                List.of());
    }
}
