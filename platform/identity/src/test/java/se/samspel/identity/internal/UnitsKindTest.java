package se.samspel.identity.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samspel.api.PluginId;
import se.samspel.api.UnitId;
import se.samspel.api.access.PartyKind;
import se.samspel.api.content.ContentException;
import se.samspel.api.content.ContentFile;
import se.samspel.api.content.ContentObject;

class UnitsKindTest {
    private final UnitsKind kind = new UnitsKind();

    @Test
    void aFileOfUnitsBecomesProposalsThatTheEmptyListWithdraws() throws ContentException {
        UnitsKind.ProposedUnits units =
                kind.read(
                        file(
                                Map.of(
                                        "associations",
                                        List.of(
                                                object(
                                                        "associations[0]",
                                                        Map.of(
                                                                "id", "gavleborg",
                                                                "name",
                                                                        "Samordningsförbund Gävleborg",
                                                                "municipalities",
                                                                        List.of("hofors")))),
                                        "parties",
                                        List.of(
                                                object(
                                                        "parties[0]",
                                                        Map.of(
                                                                "id", "arbetsformedlingen",
                                                                "name", "Arbetsförmedlingen",
                                                                "short", "Af",
                                                                "kind", "employmentService"))))));
        assertEquals("1 förbund och 1 part", kind.title(units));
        PluginId plugin = new PluginId("sverige");
        kind.replace(plugin, List.of(units));
        assertEquals(2, kind.proposals().size());
        assertEquals(List.of(new UnitId("hofors")), units.units().get(0).municipalities());
        assertEquals(PartyKind.EMPLOYMENT_SERVICE, units.units().get(1).partyKind());
        assertEquals("Af", units.units().get(1).shortName());
        kind.replace(plugin, List.of());
        assertEquals(List.of(), kind.proposals());
    }

    @Test
    void anIdStandsOnceInAFile() {
        ContentException wrong =
                assertThrows(
                        ContentException.class,
                        () ->
                                kind.read(
                                        file(
                                                Map.of(
                                                        "associations",
                                                        List.of(
                                                                named("associations[0]", "a"),
                                                                named("associations[1]", "a"))))));
        assertEquals("associations[1].id", wrong.path());
        assertEquals("id \"a\" finns redan i filen. Varje enhet har ett eget.", wrong.getMessage());
    }

    @Test
    void noUnitTakesTheServersId() {
        assertThrows(
                ContentException.class,
                () ->
                        kind.read(
                                file(
                                        Map.of(
                                                "associations",
                                                List.of(named("associations[0]", "server"))))));
    }

    private static ContentObject named(String path, String id) {
        return object(path, Map.of("id", id, "name", "Namn"));
    }

    private static ContentObject object(String path, Map<String, Object> values) {
        return new ContentObject(path, values);
    }

    private static ContentFile file(Map<String, Object> values) {
        return new ContentFile(
                new PluginId("sverige"), "1.0.0", "enheter.json", Set.of(), object("", values));
    }
}
