package se.samspel.samverkanskarta.internal.edit;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.OwnGuard;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.samverkanskarta.MapId;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.VersionId;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.MapTab;
import se.samspel.samverkanskarta.internal.filter.Filter;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.rows.MapDesk;
import se.samspel.samverkanskarta.internal.rows.MapForm;
import se.samspel.samverkanskarta.internal.rows.Maps;
import se.samspel.samverkanskarta.internal.rows.Parts;
import se.samspel.samverkanskarta.internal.rows.VersionLine;
import se.samspel.samverkanskarta.internal.views.FilterView;

/** A version: the way to its views, its tables, and its title, kind and day. */
@Component(service = VersionPages.class)
@Rest
@SignedIn
@OwnGuard
@Path("samverkanskartor/" + MapAddress.IN_PATH)
public final class VersionPages {
    private final Maps maps;
    private final Parts parts;
    private final MapDesk desk;
    private final Organisation organisation;

    @Activate
    public VersionPages(
            @Reference Maps maps,
            @Reference Parts parts,
            @Reference MapDesk desk,
            @Reference Organisation organisation) {
        this.maps = maps;
        this.parts = parts;
        this.desk = desk;
        this.organisation = organisation;
    }

    /** Leads to the first view; to the table while there is nothing to see. */
    @GET
    public Redirect version(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version) {
        VersionLine line = line(viewer, map, version);
        MapTab tab =
                maps.open(viewer, line.id()).forums().isEmpty() ? MapTab.TABLE : MapTab.values()[0];
        return Redirect.to(tab.path(line.map(), line.id()));
    }

    /** One kind of part as a table, of the forums that the address names. */
    @GET
    @Path("tabell")
    public TablePage table(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @QueryParam("visa") @DefaultValue("forum") String shown,
            @Context UriInfo address) {
        return table(viewer, map, version, shown, new Filter(address.getQueryParameters()));
    }

    TablePage table(Viewer viewer, long map, long version, String shown, Filter filter) {
        VersionLine line = line(viewer, map, version);
        MapPart part = MapPart.of(shown).orElse(MapPart.FORUM);
        Inventory inventory = maps.open(viewer, line.id());
        TableRows rows = new TableRows(line, inventory, filter);
        return new TablePage(
                line,
                part,
                Arrays.stream(MapPart.values()).map(it -> rows.choice(it, part)).toList(),
                FilterView.of(
                                MapAddress.table(line.map(), line.id(), part),
                                line,
                                inventory,
                                filter,
                                organisation::name)
                        .keeping("visa", part.slug()),
                MapTab.TEXT.path(line.map(), line.id()) + filter.query(),
                TableRows.headings(part),
                rows.of(part),
                line.mayWrite() ? parts.of(viewer, line.id(), part, true) : List.of());
    }

    /** The form of title, kind and day. */
    @GET
    @Path("om")
    public MapFormPage form(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version) {
        VersionLine line = line(viewer, map, version);
        return form(line, line.rowVersion(), MapForm.values(line), Map.of());
    }

    /** Saves title, kind and day. */
    @POST
    @Path("om")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object save(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            Form form) {
        VersionLine line = line(viewer, map, version);
        Sent sent = new Sent(form);
        Map<String, String> values = sent.values(MapForm.version());
        long seen = sent.number("version");
        return switch (desk.save(viewer, line.id(), seen, values)) {
            case MapDesk.Outcome.Kept kept ->
                    Redirect.to(MapAddress.of(line.map())).saying("Versionen är sparad.");
            case MapDesk.Outcome.Problems problems ->
                    new Answer(422, form(line, seen, values, problems.problems()));
            case MapDesk.Outcome.Conflict conflict -> {
                MapFormPage page = form(line, seen, values, Map.of());
                yield new Answer(409, page.with(MapPages.both(page.form(), conflict, page.back())));
            }
        };
    }

    private VersionLine line(Viewer viewer, long map, long version) {
        return maps.line(viewer, new MapId(map), new VersionId(version));
    }

    private static MapFormPage form(
            VersionLine line, long seen, Map<String, String> values, Map<String, String> problems) {
        return new MapFormPage(
                "Om versionen",
                "",
                Ways.to(line),
                new FieldGroup(
                        "version",
                        MapAddress.of(line.map(), line.id()) + "/om",
                        MapForm.version(),
                        values,
                        seen,
                        problems,
                        line.mayWrite()),
                "Spara",
                MapAddress.of(line.map()),
                null);
    }
}
