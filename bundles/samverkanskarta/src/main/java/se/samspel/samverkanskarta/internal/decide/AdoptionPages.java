package se.samspel.samverkanskarta.internal.decide;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.samverkanskarta.MapId;
import se.samspel.samverkanskarta.VersionId;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.MapTab;
import se.samspel.samverkanskarta.internal.rows.Maps;
import se.samspel.samverkanskarta.internal.rows.VersionLine;

/** Makes a version so as it was tried, in one step. */
@Component(service = AdoptionPages.class)
@Rest
@SignedIn
@Path("samverkanskartor/" + MapAddress.IN_PATH + "/gor-sa")
public final class AdoptionPages {
    private final Maps maps;
    private final Adoptions adoptions;

    @Activate
    public AdoptionPages(@Reference Maps maps, @Reference Adoptions adoptions) {
        this.maps = maps;
        this.adoptions = adoptions;
    }

    /** Takes what the form holds, as the address of the page where it was tried does. */
    @POST
    public Redirect take(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @FormParam("bort") List<String> removed,
            @FormParam("borja") List<String> begun,
            @FormParam("till") @DefaultValue("") String into,
            @FormParam("fran") @DefaultValue("") String other,
            @FormParam("nytt") @DefaultValue("") String newName,
            @FormParam("gar-dit") List<String> newFunctions,
            @FormParam("ganger") @DefaultValue("") String times,
            @FormParam("minuter") @DefaultValue("") String minutes,
            @FormParam("i") long target) {
        VersionLine tried = maps.line(viewer, new MapId(map), new VersionId(version));
        NewForum added = new AskedForum(newName, newFunctions, times, minutes).forum(maps);
        Trial trial = new Trial(removed, begun, into, other, added);
        VersionId chosen = new VersionId(target);
        return switch (adoptions.take(viewer, tried.id(), trial, chosen)) {
            case Adoptions.Outcome.Done done ->
                    Redirect.to(MapTab.PICTURE.path(tried.map(), chosen))
                            .saying(
                                    done.changed()
                                            ? "Versionen är ändrad så som ni prövade."
                                            : "Så var det redan. Inget är ändrat.");
            case Adoptions.Outcome.Refused refused ->
                    throw new Problem(422, "Versionen är inte ändrad", refused.sentence());
        };
    }
}
