package se.samspel.samverkanskarta.internal.edit;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.samverkanskarta.MapId;
import se.samspel.samverkanskarta.VersionId;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.rows.MapChange;
import se.samspel.samverkanskarta.internal.rows.Maps;

/** Who sits in a forum, and in which order, for programs. */
@Component(service = SeatsApi.class)
@Rest
@SignedIn
@Path(
        "api/v1/samverkanskartor/"
                + MapAddress.IN_PATH
                + "/forums/{key: "
                + MapAddress.KEY
                + "}/seats/{function: "
                + MapAddress.KEY
                + "}")
public final class SeatsApi {
    private final Maps maps;

    @Activate
    public SeatsApi(@Reference Maps maps) {
        this.maps = maps;
    }

    /** How many of a function sit in a forum; 0 for none. */
    public record People(int people) {}

    /** The function that one is placed before; left out to be last. */
    public record Before(@Nullable String before) {}

    @PUT
    @Summary("Säger hur många av en funktion som sitter i ett forum; 0 tar bort den.")
    public PartsApi.Kept sit(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @PathParam("key") String forum,
            @PathParam("function") String function,
            People sent) {
        return kept(viewer, map, version, new MapChange.Sit(forum, function, sent.people()));
    }

    @POST
    @Path("place")
    @Summary(
            "Flyttar en funktion i ordningen bland dem som sitter i ett forum, till platsen före before.")
    public PartsApi.Kept place(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @PathParam("key") String forum,
            @PathParam("function") String function,
            Before sent) {
        String before = sent.before() == null ? "" : sent.before();
        return kept(viewer, map, version, new MapChange.SeatPlace(forum, function, before));
    }

    private PartsApi.Kept kept(Viewer viewer, long map, long version, MapChange change) {
        VersionId id = maps.line(viewer, new MapId(map), new VersionId(version)).id();
        return PartsApi.kept(maps.write(viewer, id, change, ""));
    }
}
