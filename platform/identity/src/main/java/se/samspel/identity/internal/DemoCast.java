package se.samspel.identity.internal;

import static se.samspel.api.access.Role.ASSOCIATION_IT;
import static se.samspel.api.access.Role.AUDITOR;
import static se.samspel.api.access.Role.BOARD;
import static se.samspel.api.access.Role.CONVENER;
import static se.samspel.api.access.Role.MEMBER;
import static se.samspel.api.access.Role.OFFICE;
import static se.samspel.api.access.Role.PROCESS_LEADER;
import static se.samspel.api.access.Role.READER;
import static se.samspel.api.access.Role.SERVER_ADMINISTRATOR;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;
import se.samspel.api.access.PartyKind;
import se.samspel.api.access.Role;
import se.samspel.api.access.Unit;
import se.samspel.api.access.UnitKind;

/** The demo's units, as the national plugin names them, and its invented people: one for each role and some more. */
final class DemoCast {
    private static final UnitId GAVLEBORG = new UnitId("gavleborg");
    private static final UnitId UPPSALA = new UnitId("uppsala-lan");
    private static final UnitId HOFORS = new UnitId("mysam-hofors");
    private static final UnitId SANDVIKEN = new UnitId("mysam-sandviken");
    private static final UnitId TIERP = new UnitId("lokus-tierp");

    private DemoCast() {}

    /** A person who can be chosen without a password. */
    record Part(String name, String title, Role role, UnitId unit, @Nullable String party) {}

    static List<Part> people() {
        return List.of(
                new Part("Lea Norrby", "Enhetschef", MEMBER, HOFORS, "hofors-kommun"),
                new Part("Sigrid Wallner", "Sektionschef", CONVENER, HOFORS, "arbetsformedlingen"),
                new Part("Pelle Sundhage", "Processledare", PROCESS_LEADER, GAVLEBORG, null),
                new Part("Karin Ekmark", "Förbundssamordnare", OFFICE, GAVLEBORG, null),
                new Part("Gunvor Tjäder", "Arkivarie", OFFICE, GAVLEBORG, null),
                new Part("Stig Hallgrund", "Ordförande", BOARD, GAVLEBORG, null),
                new Part("Rut Åsberg", "Förtroendevald revisor", AUDITOR, GAVLEBORG, null),
                new Part("Laila Mirza", "Utredare", READER, GAVLEBORG, null),
                new Part("Ivar Öhrnell", "It-samordnare", ASSOCIATION_IT, GAVLEBORG, null),
                new Part("Mats Järvholm", "Verksamhetschef", MEMBER, SANDVIKEN, "region-gavleborg"),
                new Part("Doris Ängvik", "Enhetschef", MEMBER, TIERP, "tierp-kommun"),
                new Part("Folke Brask", "Kanslichef", OFFICE, UPPSALA, null),
                new Part(
                        "Sara Lindtorp",
                        "Systemansvarig",
                        SERVER_ADMINISTRATOR,
                        UnitId.SERVER,
                        null));
    }

    /** In the order in which rows allow them: a unit after those it points at. */
    static List<Unit> units() {
        return List.of(
                association(GAVLEBORG, "Samordningsförbund Gävleborg"),
                association(UPPSALA, "Samordningsförbundet Uppsala län"),
                municipality("hofors", "Hofors", GAVLEBORG, "2104"),
                municipality("sandviken", "Sandviken", GAVLEBORG, "2181"),
                municipality("tierp", "Tierp", UPPSALA, "0360"),
                municipality("enkoping", "Enköping", UPPSALA, "0381"),
                municipality("heby", "Heby", UPPSALA, "0331"),
                municipality("habo", "Håbo", UPPSALA, "0305"),
                municipality("knivsta", "Knivsta", UPPSALA, "0330"),
                municipality("uppsala", "Uppsala", UPPSALA, "0380"),
                municipality("alvkarleby", "Älvkarleby", UPPSALA, "0319"),
                municipality("osthammar", "Östhammar", UPPSALA, "0382"),
                party("hofors-kommun", "Hofors kommun", "Kommunen", PartyKind.MUNICIPALITY),
                party("sandviken-kommun", "Sandvikens kommun", "Kommunen", PartyKind.MUNICIPALITY),
                party("tierp-kommun", "Tierps kommun", "Kommunen", PartyKind.MUNICIPALITY),
                party("region-gavleborg", "Region Gävleborg", "Regionen", PartyKind.REGION),
                party("region-uppsala", "Region Uppsala", "Regionen", PartyKind.REGION),
                party(
                        "arbetsformedlingen",
                        "Arbetsförmedlingen",
                        "Af",
                        PartyKind.EMPLOYMENT_SERVICE),
                party("forsakringskassan", "Försäkringskassan", "FK", PartyKind.SOCIAL_INSURANCE),
                group(HOFORS, "Mysam Hofors", GAVLEBORG, "hofors", "region-gavleborg"),
                group(SANDVIKEN, "Mysam Sandviken", GAVLEBORG, "sandviken", "region-gavleborg"),
                group(TIERP, "LOKUS Tierp", UPPSALA, "tierp", "region-uppsala"));
    }

    private static Unit association(UnitId id, String name) {
        return new Unit(id, UnitKind.ASSOCIATION, name, null, null, null, List.of(), List.of());
    }

    private static Unit municipality(String id, String name, UnitId parent, String code) {
        return new Unit(
                new UnitId(id),
                UnitKind.MUNICIPALITY,
                name,
                parent,
                null,
                code,
                List.of(),
                List.of());
    }

    private static Unit party(String id, String name, String shortName, PartyKind kind) {
        return new Unit(
                new UnitId(id),
                UnitKind.PARTY,
                name,
                shortName,
                null,
                kind,
                null,
                List.of(),
                List.of());
    }

    private static Unit group(
            UnitId id, String name, UnitId parent, String municipality, String region) {
        List<UnitId> parties =
                Stream.of(
                                municipality + "-kommun",
                                region,
                                "arbetsformedlingen",
                                "forsakringskassan")
                        .map(UnitId::new)
                        .toList();
        return new Unit(
                id,
                UnitKind.GROUP,
                name,
                parent,
                null,
                null,
                List.of(new UnitId(municipality)),
                parties);
    }
}
