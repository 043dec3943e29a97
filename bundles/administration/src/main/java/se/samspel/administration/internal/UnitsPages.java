package se.samspel.administration.internal;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Checked;
import se.samspel.api.access.Needs;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.PartyKind;
import se.samspel.api.access.Role;
import se.samspel.api.access.Unit;
import se.samspel.api.access.UnitKind;
import se.samspel.api.access.Units;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Swedish;

/** The list of förbund, groups and parties, adopting proposals, and making units by hand. */
@Component(service = UnitsPages.class)
@Rest
@Path("administration/enheter")
@Needs({Role.ASSOCIATION_IT, Role.SERVER_ADMINISTRATOR})
public final class UnitsPages {
    static final String LIST = "/administration/enheter";
    private final Organisation organisation;
    private final Units units;

    @Activate
    public UnitsPages(@Reference Organisation organisation, @Reference Units units) {
        this.organisation = organisation;
        this.units = units;
    }

    /** The organisation. */
    @GET
    public UnitsPage list(@Context Viewer viewer) {
        return page(viewer, Map.of(), Map.of());
    }

    /** Adopts what is ticked. */
    Object adopt(List<String> chosen, Viewer viewer) {
        return switch (units.adopt(
                viewer, chosen.stream().flatMap(UnitsPages::id).collect(Collectors.toSet()))) {
            case Checked.Done<List<Unit>>(List<Unit> adopted) ->
                    Redirect.to(LIST)
                            .saying(
                                    Swedish.count(
                                            adopted.size(),
                                            "enhet är antagen.",
                                            "enheter är antagna."));
            case Checked.Refused<List<Unit>>(Map<String, String> problems) ->
                    new Answer(422, page(viewer, Map.of(), problems));
        };
    }

    /** Makes a group, a förbund or a party. */
    @POST
    public Object create(
            @FormParam("kind") @DefaultValue("") String kind,
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("parent") @DefaultValue("") String parent,
            @FormParam("partyKind") @DefaultValue("") String partyKind,
            @FormParam("code") @DefaultValue("") String code,
            @Context Viewer viewer) {
        UnitKind wanted =
                Arrays.stream(UnitKind.values())
                        .filter(it -> it.name().equals(kind))
                        .findFirst()
                        .orElse(UnitKind.GROUP);
        Units.NewUnit unit =
                new Units.NewUnit(
                        wanted,
                        name,
                        id(parent).findFirst().orElse(null),
                        PartyKind.of(partyKind).orElse(null),
                        code.strip(),
                        List.of(),
                        List.of());
        return switch (units.create(viewer, unit)) {
            case Checked.Done<Unit>(Unit made) ->
                    Redirect.to(LIST + "/" + made.id()).saying(made.name() + " är tillagd.");
            case Checked.Refused<Unit>(Map<String, String> problems) ->
                    new Answer(
                            422,
                            page(
                                    viewer,
                                    Map.of(
                                            "kind",
                                            wanted.name(),
                                            "name",
                                            name,
                                            "parent",
                                            parent,
                                            "partyKind",
                                            partyKind,
                                            "code",
                                            code),
                                    problems));
        };
    }

    private UnitsPage page(
            Viewer viewer, Map<String, String> values, Map<String, String> problems) {
        boolean server = units.mayCreate(viewer, UnitKind.ASSOCIATION, null);
        List<UnitsPage.AssociationUnits> associations =
                organisation.all(UnitKind.ASSOCIATION).stream()
                        .filter(it -> units.mayCreate(viewer, UnitKind.GROUP, it.id()))
                        .map(this::withBelow)
                        .toList();
        return new UnitsPage(
                associations,
                organisation.all(UnitKind.PARTY),
                proposals(viewer),
                values,
                problems,
                server);
    }

    private UnitsPage.AssociationUnits withBelow(Unit association) {
        String municipalities =
                organisation.all(UnitKind.MUNICIPALITY).stream()
                        .filter(unit -> association.id().equals(unit.parent()))
                        .map(Unit::name)
                        .collect(Collectors.joining(", "));
        return new UnitsPage.AssociationUnits(
                association, organisation.groupsOf(association.id()), municipalities);
    }

    /** By förbund: the förbund first where it is proposed itself, then its groups; parties last. */
    private List<UnitsPage.Proposed> proposals(Viewer viewer) {
        List<Unit> proposed = units.proposals(viewer).stream().map(Units.Proposal::unit).toList();
        Map<UnitId, List<Unit>> byAssociation = new LinkedHashMap<>();
        proposed.stream()
                .filter(unit -> unit.kind() == UnitKind.ASSOCIATION)
                .forEach(unit -> byAssociation.put(unit.id(), new ArrayList<>(List.of(unit))));
        for (Unit unit : proposed) {
            @Nullable UnitId parent = unit.parent();
            if (unit.kind() == UnitKind.GROUP && parent != null) {
                byAssociation.computeIfAbsent(parent, key -> new ArrayList<>()).add(unit);
            }
        }
        List<UnitsPage.Proposed> groups = new ArrayList<>();
        byAssociation.forEach(
                (association, below) ->
                        groups.add(new UnitsPage.Proposed(heading(association, below), below)));
        List<Unit> parties =
                proposed.stream().filter(unit -> unit.kind() == UnitKind.PARTY).toList();
        if (!parties.isEmpty()) {
            groups.add(new UnitsPage.Proposed("Parter", parties));
        }
        return groups;
    }

    private String heading(UnitId association, List<Unit> proposed) {
        return proposed.stream()
                .filter(unit -> unit.id().equals(association))
                .map(Unit::name)
                .findFirst()
                .orElseGet(() -> Objects.requireNonNull(organisation.name(association)));
    }

    static java.util.stream.Stream<UnitId> id(String text) {
        return java.util.stream.Stream.of(text)
                .filter(it -> it.matches("[a-z0-9][a-z0-9-]{0,59}"))
                .map(UnitId::new);
    }
}
