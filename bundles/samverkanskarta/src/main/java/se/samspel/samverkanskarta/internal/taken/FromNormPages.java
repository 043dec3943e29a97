package se.samspel.samverkanskarta.internal.taken;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.samverkanskarta.MapId;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.VersionId;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.edit.Refusals;
import se.samspel.samverkanskarta.internal.rows.MapOutcome;
import se.samspel.samverkanskarta.internal.rows.Maps;
import se.samspel.samverkanskarta.internal.rows.VersionLine;

/** Takes what a norm names into a version, after it has been looked at. */
@Component(service = FromNormPages.class)
@Rest
@SignedIn
@Path("samverkanskartor/" + MapAddress.IN_PATH + "/fran-normen")
public final class FromNormPages {
    private final Maps maps;
    private final FromNorm fromNorm;

    @Activate
    public FromNormPages(@Reference Maps maps, @Reference FromNorm fromNorm) {
        this.maps = maps;
        this.fromNorm = fromNorm;
    }

    /** What the norm names, and which of it is new; nothing is kept. */
    @GET
    public FromNormPage look(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @QueryParam("norm") @DefaultValue("") String norm) {
        VersionLine line = maps.line(viewer, new MapId(map), new VersionId(version));
        maps.requireWrite(viewer, line.id());
        return new FromNormPage(line, fromNorm.offered(line), fromNorm.look(viewer, line, norm));
    }

    /** Takes in those that are ticked. */
    @POST
    public Redirect take(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @FormParam("norm") @DefaultValue("") String norm,
            @FormParam("ta") List<String> keys) {
        VersionLine line = maps.line(viewer, new MapId(map), new VersionId(version));
        MapOutcome.Saved saved =
                Refusals.saved(fromNorm.take(viewer, line, norm, Set.copyOf(keys)));
        return Redirect.to(MapAddress.table(line.map(), line.id(), MapPart.TRANSITION))
                .saying(
                        saved.changed()
                                ? "Det ni valde ur normen är på kartan. Ändra det som ni vill."
                                : "Inget nytt att ta in. Kartan är som den var.");
    }
}
