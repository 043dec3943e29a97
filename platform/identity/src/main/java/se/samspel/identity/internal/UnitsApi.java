package se.samspel.identity.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Needs;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.PartyKind;
import se.samspel.api.access.Role;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Unit;
import se.samspel.api.access.UnitKind;
import se.samspel.api.access.Units;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;

/** The organisation over the API: everyone who is signed in reads it, those who manage it change it. */
@Component(service = UnitsApi.class)
@Rest
@Path("api/v1/enheter")
@Needs({Role.ASSOCIATION_IT, Role.SERVER_ADMINISTRATOR})
public final class UnitsApi {
    private static final String ID = "{unit: [a-z0-9][a-z0-9-]{0,59}}";
    private final Organisation organisation;
    private final Units units;

    @Activate
    public UnitsApi(@Reference Organisation organisation, @Reference Units units) {
        this.organisation = organisation;
        this.units = units;
    }

    /** A unit to make. */
    public record UnitRequest(
            @Nullable UnitKind kind,
            @Nullable String name,
            @Nullable UnitId parent,
            @Nullable PartyKind partyKind,
            @Nullable String code,
            @Nullable List<UnitId> parties,
            @Nullable List<UnitId> municipalities) {
        Units.NewUnit unit() {
            if (kind == null) {
                throw new Problem(422, "Det här behöver rättas", "Ange kind för enheten.");
            }
            return new Units.NewUnit(
                    kind,
                    name == null ? "" : name,
                    parent,
                    partyKind,
                    code,
                    parties == null ? List.of() : parties,
                    municipalities == null ? List.of() : municipalities);
        }
    }

    /** What is changed; what is left out stays. */
    public record UnitChange(
            @Nullable String name,
            @Nullable List<UnitId> parties,
            @Nullable List<UnitId> municipalities) {}

    /** Ids of proposals to adopt. */
    public record AdoptionRequest(@Nullable List<UnitId> units) {}

    /** All adopted units. */
    @GET
    @SignedIn
    @Summary("Alla antagna förbund, kommuner, grupper och parter.")
    public List<Unit> list() {
        return Arrays.stream(UnitKind.values())
                .flatMap(kind -> organisation.all(kind).stream())
                .toList();
    }

    /** One adopted unit. */
    @GET
    @SignedIn
    @Path(ID)
    @Summary("En antagen enhet.")
    public Unit get(@PathParam("unit") String unit) {
        return organisation.find(new UnitId(unit)).orElseThrow(() -> new NotThere("Enheten"));
    }

    /** What plugins propose. */
    @GET
    @Path("forslag")
    @Summary("Enheter som tilläggen föreslår.")
    public List<Units.Proposal> proposals(@Context Viewer viewer) {
        return units.proposals(viewer);
    }

    /** Adopts proposals. */
    @POST
    @Path("forslag")
    @Summary("Antar föreslagna enheter.")
    public List<Unit> adopt(AdoptionRequest request, @Context Viewer viewer) {
        List<UnitId> chosen = request.units() == null ? List.of() : request.units();
        return ApiOutcome.of(units.adopt(viewer, new LinkedHashSet<>(chosen)));
    }

    /** Makes a unit. */
    @POST
    @Summary("Lägger till en enhet för hand.")
    public Unit create(UnitRequest request, @Context Viewer viewer) {
        return ApiOutcome.of(units.create(viewer, request.unit()));
    }

    /** Changes a unit's name, and a group's parties and municipalities. */
    @PUT
    @Path(ID)
    @Summary("Ändrar namnet, eller en grupps parter och kommuner.")
    public Unit change(@PathParam("unit") String unit, UnitChange change, @Context Viewer viewer) {
        UnitId id = new UnitId(unit);
        Unit now = get(unit);
        if (change.name() != null) {
            now = ApiOutcome.of(units.rename(viewer, id, change.name()));
        }
        if (change.parties() != null || change.municipalities() != null) {
            now =
                    ApiOutcome.of(
                            units.compose(
                                    viewer,
                                    id,
                                    change.parties() == null ? now.parties() : change.parties(),
                                    change.municipalities() == null
                                            ? now.municipalities()
                                            : change.municipalities()));
        }
        return now;
    }
}
