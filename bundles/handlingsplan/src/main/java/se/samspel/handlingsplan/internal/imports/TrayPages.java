package se.samspel.handlingsplan.internal.imports;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.PlanAddress;
import se.samspel.handlingsplan.internal.Plans;

/** What the tray beside a plan does, and the tray as a file. */
@Component(service = TrayPages.class)
@Rest
@SignedIn
@Path("handlingsplaner/{plan: \\d+}/{tray: ej-placerat(?:\\.txt)?}")
public final class TrayPages {
    private final Trays trays;
    private final Plans plans;

    @Activate
    public TrayPages(@Reference Trays trays, @Reference Plans plans) {
        this.trays = trays;
        this.plans = plans;
    }

    /** The tray as a text to take away. */
    @GET
    public Response text(@Context Viewer viewer, @PathParam("plan") long plan) {
        OpenPlan open = plans.openToEdit(viewer, new PlanId(plan));
        return download(Trays.text(open.plan().title(), trays.pieces(open.id())));
    }

    static Response download(String text) {
        return Response.ok(text.getBytes(StandardCharsets.UTF_8), "text/plain;charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"ej-placerat.txt\"")
                .build();
    }

    /** Puts a piece in its place. */
    @POST
    @Path("{piece: \\d{1,18}}/flytta")
    public Redirect place(
            @Context Viewer viewer,
            @PathParam("plan") long plan,
            @PathParam("piece") long piece,
            @FormParam("version") @DefaultValue("0") long version,
            @FormParam("place") @DefaultValue("") String place) {
        return answer(
                plan,
                trays.place(viewer, new PlanId(plan), piece, version, place),
                "Flyttat till planen.");
    }

    /** Throws a piece away. */
    @POST
    @Path("{piece: \\d{1,18}}/slang")
    public Redirect discard(
            @Context Viewer viewer,
            @PathParam("plan") long plan,
            @PathParam("piece") long piece,
            @FormParam("version") @DefaultValue("0") long version) {
        return answer(
                plan,
                trays.discard(viewer, new PlanId(plan), piece, version),
                "Biten är slängd. Den finns kvar i historiken.");
    }

    private static Redirect answer(long plan, Trays.Outcome outcome, String notice) {
        return switch (outcome) {
            case Trays.Outcome.Placed placed ->
                    Redirect.to(PlanAddress.of(new PlanId(plan)) + "#ej-placerat").saying(notice);
            case Trays.Outcome.Refused refused ->
                    throw new Problem(
                            refused.status(), "Biten är inte flyttad", refused.sentence());
        };
    }
}
