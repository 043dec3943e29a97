package se.samspel.dialogstod.internal.own;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Rest;
import se.samspel.dialogstod.internal.GuideAddress;
import se.samspel.dialogstod.internal.OfferedGuides;
import se.samspel.dialogstod.internal.own.GuideViews.Tried;

/** One guide, as it reads for the viewer's group. */
@Component(service = OneGuidePages.class)
@Rest
@SignedIn
@Path("dialogstod/guider/{plugin: " + GuideAddress.FROM + "}/{guide: " + GuideAddress.ID + "}")
public final class OneGuidePages {
    private final OfferedGuides offered;
    private final GuideViews views;

    @Activate
    public OneGuidePages(@Reference OfferedGuides offered, @Reference GuideViews views) {
        this.offered = offered;
        this.views = views;
    }

    /** The guide; with the form of one of the group's own questions open when it is asked for. */
    @GET
    public GuidePage guide(
            @Context Viewer viewer,
            @PathParam("plugin") String plugin,
            @PathParam("guide") String id,
            @QueryParam("oppen") @DefaultValue("") String open) {
        return views.page(
                viewer,
                offered.open(viewer, plugin + "/" + id),
                viewer.chosenGroup(),
                Tried.opening(open));
    }
}
