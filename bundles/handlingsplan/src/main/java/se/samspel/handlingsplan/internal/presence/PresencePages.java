package se.samspel.handlingsplan.internal.presence;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Rest;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.SectionId;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.Plans;

/** Who is in a plan, for the pages that show it. */
@Component(service = PresencePages.class)
@Rest
@SignedIn
@Path("handlingsplaner/{plan: \\d+}/narvaro")
public final class PresencePages {
    private final Plans plans;
    private final PlanPresence presence;

    @Activate
    public PresencePages(@Reference Plans plans, @Reference PlanPresence presence) {
        this.plans = plans;
        this.presence = presence;
    }

    /** The others who are here, as a piece of the page. */
    @GET
    public PresenceView others(@Context Viewer viewer, @PathParam("plan") long plan) {
        OpenPlan open = plans.open(viewer, new PlanId(plan));
        return new PresenceView(PlanPresence.said(open, presence.others(viewer, open)));
    }

    /** Says where the viewer is. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public void here(
            @Context Viewer viewer,
            @PathParam("plan") long plan,
            @FormParam("place") @DefaultValue("") String place) {
        OpenPlan open = plans.openToEdit(viewer, new PlanId(plan));
        if (place.matches("[a-z0-9][a-z0-9-]{0,59}")) {
            presence.moved(viewer, open, new SectionId(place));
        }
    }
}
