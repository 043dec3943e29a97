package se.samspel.samverkanskarta.internal.edit;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Swedish;
import se.samspel.samverkanskarta.MapId;
import se.samspel.samverkanskarta.VersionId;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.rows.Removals;
import se.samspel.samverkanskarta.internal.rows.RemovedMaps;

/** The maps and versions that are removed, and the way back for them. */
@Component(service = RemovedPages.class)
@Rest
@SignedIn
@Path(MapAddress.REMOVED)
public final class RemovedPages {
    private final RemovedMaps removed;
    private final Removals removals;
    private final Clock clock;

    @Activate
    public RemovedPages(
            @Reference RemovedMaps removed, @Reference Removals removals, @Reference Clock clock) {
        this.removed = removed;
        this.removals = removals;
        this.clock = clock;
    }

    /** What is removed, the latest first. */
    @GET
    public RemovedPage list(@Context Viewer viewer) {
        return new RemovedPage(removed.of(viewer).stream().map(this::line).toList());
    }

    private RemovedPage.Line line(RemovedMaps.Line line) {
        VersionId version = line.version();
        String title = version == null ? line.mapTitle() : line.mapTitle() + ": " + line.title();
        String path =
                "/"
                        + MapAddress.REMOVED
                        + "/"
                        + line.map()
                        + (version == null ? "" : "/" + version);
        return new RemovedPage.Line(
                version == null ? "Karta" : "Version",
                title,
                Swedish.moment(line.at(), clock.instant()) + " av " + line.byName(),
                line.mayWrite() ? path : "");
    }

    /** Brings a map back. */
    @POST
    @Path("{map: \\d{1,18}}")
    public Redirect restore(@Context Viewer viewer, @PathParam("map") long map) {
        removals.restore(viewer, new MapId(map));
        return Redirect.to(MapAddress.of(new MapId(map))).saying("Kartan är tillbaka.");
    }

    /** Brings a version back. */
    @POST
    @Path(MapAddress.IN_PATH)
    public Redirect restore(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version) {
        removals.restore(viewer, new MapId(map), new VersionId(version));
        return Redirect.to(MapAddress.of(new MapId(map))).saying("Versionen är tillbaka.");
    }
}
