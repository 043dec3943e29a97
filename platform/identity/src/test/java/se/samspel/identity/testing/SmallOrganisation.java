package se.samspel.identity.testing;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.api.UnitId;
import se.samspel.api.UserId;
import se.samspel.api.access.Access;
import se.samspel.api.access.Membership;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.PartyKind;
import se.samspel.api.access.Role;
import se.samspel.api.access.Unit;
import se.samspel.api.access.UnitKind;
import se.samspel.api.access.Viewer;
import se.samspel.identity.internal.AccessRules;
import se.samspel.identity.internal.Directory;
import se.samspel.identity.internal.OrganisationTree;
import se.samspel.identity.internal.Standing;

/**
 * Two förbund with groups, municipalities and parties, under the real rules of access and without a database.
 */
public final class SmallOrganisation {
    public static final UnitId GAVLEBORG = new UnitId("gavleborg");
    public static final UnitId HOFORS = new UnitId("hofors");
    public static final UnitId SANDVIKEN = new UnitId("sandviken");
    public static final UnitId MYSAM_HOFORS = new UnitId("mysam-hofors");
    public static final UnitId MYSAM_SANDVIKEN = new UnitId("mysam-sandviken");
    public static final UnitId HOFORS_KOMMUN = new UnitId("hofors-kommun");
    public static final UnitId SANDVIKENS_KOMMUN = new UnitId("sandviken-kommun");
    public static final UnitId REGION_GAVLEBORG = new UnitId("region-gavleborg");
    public static final UnitId ARBETSFORMEDLINGEN = new UnitId("arbetsformedlingen");
    public static final UnitId FORSAKRINGSKASSAN = new UnitId("forsakringskassan");
    public static final UnitId UPPSALA_LAN = new UnitId("uppsala-lan");
    public static final UnitId TIERP = new UnitId("tierp");
    public static final UnitId LOKUS_TIERP = new UnitId("lokus-tierp");
    public static final UnitId TIERPS_KOMMUN = new UnitId("tierp-kommun");
    public static final UnitId REGION_UPPSALA = new UnitId("region-uppsala");

    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    private final OrganisationTree tree = new OrganisationTree(units(), swedish());
    private final Standing standing =
            new Standing() {
                @Override
                public OrganisationTree tree() {
                    return tree;
                }

                @Override
                public List<Organisation.Person> peopleOf(UnitId unit, LocalDate day) {
                    return people(unit);
                }
            };
    private final Access access = new AccessRules(standing);
    private final Organisation organisation = new Directory(standing, Clock.systemUTC());

    /** The real rules. */
    public Access access() {
        return access;
    }

    public Organisation organisation() {
        return organisation;
    }

    /**
     * Someone who holds one role in one unit; the same role and unit give an equal viewer. The chosen group is the unit
     * when it is a group, otherwise the first group below it.
     */
    public Viewer viewer(Role role, UnitId unit) {
        UnitId where = role == Role.SERVER_ADMINISTRATOR ? UnitId.SERVER : unit;
        return new Viewer(
                userOf(role, where),
                nameOf(role, where),
                List.of(new Membership(where, role, SINCE, null, partyOf(role, where))),
                groupOf(where).orElse(null));
    }

    /** Someone who is signed in and holds no role at all. */
    public Viewer stranger() {
        return new Viewer(new UserId(9_999), "Disa Främling", List.of(), null);
    }

    private List<Organisation.Person> people(UnitId unit) {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.SERVER_ADMINISTRATOR)
                .filter(
                        role ->
                                isGroup(unit)
                                        || !Role.writers().contains(role)
                                        || role == Role.OFFICE)
                .map(role -> viewer(role, unit))
                .map(
                        viewer ->
                                new Organisation.Person(
                                        viewer.user(),
                                        viewer.name(),
                                        "",
                                        viewer.memberships().getFirst()))
                .toList();
    }

    private Optional<UnitId> groupOf(UnitId unit) {
        return isGroup(unit)
                ? Optional.of(unit)
                : organisation.groupsOf(unit).stream().map(Unit::id).findFirst();
    }

    private boolean isGroup(UnitId unit) {
        return organisation.find(unit).filter(it -> it.kind() == UnitKind.GROUP).isPresent();
    }

    private UserId userOf(Role role, UnitId unit) {
        List<UnitId> all =
                Stream.concat(Stream.of(UnitId.SERVER), units().stream().map(Unit::id)).toList();
        return new UserId(100L * (role.ordinal() + 1) + all.indexOf(unit));
    }

    private String nameOf(Role role, UnitId unit) {
        String given =
                switch (role) {
                    case MEMBER -> "Lea";
                    case CONVENER -> "Sigrid";
                    case PROCESS_LEADER -> "Pelle";
                    case OFFICE -> "Karin";
                    case BOARD -> "Stig";
                    case AUDITOR -> "Rut";
                    case READER -> "Laila";
                    case ASSOCIATION_IT -> "Ivar";
                    case SERVER_ADMINISTRATOR -> "Sara";
                };
        return given + " " + organisation.name(unit).replaceAll(".*[ -]", "") + "son";
    }

    private UnitId partyOf(Role role, UnitId unit) {
        boolean speaks = role == Role.MEMBER || role == Role.CONVENER;
        return speaks
                ? organisation.partiesOf(unit).stream().map(Unit::id).findFirst().orElse(null)
                : null;
    }

    private static List<Unit> units() {
        return List.of(
                unit(GAVLEBORG, UnitKind.ASSOCIATION, "Samordningsförbund Gävleborg", null),
                municipality(HOFORS, "Hofors", GAVLEBORG, "2104"),
                municipality(SANDVIKEN, "Sandviken", GAVLEBORG, "2181"),
                group(
                        MYSAM_HOFORS,
                        "Mysam Hofors",
                        GAVLEBORG,
                        HOFORS,
                        HOFORS_KOMMUN,
                        REGION_GAVLEBORG),
                group(
                        MYSAM_SANDVIKEN,
                        "Mysam Sandviken",
                        GAVLEBORG,
                        SANDVIKEN,
                        SANDVIKENS_KOMMUN,
                        REGION_GAVLEBORG),
                unit(UPPSALA_LAN, UnitKind.ASSOCIATION, "Samordningsförbundet Uppsala län", null),
                municipality(TIERP, "Tierp", UPPSALA_LAN, "0360"),
                group(
                        LOKUS_TIERP,
                        "LOKUS Tierp",
                        UPPSALA_LAN,
                        TIERP,
                        TIERPS_KOMMUN,
                        REGION_UPPSALA),
                party(HOFORS_KOMMUN, "Hofors kommun", PartyKind.MUNICIPALITY),
                party(SANDVIKENS_KOMMUN, "Sandvikens kommun", PartyKind.MUNICIPALITY),
                party(TIERPS_KOMMUN, "Tierps kommun", PartyKind.MUNICIPALITY),
                party(REGION_GAVLEBORG, "Region Gävleborg", PartyKind.REGION),
                party(REGION_UPPSALA, "Region Uppsala", PartyKind.REGION),
                party(ARBETSFORMEDLINGEN, "Arbetsförmedlingen", PartyKind.EMPLOYMENT_SERVICE),
                party(FORSAKRINGSKASSAN, "Försäkringskassan", PartyKind.SOCIAL_INSURANCE));
    }

    private static Unit unit(UnitId id, UnitKind kind, String name, UnitId parent) {
        return new Unit(id, kind, name, parent, null, null, List.of(), List.of());
    }

    private static Unit municipality(UnitId id, String name, UnitId parent, String code) {
        return new Unit(id, UnitKind.MUNICIPALITY, name, parent, null, code, List.of(), List.of());
    }

    private static Unit group(
            UnitId id, String name, UnitId parent, UnitId municipality, UnitId... own) {
        List<UnitId> parties =
                Stream.concat(Arrays.stream(own), Stream.of(ARBETSFORMEDLINGEN, FORSAKRINGSKASSAN))
                        .toList();
        return new Unit(
                id, UnitKind.GROUP, name, parent, null, null, List.of(municipality), parties);
    }

    private static Unit party(UnitId id, String name, PartyKind kind) {
        return new Unit(id, UnitKind.PARTY, name, null, kind, null, List.of(), List.of());
    }

    private static Comparator<String> swedish() {
        Collator collator = Collator.getInstance(Locale.of("sv", "SE"));
        return collator::compare;
    }
}
