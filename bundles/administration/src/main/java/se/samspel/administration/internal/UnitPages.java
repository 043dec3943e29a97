package se.samspel.administration.internal;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Checked;
import se.samspel.api.access.Needs;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Role;
import se.samspel.api.access.Unit;
import se.samspel.api.access.UnitKind;
import se.samspel.api.access.Units;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;

/** One unit: its name, and a group's parties and municipalities. What may be done is decided by {@link Units}. */
@Component(service = UnitPages.class)
@Rest
@Path("administration/enheter/{unit: [a-z0-9][a-z0-9-]{0,59}}")
@Needs({Role.ASSOCIATION_IT, Role.SERVER_ADMINISTRATOR})
public final class UnitPages {
    private final Organisation organisation;
    private final Units units;

    @Activate
    public UnitPages(@Reference Organisation organisation, @Reference Units units) {
        this.organisation = organisation;
        this.units = units;
    }

    /** The unit. */
    @GET
    public UnitPage show(@PathParam("unit") String id, @Context Viewer viewer) {
        Unit unit = find(id, viewer);
        return page(viewer, unit, unit.name(), Map.of());
    }

    /** Saves the name. */
    @POST
    public Object rename(
            @PathParam("unit") String id,
            @FormParam("name") @DefaultValue("") String name,
            @Context Viewer viewer) {
        Unit unit = find(id, viewer);
        return switch (units.rename(viewer, unit.id(), name)) {
            case Checked.Done<Unit>(Unit changed) -> back(unit, "Namnet är sparat.");
            case Checked.Refused<Unit>(Map<String, String> problems) ->
                    new Answer(422, page(viewer, unit, name, problems));
        };
    }

    /** Saves who sits in a group and where it works. Parties that stay keep their order. */
    @POST
    @Path("sammansattning")
    public Object compose(
            @PathParam("unit") String id,
            @FormParam("parties") List<String> parties,
            @FormParam("municipalities") List<String> municipalities,
            @Context Viewer viewer) {
        Unit unit = find(id, viewer);
        List<UnitId> wanted = ids(parties);
        List<UnitId> ordered =
                new ArrayList<>(unit.parties().stream().filter(wanted::contains).toList());
        wanted.stream().filter(it -> !ordered.contains(it)).forEach(ordered::add);
        return switch (units.compose(viewer, unit.id(), ordered, ids(municipalities))) {
            case Checked.Done<Unit>(Unit changed) -> back(unit, "Gruppen är sparad.");
            case Checked.Refused<Unit>(Map<String, String> problems) ->
                    new Answer(422, page(viewer, unit, unit.name(), problems));
        };
    }

    private UnitPage page(Viewer viewer, Unit unit, String name, Map<String, String> problems) {
        Optional<UnitId> association = unit.above();
        List<Unit> parties = new ArrayList<>(organisation.partiesOf(unit.id()));
        organisation.all(UnitKind.PARTY).stream()
                .filter(party -> !parties.contains(party))
                .forEach(parties::add);
        return new UnitPage(
                unit,
                name,
                association.map(organisation::name).orElse(""),
                parties,
                organisation.all(UnitKind.MUNICIPALITY).stream()
                        .filter(it -> it.above().equals(association))
                        .toList(),
                organisation.peopleOf(unit.id()),
                units.mayChange(viewer, unit),
                problems);
    }

    /** Units of other förbund are not there for a förbund's it; parties are for all. */
    private Unit find(String id, Viewer viewer) {
        return organisation
                .find(new UnitId(id))
                .filter(unit -> unit.kind() == UnitKind.PARTY || ofTheirs(unit, viewer))
                .orElseThrow(() -> new NotThere("Enheten"));
    }

    private boolean ofTheirs(Unit unit, Viewer viewer) {
        return organisation
                .associationOf(unit.id())
                .filter(it -> units.mayCreate(viewer, UnitKind.GROUP, it.id()))
                .isPresent();
    }

    private static List<UnitId> ids(List<String> texts) {
        return texts.stream().flatMap(UnitsPages::id).distinct().toList();
    }

    private static Redirect back(Unit unit, String sentence) {
        return Redirect.to(UnitsPages.LIST + "/" + unit.id()).saying(sentence);
    }
}
