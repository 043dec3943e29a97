package se.samspel.samverkanskarta.internal.edit;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Unit;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.OwnGuard;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Page.Crumb;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.MapMenu;
import se.samspel.samverkanskarta.internal.rows.MapDesk;
import se.samspel.samverkanskarta.internal.rows.MapForm;
import se.samspel.samverkanskarta.internal.rows.MapLine;
import se.samspel.samverkanskarta.internal.rows.Maps;
import se.samspel.samverkanskarta.internal.rows.RemovedMaps;

/** The maps of the förbund, and new ones. */
@Component(service = MapListPages.class)
@Rest
@SignedIn
@OwnGuard
@Path("samverkanskartor")
public final class MapListPages {
    private static final String LEAD =
            "Kartan börjar med parterna i förbundets grupper och en version för nuläget. Den går att"
                    + " ändra när som helst.";

    private final Maps maps;
    private final MapDesk desk;
    private final RemovedMaps removed;
    private final Organisation organisation;
    private final Clock clock;

    @Activate
    public MapListPages(
            @Reference Maps maps,
            @Reference MapDesk desk,
            @Reference RemovedMaps removed,
            @Reference Organisation organisation,
            @Reference Clock clock) {
        this.maps = maps;
        this.desk = desk;
        this.removed = removed;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** All the viewer may read, by förbund. */
    @GET
    public MapListPage list(@Context Viewer viewer) {
        Map<UnitId, List<MapLine>> byAssociation =
                maps.of(viewer, null).stream()
                        .collect(
                                Collectors.groupingBy(
                                        MapLine::association,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return new MapListPage(
                byAssociation.entrySet().stream()
                        .map(
                                it ->
                                        new MapListPage.OfAssociation(
                                                organisation.name(it.getKey()), it.getValue()))
                        .toList(),
                removed.of(viewer).size(),
                maps.writable(viewer).stream()
                        .map(it -> new Crumb(it.name(), MapAddress.ROOT + "/ny?forbund=" + it.id()))
                        .toList());
    }

    /** The form of a new map. */
    @GET
    @Path("ny")
    public MapFormPage form(
            @Context Viewer viewer, @QueryParam("forbund") @DefaultValue("") String association) {
        return form(
                writable(viewer, association), UUID.randomUUID().toString(), Map.of(), Map.of());
    }

    /** Begins a map. */
    @POST
    @Path("ny")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object begin(
            @Context Viewer viewer,
            @QueryParam("forbund") @DefaultValue("") String association,
            @QueryParam("nyckel") @DefaultValue("") String request,
            Form form) {
        Unit unit = writable(viewer, association);
        Map<String, String> values = new Sent(form).values(desk.fields(unit.id()));
        MapDesk.Outcome outcome =
                desk.begin(
                        viewer, unit.id(), values, MapForm.firstVersion(clock.instant()), request);
        return switch (outcome) {
            case MapDesk.Outcome.Kept kept ->
                    Redirect.to(MapAddress.of(kept.map()))
                            .saying("Kartan finns. Lägg in det första mötet ni går på.");
            case MapDesk.Outcome.Problems problems ->
                    new Answer(422, form(unit, request, values, problems.problems()));
            case MapDesk.Outcome.Conflict conflict ->
                    throw new IllegalStateException("nobody else can have saved a new map");
        };
    }

    private Unit writable(Viewer viewer, String association) {
        return maps.writable(viewer).stream()
                .filter(it -> it.id().value().equals(association))
                .findFirst()
                .orElseThrow(() -> new NotThere("Förbundet"));
    }

    private MapFormPage form(
            Unit unit, String request, Map<String, String> values, Map<String, String> problems) {
        return new MapFormPage(
                "Ny samverkanskarta",
                unit.name() + ". " + LEAD,
                List.of(MapMenu.CRUMB),
                new FieldGroup(
                        "karta",
                        MapAddress.ROOT + "/ny?forbund=" + unit.id() + "&nyckel=" + request,
                        desk.fields(unit.id()),
                        values,
                        0,
                        problems,
                        true),
                "Skapa kartan",
                MapAddress.ROOT,
                null);
    }
}
