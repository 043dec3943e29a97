package se.samspel.handlingsplan.internal;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Access;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.handlingsplan.PlanId;

/** Action plans in the API: the list, a new one and the templates it can be made from. */
@Component(service = PlansApi.class)
@Rest
@SignedIn
@Path("api/v1/handlingsplaner")
public final class PlansApi {
    private final Plans plans;
    private final NewPlans newPlans;
    private final Access access;

    @Activate
    public PlansApi(
            @Reference Plans plans, @Reference NewPlans newPlans, @Reference Access access) {
        this.plans = plans;
        this.newPlans = newPlans;
        this.access = access;
    }

    /** What a new plan is made of; the first owner leads. */
    public record NewPlan(
            List<UnitId> owners,
            String template,
            String title,
            String years,
            @Nullable String prioritisedYears) {}

    /** The plan that was made. */
    public record Made(PlanId id) {}

    /** A template that an owner is offered. */
    public record Offered(String template, String version, String title, String intro) {}

    @GET
    @Summary("Alla planer som du får se, den senast ändrade först.")
    public List<PlanSummary> list(@Context Viewer viewer) {
        return plans.list(viewer);
    }

    @POST
    @Summary("Skapar en plan från en mall. Den första ägaren leder.")
    public Answer make(@Context Viewer viewer, NewPlan wanted) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title", wanted.title());
        values.put("years", wanted.years());
        String prioritised = wanted.prioritisedYears();
        values.put("prioritised-years", prioritised == null ? "" : prioritised);
        return switch (newPlans.begin(viewer, wanted.owners(), wanted.template(), values)) {
            case NewPlans.Begun.Made made -> new Answer(201, new Made(made.plan()));
            case NewPlans.Begun.Invalid invalid -> throw Refusals.invalid(invalid.problems());
        };
    }

    @GET
    @Path("templates")
    @Summary("Mallarna som en grupp eller ett förbund erbjuds.")
    public List<Offered> templates(
            @Context Viewer viewer, @QueryParam("owner") @DefaultValue("") String owner) {
        if (!owner.matches("[a-z0-9][a-z0-9-]{0,59}")) {
            throw new Problem(400, "Ägare saknas", "Ange owner, till exempel owner=mysam-hofors.");
        }
        UnitId unit = new UnitId(owner);
        access.require(viewer, PlanAction.EDIT, unit);
        return newPlans.templates(unit).stream()
                .map(it -> new Offered(it.key(), it.version(), it.title(), it.intro()))
                .toList();
    }
}
