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
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.OwnGuard;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.samverkanskarta.MapId;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.VersionId;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.filter.Filter;
import se.samspel.samverkanskarta.internal.rows.MapChange;
import se.samspel.samverkanskarta.internal.rows.MapOutcome;
import se.samspel.samverkanskarta.internal.rows.Maps;
import se.samspel.samverkanskarta.internal.rows.VersionLine;

/** The forums, functions, parties, transitions and findings of a version, one at a time. */
@Component(service = PartPages.class)
@Rest
@SignedIn
@OwnGuard
@Path(
        "samverkanskartor/"
                + MapAddress.IN_PATH
                + "/{part: forum|funktion|part|brytpunkt|iakttagelse}")
public final class PartPages {
    private static final String ONE = "{key: " + MapAddress.KEY + "}";

    private final Maps maps;
    private final PartViews views;

    @Activate
    public PartPages(@Reference Maps maps, @Reference PartViews views) {
        this.maps = maps;
        this.views = views;
    }

    /** The form of a new one. */
    @GET
    public MapFormPage form(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @PathParam("part") String part) {
        VersionLine line = line(viewer, map, version);
        maps.requireWrite(viewer, line.id());
        return views.adding(viewer, line, part(part), UUID.randomUUID().toString());
    }

    /** Adds one. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object add(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @PathParam("part") String slug,
            @QueryParam("nyckel") @DefaultValue("") String request,
            Form form) {
        VersionLine line = line(viewer, map, version);
        MapPart part = part(slug);
        Map<String, String> values = new Sent(form).values(maps.fields(viewer, line.id()).of(part));
        MapOutcome outcome =
                maps.write(viewer, line.id(), MapChange.Put.added(part, values), request);
        return switch (outcome) {
            case MapOutcome.Saved saved ->
                    Redirect.to(MapAddress.of(line.map(), line.id(), part, saved.key()))
                            .saying(
                                    part == MapPart.FORUM
                                            ? "Forumet är på kartan. Välj vilka funktioner som deltar."
                                            : part.definite() + " är på kartan.");
            case MapOutcome.Problems problems ->
                    new Answer(
                            422,
                            views.adding(viewer, line, part, request, values, problems.problems()));
            case MapOutcome.Conflict conflict -> throw Refusals.conflict(conflict);
            case MapOutcome.Gone gone -> throw new NotThere(part.definite());
        };
    }

    /** One. */
    @GET
    @Path(ONE)
    public PartPage show(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @PathParam("part") String part,
            @PathParam("key") String key,
            @QueryParam(Filter.KEPT) @DefaultValue("") String kept) {
        return views.page(viewer, line(viewer, map, version), part(part), key, Filter.ofKept(kept));
    }

    /** Saves what is told of it. */
    @POST
    @Path(ONE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object save(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @PathParam("part") String slug,
            @PathParam("key") String key,
            @QueryParam(Filter.KEPT) @DefaultValue("") String kept,
            Form form) {
        VersionLine line = line(viewer, map, version);
        Filter filter = Filter.ofKept(kept);
        MapPart part = part(slug);
        Sent sent = new Sent(form);
        Map<String, String> values = sent.values(maps.fields(viewer, line.id()).of(part));
        long seen = Math.max(1, sent.number("version"));
        MapOutcome outcome =
                maps.write(viewer, line.id(), new MapChange.Put(part, key, seen, values), "");
        return switch (outcome) {
            case MapOutcome.Saved saved ->
                    Redirect.to(MapAddress.of(line.map(), line.id(), part, key) + filter.kept())
                            .saying("Sparat.");
            case MapOutcome.Problems problems ->
                    new Answer(
                            422,
                            views.tried(viewer, line, part, key, filter, seen, values, problems));
            case MapOutcome.Conflict conflict ->
                    new Answer(409, views.conflict(viewer, line, filter, conflict));
            case MapOutcome.Gone gone -> throw new NotThere(part.definite());
        };
    }

    private VersionLine line(Viewer viewer, long map, long version) {
        return maps.line(viewer, new MapId(map), new VersionId(version));
    }

    private static MapPart part(String slug) {
        return MapPart.of(slug).orElseThrow(() -> new NotThere("Sidan"));
    }
}
