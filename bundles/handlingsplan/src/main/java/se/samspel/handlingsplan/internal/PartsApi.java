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
import org.jspecify.annotations.Nullable;
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

    /**
     * A move to another parent: a section for a goal, a goal for an activity. The version is the row's.
     *
     * @param after the row it stands after there; first without one
     */
    public record Transfer(String parent, @Nullable Long after, long version) {}

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
        return kept(
                viewer, plan, new PlanChange.Save(part(part), row, save.version(), save.values()));
    }

    @POST
    @Summary("Lägger till ett mål, en aktivitet, en deltagare eller en prioriterad grupp.")
    public Answer add(
            @Context Viewer viewer,
            @PathParam("plan") long plan,
            @PathParam("part") String part,
            Add add) {
        return new Answer(
                201,
                kept(viewer, plan, new PlanChange.Add(part(part), add.parent(), add.values())));
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
        return kept(
                viewer, plan, new PlanChange.Move(part(part), row, move.steps(), move.version()));
    }

    @POST
    @Path("{row: \\d+}/transfer")
    @Summary("Flyttar ett mål till ett annat område eller en aktivitet till ett annat mål.")
    public Kept transfer(
            @Context Viewer viewer,
            @PathParam("plan") long plan,
            @PathParam("part") String part,
            @PathParam("row") long row,
            Transfer transfer) {
        Long after = transfer.after();
        return kept(
                viewer,
                plan,
                new PlanChange.Transfer(
                        part(part),
                        row,
                        transfer.parent(),
                        after == null ? 0 : after,
                        transfer.version()));
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
        return kept(viewer, plan, new PlanChange.Remove(part(part), row, version));
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
        return kept(viewer, plan, new PlanChange.Restore(part(part), row, seen.version()));
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
        return kept(viewer, plan, new PlanChange.Undo(part(part), row, seen.version()));
    }

    private Kept kept(Viewer viewer, long plan, PlanChange change) {
        if (!change.fits()) {
            throw new Problem(
                    405,
                    "Delen följer mallen",
                    "Uppgifter, texter och områden kommer från mallen. De kan ändras men inte läggas till, flyttas eller"
                            + " tas bort.");
        }
        return switch (edits.make(viewer, new PlanId(plan), change).outcome()) {
            case PlanOutcome.Saved saved -> new Kept(saved.row(), saved.version(), saved.at());
            case PlanOutcome refused -> throw Refusals.of(change.part(), refused);
        };
    }

    private static Part part(String member) {
        return Part.ofMember(member).orElseThrow(() -> new NotThere("Delen"));
    }
}
