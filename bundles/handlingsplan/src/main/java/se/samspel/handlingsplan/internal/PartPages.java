package se.samspel.handlingsplan.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Asking;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.handlingsplan.PlanId;

/** The forms of a plan's page: saves, adds, moves, removes, puts back and takes back. */
@Component(service = PartPages.class)
@Rest
@SignedIn
@Path(
        "handlingsplaner/{plan: \\d+}/{part: uppgifter|texter|omraden|mal|aktiviteter|deltagare|malgrupper}")
public final class PartPages {
    private final PlanEdits edits;
    private final PartAnswers answers;

    @Activate
    public PartPages(@Reference PlanEdits edits, @Reference PartAnswers answers) {
        this.edits = edits;
        this.answers = answers;
    }

    /** One row of a table, open with its form or closed. */
    @GET
    @Path("{row: \\d+}")
    public Object row(
            @Context Viewer viewer,
            @Context Asking asking,
            @PathParam("plan") long plan,
            @PathParam("part") String part,
            @PathParam("row") long row,
            @QueryParam("oppen") @DefaultValue("ja") String open) {
        PlanId id = new PlanId(plan);
        Part kind = part(part);
        if (!asking.forPiece()) {
            return Redirect.to(PlanAddress.opened(id, kind, row));
        }
        return answers.row(viewer, id, kind, row, open.equals("ja"));
    }

    /** Saves the fields of one row. */
    @POST
    @Path("{row: \\d+}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object save(
            @Context Viewer viewer,
            @Context Asking asking,
            @PathParam("plan") long plan,
            @PathParam("part") String part,
            @PathParam("row") long row,
            Form form) {
        PlanId id = new PlanId(plan);
        Part kind = part(part);
        PartForm sent = PartForm.of(kind, form);
        PlanOutcome outcome = edits.save(viewer, id, kind, row, sent.version(), sent.values());
        return answers.saved(
                new PartAnswers.Place(viewer, id, kind, asking.forPiece()), row, sent, outcome);
    }

    /** Adds a row last under its parent. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object add(
            @Context Viewer viewer,
            @Context Asking asking,
            @PathParam("plan") long plan,
            @PathParam("part") String part,
            Form form) {
        PlanId id = new PlanId(plan);
        Part kind = child(part);
        PartForm sent = PartForm.of(kind, form);
        PlanOutcome outcome = edits.add(viewer, id, kind, sent.parent(), sent.values());
        return answers.added(
                new PartAnswers.Place(viewer, id, kind, asking.forPiece()), sent, outcome);
    }

    /** Moves a row among its siblings. */
    @POST
    @Path("{row: \\d+}/flytta")
    public Object move(
            @Context Viewer viewer,
            @Context Asking asking,
            @PathParam("plan") long plan,
            @PathParam("part") String part,
            @PathParam("row") long row,
            @FormParam("steg") @DefaultValue("1") int steps,
            @FormParam("version") @DefaultValue("0") long orderVersion) {
        PlanId id = new PlanId(plan);
        Part kind = child(part);
        PlanOutcome outcome = edits.move(viewer, id, kind, row, steps, orderVersion);
        return answers.placed(
                new PartAnswers.Place(viewer, id, kind, asking.forPiece()),
                row,
                outcome,
                "Flyttat.");
    }

    /** Takes a row away; it can be put back. */
    @POST
    @Path("{row: \\d+}/ta-bort")
    public Object remove(
            @Context Viewer viewer,
            @Context Asking asking,
            @PathParam("plan") long plan,
            @PathParam("part") String part,
            @PathParam("row") long row,
            @FormParam("version") @DefaultValue("0") long version) {
        PlanId id = new PlanId(plan);
        Part kind = child(part);
        PlanOutcome outcome = edits.remove(viewer, id, kind, row, version);
        return answers.placed(
                new PartAnswers.Place(viewer, id, kind, asking.forPiece()),
                row,
                outcome,
                kind.swedish() + " är borttagen ur planen. Du kan lägga tillbaka under Borttaget.");
    }

    /** Puts back a row that has been taken away. */
    @POST
    @Path("{row: \\d+}/aterstall")
    public Object restore(
            @Context Viewer viewer,
            @Context Asking asking,
            @PathParam("plan") long plan,
            @PathParam("part") String part,
            @PathParam("row") long row,
            @FormParam("version") @DefaultValue("0") long version) {
        PlanId id = new PlanId(plan);
        Part kind = child(part);
        PlanOutcome outcome = edits.restore(viewer, id, kind, row, version);
        return answers.placed(
                new PartAnswers.Place(viewer, id, kind, asking.forPiece()),
                row,
                outcome,
                kind.swedish() + " är tillbaka.");
    }

    /** Takes back the last change of a row. */
    @POST
    @Path("{row: \\d+}/angra")
    public Object undo(
            @Context Viewer viewer,
            @Context Asking asking,
            @PathParam("plan") long plan,
            @PathParam("part") String part,
            @PathParam("row") long row,
            @FormParam("version") @DefaultValue("0") long version) {
        PlanId id = new PlanId(plan);
        Part kind = part(part);
        PlanOutcome outcome = edits.undo(viewer, id, kind, row, version);
        return answers.undone(
                new PartAnswers.Place(viewer, id, kind, asking.forPiece()), row, outcome);
    }

    private static Part part(String path) {
        return Part.ofPath(path).orElseThrow(() -> new NotThere("Sidan"));
    }

    private static Part child(String path) {
        Part part = part(path);
        if (!part.isChild()) {
            throw new NotThere("Sidan");
        }
        return part;
    }
}
