package se.samspel.handlingsplan.internal.earlier;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Asking;
import se.samspel.api.web.Rest;
import se.samspel.api.web.View;
import se.samspel.handlingsplan.PlanId;

/** "Fanns det redan?": goals like the one that is written, asked for by a link or while it is typed. */
@Component(service = EarlierPages.class)
@Rest
@SignedIn
@Path("handlingsplaner/{plan: \\d+}/fanns-det-redan")
public final class EarlierPages {
    private final LikeGoals goals;

    @Activate
    public EarlierPages(@Reference LikeGoals goals) {
        this.goals = goals;
    }

    /** Goals like one of the plan, in the words it has now or in those that are typed. */
    @GET
    @Path("{goal: \\d+}")
    public View like(
            @Context Viewer viewer,
            @Context Asking asking,
            @PathParam("plan") long plan,
            @PathParam("goal") long goal,
            @QueryParam("wording") @Nullable String typed) {
        LikeGoals.Found found = goals.of(viewer, new PlanId(plan), goal, typed);
        return asking.forPiece() ? found.view() : found.page();
    }
}
