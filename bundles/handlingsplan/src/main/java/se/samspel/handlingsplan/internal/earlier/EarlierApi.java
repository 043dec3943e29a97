package se.samspel.handlingsplan.internal.earlier;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.EarlierGoals.Earlier;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.handlingsplan.PlanId;

/** Earlier goals like one of a plan, over the API. */
@Component(service = EarlierApi.class)
@Rest
@SignedIn
@Path("api/v1/handlingsplaner/{plan: \\d+}/earlier-goals")
public final class EarlierApi {
    private final LikeGoals goals;

    @Activate
    public EarlierApi(@Reference LikeGoals goals) {
        this.goals = goals;
    }

    /** The likest first; empty when the archive has none that may be read. */
    @GET
    @Path("{goal: \\d+}")
    @Summary(
            "Tidigare mål som liknar ett av planens mål, med utfall. Skicka wording för att pröva andra ord.")
    public List<Earlier> like(
            @Context Viewer viewer,
            @PathParam("plan") long plan,
            @PathParam("goal") long goal,
            @QueryParam("wording") @Nullable String typed) {
        return goals.of(viewer, new PlanId(plan), goal, typed).goals();
    }
}
