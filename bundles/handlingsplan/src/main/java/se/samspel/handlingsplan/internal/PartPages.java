package se.samspel.handlingsplan.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import se.samspel.api.documents.OwnGuard;
import se.samspel.api.web.Asking;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.handlingsplan.PlanId;

/** The forms of a plan's page: every one of them is a {@link PlanChange} in the words of the browser. */
@Component(service = PartPages.class)
@Rest
@OwnGuard
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

    /** Adds a row last under its parent. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object add(
            @Context Viewer viewer,
            @Context Asking asking,
            @PathParam("plan") long plan,
            @PathParam("part") String part,
            Form form) {
        return made(viewer, asking, plan, PartForm.of(part(part), form).add());
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
        return made(viewer, asking, plan, PartForm.of(part(part), form).save(row));
    }

    /** Moves a row, takes it away, puts it back or takes back its last change. */
    @POST
    @Path("{row: \\d+}/{what: flytta|ta-bort|aterstall|angra}")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.WILDCARD})
    public Object change(
            @Context Viewer viewer,
            @Context Asking asking,
            @PathParam("plan") long plan,
            @PathParam("part") String part,
            @PathParam("row") long row,
            @PathParam("what") String what,
            Form form) {
        PartForm sent = PartForm.of(part(part), form);
        return made(
                viewer,
                asking,
                plan,
                switch (what) {
                    case "flytta" -> sent.move(row);
                    case "ta-bort" -> sent.remove(row);
                    case "aterstall" -> sent.restore(row);
                    default -> sent.undo(row);
                });
    }

    private Object made(Viewer viewer, Asking asking, long plan, PlanChange change) {
        PlanId id = new PlanId(plan);
        if (!change.fits()) {
            throw new NotThere("Sidan");
        }
        return answers.after(
                new PartAnswers.Place(viewer, id, change.part(), asking.forPiece()),
                change,
                edits.make(viewer, id, change));
    }

    private static Part part(String path) {
        return Part.ofPath(path).orElseThrow(() -> new NotThere("Sidan"));
    }
}
