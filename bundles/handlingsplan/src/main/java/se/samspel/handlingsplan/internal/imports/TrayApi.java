package se.samspel.handlingsplan.internal.imports;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.Plans;

/** The tray of a plan in the API. */
@Component(service = TrayApi.class)
@Rest
@SignedIn
@Path("api/v1/handlingsplaner/{plan: \\d+}/tray")
public final class TrayApi {
    private final Trays trays;
    private final Plans plans;

    @Activate
    public TrayApi(@Reference Trays trays, @Reference Plans plans) {
        this.trays = trays;
        this.plans = plans;
    }

    /** What lies in the tray, and where it can be put. */
    public record TrayJson(List<ImportJson.PieceJson> pieces, List<ImportJson.PlaceJson> places) {}

    /** Where a piece is put, by the version that was seen. */
    public record Put(long version, String place) {}

    /** The version that was seen. */
    public record Seen(long version) {}

    @GET
    @Summary("Det som följde med en inläst plan utan att få plats, och var det kan läggas.")
    public TrayJson tray(@Context Viewer viewer, @PathParam("plan") long plan) {
        OpenPlan open = plans.openToEdit(viewer, new PlanId(plan));
        return new TrayJson(
                trays.pieces(open.id()).stream().map(ImportJson::piece).toList(),
                Trays.places(open).stream()
                        .flatMap(
                                group ->
                                        group.places().stream()
                                                .map(
                                                        it ->
                                                                new ImportJson.PlaceJson(
                                                                        it.value(),
                                                                        group.label(),
                                                                        it.label())))
                        .toList());
    }

    @POST
    @Path("{piece: \\d{1,18}}/place")
    @Summary("Lägger en bit ur brickan på en plats i planen.")
    public void place(
            @Context Viewer viewer,
            @PathParam("plan") long plan,
            @PathParam("piece") long piece,
            Put put) {
        refuse(trays.place(viewer, new PlanId(plan), piece, put.version(), put.place()));
    }

    @POST
    @Path("{piece: \\d{1,18}}/discard")
    @Summary("Slänger en bit ur brickan. Historiken har den kvar.")
    public void discard(
            @Context Viewer viewer,
            @PathParam("plan") long plan,
            @PathParam("piece") long piece,
            Seen seen) {
        refuse(trays.discard(viewer, new PlanId(plan), piece, seen.version()));
    }

    private static void refuse(Trays.Outcome outcome) {
        if (outcome instanceof Trays.Outcome.Refused refused) {
            throw new Problem(refused.status(), "Biten är inte flyttad", refused.sentence());
        }
    }
}
