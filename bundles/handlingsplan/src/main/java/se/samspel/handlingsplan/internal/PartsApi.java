package se.samspel.handlingsplan.internal;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.time.Instant;
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
import se.samspel.handlingsplan.PlanId;

/** The parts of a plan in the API: saves, adds, moves, removes, puts back and takes back. */
@Component(service = PartsApi.class)
@Rest
@SignedIn
@Path(
        "api/v1/handlingsplaner/{plan: \\d+}/{part: facts|texts|areas|goals|activities|members|target-groups}")
public final class PartsApi {
    private final PlanEdits edits;

    @Activate
    public PartsApi(@Reference PlanEdits edits) {
        this.edits = edits;
    }

    /** Fields to save; those that are left out stay as they are. */
    public record Save(long version, Map<String, String> values) {}

    /** Something to add: a goal's parent is a section, an activity's a goal, the others' is the list. */
    public record Add(String parent, Map<String, String> values) {}

    /** A move among siblings: negative is up. The version is the order's. */
    public record Move(int steps, long version) {}

    /** The version that was seen. */
    public record Seen(long version) {}

    /** What was kept. */
    public record Kept(long id, long version, Instant at) {}

    @PUT
    @Path("{row: \\d+}")
    @Summary("Sparar en fältgrupp. Har någon annan sparat sedan version svarar den 409 med båda.")
    public Kept save(
            @Context Viewer viewer,
            @PathParam("plan") long plan,
            @PathParam("part") String part,
            @PathParam("row") long row,
            Save save) {
        Part kind = part(part);
        return kept(
                kind,
                edits.save(viewer, new PlanId(plan), kind, row, save.version(), save.values()));
    }

    @POST
    @Summary("Lägger till ett mål, en aktivitet, en deltagare eller en prioriterad grupp.")
    public Answer add(
            @Context Viewer viewer,
            @PathParam("plan") long plan,
            @PathParam("part") String part,
            Add add) {
        Part kind = child(part);
        return new Answer(
                201,
                kept(kind, edits.add(viewer, new PlanId(plan), kind, add.parent(), add.values())));
    }

    @POST
    @Path("{row: \\d+}/move")
    @Summary("Flyttar upp (minus) eller ned bland syskonen.")
    public Kept move(
            @Context Viewer viewer,
            @PathParam("plan") long plan,
            @PathParam("part") String part,
            @PathParam("row") long row,
            Move move) {
        Part kind = child(part);
        return kept(
                kind,
                edits.move(viewer, new PlanId(plan), kind, row, move.steps(), move.version()));
    }

    @DELETE
    @Path("{row: \\d+}")
    @Summary("Tar bort. Det finns kvar och kan läggas tillbaka.")
    public Kept remove(
            @Context Viewer viewer,
            @PathParam("plan") long plan,
            @PathParam("part") String part,
            @PathParam("row") long row,
            @QueryParam("version") @DefaultValue("0") long version) {
        Part kind = child(part);
        return kept(kind, edits.remove(viewer, new PlanId(plan), kind, row, version));
    }

    @POST
    @Path("{row: \\d+}/restore")
    @Summary("Lägger tillbaka det som är borttaget.")
    public Kept restore(
            @Context Viewer viewer,
            @PathParam("plan") long plan,
            @PathParam("part") String part,
            @PathParam("row") long row,
            Seen seen) {
        Part kind = child(part);
        return kept(kind, edits.restore(viewer, new PlanId(plan), kind, row, seen.version()));
    }

    @POST
    @Path("{row: \\d+}/undo")
    @Summary("Tar tillbaka den senaste ändringen av en fältgrupp.")
    public Kept undo(
            @Context Viewer viewer,
            @PathParam("plan") long plan,
            @PathParam("part") String part,
            @PathParam("row") long row,
            Seen seen) {
        Part kind = part(part);
        return kept(kind, edits.undo(viewer, new PlanId(plan), kind, row, seen.version()));
    }

    private static Kept kept(Part part, PlanOutcome outcome) {
        return switch (outcome) {
            case PlanOutcome.Saved saved -> new Kept(saved.row(), saved.version(), saved.at());
            case PlanOutcome.Conflict conflict ->
                    throw new Problem(
                            409,
                            "Någon annan sparade före dig",
                            "Inget av ditt är sparat. I current står det som gäller nu. Skicka igen med den nya versionen"
                                    + " om ditt ska gälla.",
                            Map.of(
                                    "version", conflict.version(),
                                    "current", conflict.current(),
                                    "byName", conflict.byName(),
                                    "at", conflict.at().toString()));
            case PlanOutcome.Invalid invalid -> throw Refusals.invalid(invalid.problems());
            case PlanOutcome.Gone gone -> throw Refusals.gone(part);
            case PlanOutcome.Frozen frozen -> throw Refusals.frozen(frozen.status());
            case PlanOutcome.NothingToUndo nothing -> throw Refusals.nothingToUndo();
        };
    }

    private static Part part(String member) {
        return Part.ofMember(member).orElseThrow(() -> new NotThere("Delen"));
    }

    private static Part child(String member) {
        Part part = part(member);
        if (!part.isChild()) {
            throw new Problem(
                    405,
                    "Delen följer mallen",
                    "Uppgifter, texter och områden kommer från mallen. De kan ändras men inte läggas till, flyttas eller"
                            + " tas bort.");
        }
        return part;
    }
}
