package se.samspel.handlingsplan.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.spi.Finding;

/** One action plan in the API: all of it, what is worth another look, its history, its papers and its adoption. */
@Component(service = PlanApi.class)
@Rest
@SignedIn
@Path("api/v1/handlingsplaner/{plan: \\d+}")
public final class PlanApi {
    private final Plans plans;
    private final PlanCheck check;
    private final PlanHistory history;
    private final Adoption adoption;
    private final Adoptions adoptions;
    private final Papers papers;

    @Activate
    public PlanApi(
            @Reference Plans plans,
            @Reference PlanCheck check,
            @Reference PlanHistory history,
            @Reference Adoption adoption,
            @Reference Adoptions adoptions,
            @Reference Papers papers) {
        this.plans = plans;
        this.check = check;
        this.history = history;
        this.adoption = adoption;
        this.adoptions = adoptions;
        this.papers = papers;
    }

    /** The count of changes the person saw. */
    public record Adopt(long changes) {}

    /** The version it became. */
    public record Adopted(int number) {}

    /** A frozen version. */
    public record Version(int number, Instant adoptedAt, String adoptedBy, String paper) {}

    @GET
    @Summary("En hel plan, med versionen för varje fältgrupp.")
    public PlanJson plan(@Context Viewer viewer, @PathParam("plan") long plan) {
        return PlanJson.of(plans.open(viewer, new PlanId(plan)));
    }

    @GET
    @Path("findings")
    @Summary("Det som är värt att se över i planen.")
    public List<Finding> findings(@Context Viewer viewer, @PathParam("plan") long plan) {
        return check.look(plans.open(viewer, new PlanId(plan)).value(plans.today()));
    }

    @GET
    @Path("history")
    @Summary("Alla ändringar i planen, den senaste först.")
    public List<PlanHistory.Change> history(@Context Viewer viewer, @PathParam("plan") long plan) {
        return history.of(plans.open(viewer, new PlanId(plan)));
    }

    @GET
    @Path("versions")
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
    @Path("paper.pdf")
    @Summary("Planen som PDF; ett utkast är märkt som utkast.")
    public Response paper(@Context Viewer viewer, @PathParam("plan") long plan) throws IOException {
        return PaperPages.download(papers.current(viewer, new PlanId(plan)));
    }

    @GET
    @Path("versions/{number: \\d{1,6}}/paper.pdf")
    @Summary("En fastställd version som PDF, precis som den frystes.")
    public Response version(
            @Context Viewer viewer, @PathParam("plan") long plan, @PathParam("number") int number)
            throws IOException {
        return PaperPages.download(papers.version(viewer, new PlanId(plan), number));
    }

    @POST
    @Path("adopt")
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
