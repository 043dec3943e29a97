package se.samspel.samverkanskarta.internal.edit;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.samverkanskarta.MapId;
import se.samspel.samverkanskarta.VersionId;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.rows.Removals;
import se.samspel.samverkanskarta.internal.rows.RemovedMaps;

/** The maps and versions that are removed, for programs: put there, and taken back from there. */
@Component(service = RemovedApi.class)
@Rest
@SignedIn
@Path("api/v1/samverkanskartor/removed")
public final class RemovedApi {
    private final RemovedMaps removed;
    private final Removals removals;

    @Activate
    public RemovedApi(@Reference RemovedMaps removed, @Reference Removals removals) {
        this.removed = removed;
        this.removals = removals;
    }

    @GET
    @Summary("Kartor och versioner som är borttagna, av vem och när, det senaste först.")
    public List<RemovedMaps.Line> list(@Context Viewer viewer) {
        return removed.of(viewer);
    }

    @PUT
    @Path("{map: \\d{1,18}}")
    @Summary("Tar bort en karta med alla versioner. seen är kartans version när du läste den.")
    public void remove(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @QueryParam("seen") @DefaultValue("0") long seen) {
        done(removals.remove(viewer, new MapId(map), seen));
    }

    @DELETE
    @Path("{map: \\d{1,18}}")
    @Summary("Lägger tillbaka en karta som är borttagen.")
    public void restore(@Context Viewer viewer, @PathParam("map") long map) {
        done(removals.restore(viewer, new MapId(map)));
    }

    @PUT
    @Path(MapAddress.IN_PATH)
    @Summary("Tar bort en version av en karta. seen är versionens version när du läste den.")
    public void remove(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @QueryParam("seen") @DefaultValue("0") long seen) {
        done(removals.remove(viewer, new MapId(map), new VersionId(version), seen));
    }

    @DELETE
    @Path(MapAddress.IN_PATH)
    @Summary("Lägger tillbaka en version som är borttagen.")
    public void restore(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version) {
        done(removals.restore(viewer, new MapId(map), new VersionId(version)));
    }

    private static void done(Removals.Outcome outcome) {
        switch (outcome) {
            case DONE -> {}
            case CHANGED ->
                    throw new Problem(409, "Någon annan hann före", MapRemovalPages.CHANGED);
            case LAST -> throw new Problem(422, "Kartans enda version", VersionRemovalPages.LAST);
        }
    }
}
