package se.samspel.handlingsplan.internal.imports;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.NewPlans;

/** The next plan out of the one before it, in the API. */
@Component(service = CarryApi.class)
@Rest
@SignedIn
@Path("api/v1/handlingsplaner/{plan: \\d+}/carry-over")
public final class CarryApi {
    private final CarriedPlans carried;

    @Activate
    public CarryApi(@Reference CarriedPlans carried) {
        this.carried = carried;
    }

    /** Rows by id. */
    public record Rows(
            Set<Long> texts,
            Set<Long> goals,
            Set<Long> activities,
            Set<Long> members,
            Set<Long> targetGroups) {}

    /**
     * The next plan.
     *
     * @param take what goes on; left out means what is proposed
     * @param form any text that names this call; the same text again gives the plan that was made
     */
    public record Next(
            String title,
            String years,
            @Nullable String prioritisedYears,
            @Nullable Rows take,
            @Nullable String form) {}

    /** The plan that was made. */
    public record Made(PlanId id) {}

    @GET
    @Summary(
            "Det i en plan som föreslås gå vidare till nästa: oavslutade mål och aktiviteter, texter, grupper och deltagare.")
    public Rows proposed(@Context Viewer viewer, @PathParam("plan") long plan) {
        CarryOver.Chosen chosen = carried.of(carried.open(viewer, new PlanId(plan))).proposed();
        return new Rows(
                chosen.texts(),
                chosen.goals(),
                chosen.activities(),
                chosen.members(),
                chosen.groups());
    }

    @POST
    @Summary("Skapar nästa plan av en plan. Samma form en gång till ger samma plan.")
    public Answer make(@Context Viewer viewer, @PathParam("plan") long plan, Next next) {
        PlanId from = new PlanId(plan);
        Rows take = next.take() == null ? proposed(viewer, plan) : next.take();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title", next.title());
        values.put("years", next.years());
        String prioritised = next.prioritisedYears();
        values.put("prioritised-years", prioritised == null ? "" : prioritised);
        CarryOver.Chosen chosen =
                new CarryOver.Chosen(
                        take.texts(),
                        take.goals(),
                        take.activities(),
                        take.members(),
                        take.targetGroups());
        String form = next.form();
        return switch (carried.make(viewer, from, chosen, values, form == null ? "" : form)) {
            case NewPlans.Begun.Made made -> new Answer(201, new Made(made.plan()));
            case NewPlans.Begun.Invalid invalid ->
                    throw new Problem(
                            422,
                            "Något behöver rättas",
                            "Ingen plan är skapad. I problems står vad som behöver rättas, fält för fält.",
                            Map.of("problems", invalid.problems()));
        };
    }
}
