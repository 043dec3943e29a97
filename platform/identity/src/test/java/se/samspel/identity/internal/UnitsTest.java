package se.samspel.identity.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samspel.identity.internal.Rooms.done;
import static se.samspel.identity.internal.Rooms.ids;
import static se.samspel.identity.internal.Rooms.refused;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.PluginId;
import se.samspel.api.UnitId;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.PartyKind;
import se.samspel.api.access.Role;
import se.samspel.api.access.Unit;
import se.samspel.api.access.UnitKind;
import se.samspel.api.access.Units;
import se.samspel.api.access.Viewer;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class UnitsTest {
    private static final UnitId GAVLEBORG = new UnitId("gavleborg");
    private static final UnitId SORMLAND = new UnitId("rar-sormland");

    @TempDir Path folder;

    private static Unit proposal(String id, UnitKind kind, UnitId parent, String... parts) {
        List<UnitId> units = java.util.Arrays.stream(parts).map(UnitId::new).toList();
        return new Unit(
                new UnitId(id),
                kind,
                "Enheten " + id,
                parent,
                kind == UnitKind.PARTY ? PartyKind.MUNICIPALITY : null,
                kind == UnitKind.MUNICIPALITY ? "0484" : null,
                units.stream().filter(it -> !it.value().contains("kommun")).toList(),
                units.stream().filter(it -> it.value().contains("kommun")).toList());
    }

    private static void sormland(Rooms rooms) {
        rooms.propose(
                proposal("rar-sormland", UnitKind.ASSOCIATION, null, "eskilstuna"),
                proposal("eskilstuna", UnitKind.MUNICIPALITY, null),
                proposal("eskilstuna-kommun", UnitKind.PARTY, null),
                proposal(
                        "lsg-eskilstuna",
                        UnitKind.GROUP,
                        SORMLAND,
                        "eskilstuna",
                        "eskilstuna-kommun",
                        "okand-kommun"),
                proposal("mysam-gavle", UnitKind.GROUP, GAVLEBORG));
    }

    @OnBothEngines
    void aGroupIsAdoptedWithItsAssociationMunicipalitiesAndParties(Engine engine) {
        try (Rooms rooms = new Rooms(engine, folder)) {
            Viewer ada = rooms.administrator();
            sormland(rooms);
            assertEquals(
                    "Enheten lsg-eskilstuna hör till Enheten rar-sormland, som inte är antaget. Välj det"
                            + " också.",
                    refused(rooms.units.adopt(ada, ids("lsg-eskilstuna"))).get("unit"));
            List<Unit> adopted =
                    done(rooms.units.adopt(ada, ids("lsg-eskilstuna", "rar-sormland")));
            assertEquals(4, adopted.size());
            OrganisationTree tree = rooms.register.now().tree();
            Unit group = tree.find(new UnitId("lsg-eskilstuna")).orElseThrow();
            assertEquals(List.of(new UnitId("eskilstuna-kommun")), group.parties());
            assertEquals(List.of(new UnitId("eskilstuna")), group.municipalities());
            assertEquals(
                    Optional.of(SORMLAND),
                    tree.find(new UnitId("eskilstuna")).orElseThrow().above());
        }
    }

    @OnBothEngines
    void whatIsAdoptedStaysWhenThePluginIsGone(Engine engine) {
        try (Rooms rooms = new Rooms(engine, folder)) {
            Viewer ada = rooms.administrator();
            sormland(rooms);
            done(rooms.units.adopt(ada, ids("rar-sormland")));
            rooms.proposals.replace(new PluginId("sverige"), List.of());
            assertTrue(rooms.register.now().tree().knows(SORMLAND));
            assertEquals(List.of(), rooms.units.proposals(ada));
        }
    }

    @OnBothEngines
    void associationItAdoptsAndMakesGroupsInItsOwnAssociationOnly(Engine engine) {
        try (Rooms rooms = new Rooms(engine, folder)) {
            Viewer ada = rooms.administrator();
            Viewer ivar = rooms.person(ada, "Ivar Öhrnell", GAVLEBORG, Role.ASSOCIATION_IT);
            sormland(rooms);
            assertEquals(
                    List.of(new UnitId("mysam-gavle")),
                    rooms.units.proposals(ivar).stream().map(it -> it.unit().id()).toList());
            done(rooms.units.adopt(ivar, ids("mysam-gavle")));
            assertThrows(AccessDenied.class, () -> rooms.units.adopt(ivar, ids("rar-sormland")));
            Unit made = done(rooms.units.create(ivar, group("Mysam Ovanåker", GAVLEBORG)));
            assertEquals(new UnitId("mysam-ovanaker"), made.id());
            assertThrows(
                    AccessDenied.class,
                    () -> rooms.units.create(ivar, group("LOKUS Heby", new UnitId("uppsala-lan"))));
            assertThrows(
                    AccessDenied.class,
                    () -> rooms.units.rename(ivar, new UnitId("lokus-tierp"), "Vår grupp"));
            assertThrows(
                    AccessDenied.class, () -> rooms.units.rename(ivar, GAVLEBORG, "Vårt förbund"));
        }
    }

    @OnBothEngines
    void aRenamedGroupKeepsItsIdAndTheNewNameSortsInSwedish(Engine engine) {
        try (Rooms rooms = new Rooms(engine, folder)) {
            Viewer ada = rooms.administrator();
            UnitId hofors = new UnitId("mysam-hofors");
            done(rooms.units.rename(ada, hofors, "  Ömsesidig   samverkan Hofors "));
            assertEquals(
                    List.of("Mysam Sandviken", "Ömsesidig samverkan Hofors"),
                    rooms.register.now().tree().groupsOf(GAVLEBORG).stream()
                            .map(Unit::name)
                            .toList());
            assertTrue(
                    refused(rooms.units.rename(ada, hofors, "mysam sandviken"))
                            .containsKey("name"));
        }
    }

    @OnBothEngines
    void thePartiesOfAGroupAreKeptInTheirOrder(Engine engine) {
        try (Rooms rooms = new Rooms(engine, folder)) {
            Viewer ada = rooms.administrator();
            UnitId hofors = new UnitId("mysam-hofors");
            List<UnitId> parties =
                    List.of(
                            new UnitId("forsakringskassan"),
                            new UnitId("hofors-kommun"),
                            new UnitId("arbetsformedlingen"));
            done(rooms.units.compose(ada, hofors, parties, List.of(new UnitId("hofors"))));
            assertEquals(parties, rooms.register.now().tree().find(hofors).orElseThrow().parties());
            assertTrue(
                    refused(rooms.units.compose(ada, hofors, List.of(GAVLEBORG), List.of()))
                            .containsKey("parties"));
        }
    }

    private static Units.NewUnit group(String name, UnitId parent) {
        return new Units.NewUnit(UnitKind.GROUP, name, parent, null, null, List.of(), List.of());
    }
}
