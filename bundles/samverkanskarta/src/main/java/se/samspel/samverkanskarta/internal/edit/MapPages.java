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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.OwnGuard;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldConflict;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.fields.FieldType;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Page.Crumb;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Swedish;
import se.samspel.samverkanskarta.MapId;
import se.samspel.samverkanskarta.VersionId;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.MapMenu;
import se.samspel.samverkanskarta.internal.rows.MapDesk;
import se.samspel.samverkanskarta.internal.rows.MapForm;
import se.samspel.samverkanskarta.internal.rows.MapLine;
import se.samspel.samverkanskarta.internal.rows.Maps;
import se.samspel.samverkanskarta.internal.rows.VersionLine;

/** A map as a whole: what it is for, its versions and new ones. */
@Component(service = MapPages.class)
@Rest
@SignedIn
@OwnGuard
@Path("samverkanskartor/{map: \\d{1,18}}")
public final class MapPages {
    private static final String COPY = "copy";

    private final Maps maps;
    private final MapDesk desk;

    @Activate
    public MapPages(@Reference Maps maps, @Reference MapDesk desk) {
        this.maps = maps;
        this.desk = desk;
    }

    @GET
    public MapPage show(@Context Viewer viewer, @PathParam("map") long map) {
        return page(
                maps.map(viewer, new MapId(map)), UUID.randomUUID().toString(), Map.of(), Map.of());
    }

    /** The form of what is told of the map. */
    @GET
    @Path("om")
    public MapFormPage form(@Context Viewer viewer, @PathParam("map") long map) {
        MapLine line = maps.map(viewer, new MapId(map));
        return form(line, line.rowVersion(), MapForm.values(line), Map.of());
    }

    /** Saves it. */
    @POST
    @Path("om")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object save(@Context Viewer viewer, @PathParam("map") long map, Form form) {
        MapLine line = maps.map(viewer, new MapId(map));
        Sent sent = new Sent(form);
        Map<String, String> values = sent.values(desk.fields(line.association()));
        long seen = sent.number("version");
        return switch (desk.save(viewer, line.id(), seen, values)) {
            case MapDesk.Outcome.Kept kept ->
                    Redirect.to(MapAddress.of(line.id())).saying("Kartans uppgifter är sparade.");
            case MapDesk.Outcome.Problems problems ->
                    new Answer(422, form(line, seen, values, problems.problems()));
            case MapDesk.Outcome.Conflict conflict -> {
                MapFormPage page = form(line, seen, values, Map.of());
                yield new Answer(409, page.with(both(page.form(), conflict, page.back())));
            }
        };
    }

    static FieldConflict both(FieldGroup mine, MapDesk.Outcome.Conflict conflict, String back) {
        return new FieldConflict(
                mine,
                conflict.theirs(),
                conflict.rowVersion(),
                conflict.with().byName(),
                Swedish.moment(conflict.with().at()),
                back);
    }

    /** Adds a version. */
    @POST
    @Path("versioner")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object add(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @QueryParam("nyckel") @DefaultValue("") String request,
            Form form) {
        MapLine line = maps.map(viewer, new MapId(map));
        Sent sent = new Sent(form);
        Map<String, String> values = sent.values(adding(line));
        long copied = sent.number(COPY);
        MapDesk.Outcome outcome =
                desk.add(
                        viewer,
                        line.id(),
                        values,
                        Optional.of(new VersionId(copied)).filter(it -> it.value() > 0),
                        request);
        return switch (outcome) {
            case MapDesk.Outcome.Kept kept ->
                    Redirect.to(MapAddress.table(kept.map(), new VersionId(kept.versionValue())))
                            .saying(
                                    "Versionen finns. Det du ändrar här ändrar inget i de andra"
                                            + " versionerna.");
            case MapDesk.Outcome.Problems problems ->
                    new Answer(422, page(line, request, values, problems.problems()));
            case MapDesk.Outcome.Conflict conflict ->
                    throw new IllegalStateException("nobody else can have saved a new version");
        };
    }

    private MapPage page(
            MapLine line, String request, Map<String, String> tried, Map<String, String> problems) {
        return new MapPage(
                line,
                new FieldGroup(
                        "om",
                        "",
                        desk.fields(line.association()),
                        MapForm.values(line),
                        0,
                        Map.of(),
                        false),
                new FieldGroup(
                        "ny",
                        MapAddress.of(line.id()) + "/versioner?nyckel=" + request,
                        adding(line),
                        tried,
                        0,
                        problems,
                        line.mayWrite()));
    }

    private static List<Field> adding(MapLine line) {
        List<Field> fields = new ArrayList<>(MapForm.version());
        fields.add(
                Field.of(
                                COPY,
                                FieldType.CHOICE,
                                "Börja från",
                                "Allt utom iakttagelserna kopieras. Väljer du inget börjar den med bara"
                                        + " parterna.")
                        .choosing(line.versions().stream().map(MapPages::choice).toList()));
        return fields;
    }

    private static Field.Choice choice(VersionLine version) {
        return new Field.Choice(
                version.id().toString(), version.title() + ", " + Swedish.date(version.day()));
    }

    private MapFormPage form(
            MapLine line, long seen, Map<String, String> values, Map<String, String> problems) {
        String path = MapAddress.of(line.id());
        return new MapFormPage(
                "Om kartan",
                "",
                List.of(MapMenu.CRUMB, new Crumb(line.title(), path)),
                new FieldGroup(
                        "om",
                        path + "/om",
                        desk.fields(line.association()),
                        values,
                        seen,
                        problems,
                        line.mayWrite()),
                "Spara",
                path,
                null);
    }
}
