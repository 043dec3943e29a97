package se.samspel.handlingsplan.internal.revision;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.PlanStatus;
import se.samspel.handlingsplan.internal.Refusals;

/** Revisions and comparisons over the API. */
@Component(service = RevisionApi.class)
@Rest
@SignedIn
@Path("api/v1/handlingsplaner/{plan: \\d+}")
public final class RevisionApi {
    private final Editions editions;
    private final Revisions revisions;

    @Activate
    public RevisionApi(@Reference Editions editions, @Reference Revisions revisions) {
        this.editions = editions;
        this.revisions = revisions;
    }

    /** The draft of the next version. */
    public record Begun(PlanId id, boolean already) {}

    /** One edition: the number of a version, or {@code utkast}. */
    public record Edition(PlanId plan, String key, PlanStatus status, Instant at, String byName) {}

    /** What differs, in one breath and thing by thing. */
    public record Difference(String summary, List<PlanDifference.Change> changes) {}

    @POST
    @Path("revision")
    @Summary("Börjar nästa version av en fastställd plan, som ett utkast med allt från den.")
    public Answer revise(@Context Viewer viewer, @PathParam("plan") long plan) {
        return switch (revisions.begin(viewer, new PlanId(plan))) {
            case Revisions.Begun.Made made -> new Answer(201, new Begun(made.plan(), false));
            case Revisions.Begun.Already already ->
                    new Answer(200, new Begun(already.plan(), true));
            case Revisions.Begun.NotAdopted not -> throw Refusals.frozen(not.status());
        };
    }

    @GET
    @Path("editions")
    @Summary("Planens versioner över åren och utkastet, den första först.")
    public List<Edition> editions(@Context Viewer viewer, @PathParam("plan") long plan) {
        return editions.of(viewer, new PlanId(plan)).stream()
                .map(it -> new Edition(it.plan(), it.key(), it.status(), it.at(), it.byName()))
                .toList();
    }

    @GET
    @Path("difference")
    @Summary("Vad som skiljer två versioner: from och to är ett versionsnummer eller utkast.")
    public Difference difference(
            @Context Viewer viewer,
            @PathParam("plan") long plan,
            @QueryParam("from") @DefaultValue("1") String from,
            @QueryParam("to") @DefaultValue("utkast") String to) {
        PlanDifference difference = editions.difference(viewer, new PlanId(plan), from, to);
        return new Difference(difference.summary(), difference.changes());
    }
}
