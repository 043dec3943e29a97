package se.samspel.handlingsplan.internal;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Instant;
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
import se.samspel.handlingsplan.spi.Finding;

/** Action plans in the API: the list, a new one, a whole one, its paper and its adoption. */
@Component(service = PlansApi.class)
@Rest
@SignedIn
@Path("api/v1/handlingsplaner")
public final class PlansApi {
    private final Plans plans;
    private final NewPlans newPlans;
    private final PlanCheck check;
    private final PlanHistory history;
    private final Adoption adoption;
    private final Adoptions adoptions;
    private final Papers papers;
    private final Access access;

    @Activate
    public PlansApi(
            @Reference Plans plans,
            @Reference NewPlans newPlans,
            @Reference PlanCheck check,
            @Reference PlanHistory history,
            @Reference Adoption adoption,
            @Reference Adoptions adoptions,
            @Reference Papers papers,
            @Reference Access access) {
        this.plans = plans;
        this.newPlans = newPlans;
        this.check = check;
        this.history = history;
        this.adoption = adoption;
        this.adoptions = adoptions;
        this.papers = papers;
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

    /** The count of changes the person saw. */
    public record Adopt(long changes) {}

    /** The version it became. */
    public record Adopted(int number) {}

    /** A template that an owner is offered. */
    public record Offered(String template, String version, String title, String intro) {}

    /** A frozen version. */
    public record Version(int number, Instant adoptedAt, String adoptedBy, String paper) {}

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

    @GET
    @Path("{plan: \\d+}")
    @Summary("En hel plan, med versionen för varje fältgrupp.")
    public PlanJson plan(@Context Viewer viewer, @PathParam("plan") long plan) {
        return PlanJson.of(plans.open(viewer, new PlanId(plan)));
    }

    @GET
    @Path("{plan: \\d+}/findings")
    @Summary("Det som är värt att se över i planen.")
    public List<Finding> findings(@Context Viewer viewer, @PathParam("plan") long plan) {
        return check.look(plans.open(viewer, new PlanId(plan)).value(plans.today()));
    }

    @GET
    @Path("{plan: \\d+}/history")
    @Summary("Alla ändringar i planen, den senaste först.")
    public List<PlanHistory.Change> history(@Context Viewer viewer, @PathParam("plan") long plan) {
        return history.of(plans.open(viewer, new PlanId(plan)));
    }

    @GET
    @Path("{plan: \\d+}/versions")
    @Summary("Planens fastställda versioner, den senaste först.")
    public List<Version> versions(@Context Viewer viewer, @PathParam("plan") long plan) {
        PlanId id = plans.open(viewer, new PlanId(plan)).id();
        return adoptions.of(id).stream()
                .map(
                        it ->
                                new Version(
                                        it.number(),
                                        it.adoptedAt(),
                                        it.adoptedBy(),
                                        "/api/v1/handlingsplaner/"
                                                + id
                                                + "/versions/"
                                                + it.number()
                                                + "/paper.pdf"))
                .toList();
    }

    @GET
    @Path("{plan: \\d+}/paper.pdf")
    @Summary("Planen som PDF; ett utkast är märkt som utkast.")
    public Response paper(@Context Viewer viewer, @PathParam("plan") long plan) throws IOException {
        return PaperPages.download(papers.current(viewer, new PlanId(plan)));
    }

    @GET
    @Path("{plan: \\d+}/versions/{number: \\d{1,6}}/paper.pdf")
    @Summary("En fastställd version som PDF, precis som den frystes.")
    public Response version(
            @Context Viewer viewer, @PathParam("plan") long plan, @PathParam("number") int number)
            throws IOException {
        return PaperPages.download(papers.version(viewer, new PlanId(plan), number));
    }

    @POST
    @Path("{plan: \\d+}/adopt")
    @Summary("Fastställer planen om ingen har ändrat den sedan changes lästes.")
    public Adopted adopt(@Context Viewer viewer, @PathParam("plan") long plan, Adopt seen)
            throws IOException {
        return switch (adoption.adopt(viewer, new PlanId(plan), seen.changes())) {
            case Adoption.Outcome.Adopted adopted -> new Adopted(adopted.number());
            case Adoption.Outcome.Changed changed ->
                    throw new Problem(
                            409,
                            "Planen har ändrats",
                            "Någon har ändrat planen sedan du läste den. Inget är fastställt. Läs den igen och"
                                    + " skicka den nya siffran i changes.");
            case Adoption.Outcome.Lacking lacking ->
                    throw new Problem(
                            409,
                            "Något saknas",
                            "Inget är fastställt. Mallen vill att det här är på plats först.",
                            Map.of(
                                    "required",
                                    lacking.required().stream().map(Finding::sentence).toList()));
            case Adoption.Outcome.Frozen frozen -> throw Refusals.frozen(frozen.status());
        };
    }
}
