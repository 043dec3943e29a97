package se.samspel.handlingsplan.internal.comments;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.handlingsplan.CommentId;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.Part;

/** The comments of a plan in the API. */
@Component(service = CommentsApi.class)
@Rest
@SignedIn
@Path("api/v1/handlingsplaner/{plan: \\d+}/comments")
public final class CommentsApi {
    private final Comments comments;

    @Activate
    public CommentsApi(@Reference Comments comments) {
        this.comments = comments;
    }

    /** A comment; {@code part} is goals, activities or areas. */
    public record CommentJson(
            CommentId id,
            String part,
            long row,
            String text,
            String byName,
            Instant at,
            List<String> mentioned,
            boolean settled) {}

    /** Something to say about a row; @ and a name mentions a colleague. */
    public record Say(String part, long row, String text) {}

    /** What was kept, and the names that were understood. */
    public record Said(CommentId id, List<String> mentioned) {}

    @GET
    @Summary("Kommentarerna i planen, den äldsta först. Bara den som får skriva i planen ser dem.")
    public List<CommentJson> all(@Context Viewer viewer, @PathParam("plan") long plan) {
        return comments.of(viewer, new PlanId(plan)).stream()
                .map(
                        it ->
                                new CommentJson(
                                        it.id(),
                                        it.part().member(),
                                        it.row(),
                                        it.text(),
                                        it.byName(),
                                        it.at(),
                                        it.mentioned(),
                                        it.settled()))
                .toList();
    }

    @POST
    @Summary("Skriver en kommentar. @ och ett namn nämner en kollega.")
    public Answer say(@Context Viewer viewer, @PathParam("plan") long plan, Say say) {
        Part part =
                Part.ofMember(say.part()).orElseThrow(() -> new NotThere("Det du vill kommentera"));
        return switch (comments.write(viewer, new PlanId(plan), part, say.row(), say.text())) {
            case Comments.Written.Kept kept ->
                    new Answer(201, new Said(kept.id(), kept.mentioned()));
            case Comments.Written.Invalid invalid ->
                    throw new Problem(
                            422,
                            "Kommentaren behöver rättas",
                            invalid.problem(),
                            Map.of("problems", Map.of("text", invalid.problem())));
        };
    }

    @POST
    @Path("{comment: \\d+}/settle")
    @Summary("Markerar en kommentar som klar.")
    public void settle(
            @Context Viewer viewer,
            @PathParam("plan") long plan,
            @PathParam("comment") long comment) {
        comments.settle(viewer, new PlanId(plan), new CommentId(comment));
    }
}
