package se.samspel.handlingsplan.internal.moving;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.OpenPlan;

/** A plan's template over the API: moves to a newer version, and back. */
@Component(service = TemplateMoveApi.class)
@Rest
@SignedIn
@Path("api/v1/handlingsplaner/{plan: \\d+}/template")
public final class TemplateMoveApi {
    private final TemplateOffers offers;
    private final TemplateMoves moves;

    @Activate
    public TemplateMoveApi(@Reference TemplateOffers offers, @Reference TemplateMoves moves) {
        this.offers = offers;
        this.moves = moves;
    }

    /**
     * The template of a plan.
     *
     * @param forward what a move to the newest version would change; null when there is no newer one
     * @param back what going back from the last move would change; null when there is none
     */
    public record TemplateJson(
            String template,
            String version,
            @Nullable Preview forward,
            TemplateOffers.@Nullable Back back,
            List<MoveJson> moves) {
        public TemplateJson {
            moves = List.copyOf(moves);
        }
    }

    /** A move; {@code backAt} and {@code backBy} are null while the plan has not gone back. */
    public record MoveJson(
            int number,
            String from,
            String to,
            Instant movedAt,
            String movedBy,
            @Nullable Instant backAt,
            @Nullable String backBy) {}

    /** The version that was looked at. */
    public record To(String version) {}

    /** The move that was looked at. */
    public record From(int move) {}

    /** The version that the plan follows now, and whether it did so before. */
    public record Moved(String version, boolean already) {}

    @GET
    @Summary(
            "Planens mall: vilken version den följer, vad en flytt till den nyaste skulle ändra, och vägen tillbaka.")
    public TemplateJson template(@Context Viewer viewer, @PathParam("plan") long plan) {
        OpenPlan open = offers.open(viewer, new PlanId(plan));
        return new TemplateJson(
                open.plan().template(),
                open.plan().templateVersion(),
                offers.preview(open).orElse(null),
                offers.back(open).orElse(null),
                offers.moves(open).stream().map(TemplateMoveApi::json).toList());
    }

    private static MoveJson json(MoveRows.Move move) {
        return new MoveJson(
                move.number(),
                move.fromVersion(),
                move.toVersion(),
                move.movedAt(),
                move.movedBy(),
                move.isBack() ? move.backAt() : null,
                move.isBack() ? move.backBy() : null);
    }

    @POST
    @Path("move")
    @Summary(
            "Flyttar ett utkast till en nyare version av sin mall. Inget som står i planen går förlorat.")
    public Moved move(@Context Viewer viewer, @PathParam("plan") long plan, To to) {
        return moved(moves.move(viewer, new PlanId(plan), to.version()));
    }

    @POST
    @Path("back")
    @Summary("Går tillbaka från den senaste flytten. Det som skrivits sedan dess står kvar.")
    public Moved back(@Context Viewer viewer, @PathParam("plan") long plan, From from) {
        return moved(moves.back(viewer, new PlanId(plan), from.move()));
    }

    private static Moved moved(TemplateMoves.Outcome outcome) {
        if (outcome instanceof TemplateMoves.Outcome.Done done) {
            return new Moved(done.version(), done.already());
        }
        throw MoveRefusals.of(outcome);
    }
}
