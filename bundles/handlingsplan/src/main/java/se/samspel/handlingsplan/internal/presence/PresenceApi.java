package se.samspel.handlingsplan.internal.presence;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.Plans;

/** Who is in a plan, in the API. */
@Component(service = PresenceApi.class)
@Rest
@SignedIn
@Path("api/v1/handlingsplaner/{plan: \\d+}/presence")
public final class PresenceApi {
    private final Plans plans;
    private final PlanPresence presence;

    @Activate
    public PresenceApi(@Reference Plans plans, @Reference PlanPresence presence) {
        this.plans = plans;
        this.presence = presence;
    }

    @GET
    @Summary("Vilka andra som har planen öppen just nu, och i vilket avsnitt.")
    public List<PlanPresence.Someone> others(@Context Viewer viewer, @PathParam("plan") long plan) {
        return presence.others(viewer, plans.open(viewer, new PlanId(plan)));
    }
}
