package se.samspel.handlingsplan.internal.moving;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Swedish;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.PlanAddress;

/** The way of a draft to a newer version of its template, and back. */
@Component(service = MovePages.class)
@Rest
@SignedIn
@Path("handlingsplaner/{plan: \\d+}/mall")
public final class MovePages {
    private final TemplateOffers offers;
    private final TemplateMoves moves;
    private final Clock clock;

    @Activate
    public MovePages(
            @Reference TemplateOffers offers,
            @Reference TemplateMoves moves,
            @Reference Clock clock) {
        this.offers = offers;
        this.moves = moves;
        this.clock = clock;
    }

    /** What a move would change, and what going back from the last one would. */
    @GET
    public MovePage show(@Context Viewer viewer, @PathParam("plan") long plan) {
        OpenPlan open = offers.open(viewer, new PlanId(plan));
        return new MovePage(
                open.plan().title(),
                PlanAddress.of(open.id()),
                open.plan().templateVersion(),
                open.isDraft(),
                offers.preview(open).orElse(null),
                offers.back(open).orElse(null),
                offers.moves(open).stream().map(this::line).toList());
    }

    private String line(MoveRows.Move move) {
        String moved =
                "Från version "
                        + move.fromVersion()
                        + " till "
                        + move.toVersion()
                        + " av "
                        + move.movedBy()
                        + ", "
                        + Swedish.moment(move.movedAt(), clock.instant());
        return move.isBack()
                ? moved
                        + ". Tillbaka igen av "
                        + move.backBy()
                        + ", "
                        + Swedish.moment(move.backAt(), clock.instant())
                        + "."
                : moved + ".";
    }

    /** Moves the plan. */
    @POST
    @Path("flytta")
    public Redirect move(
            @Context Viewer viewer,
            @PathParam("plan") long plan,
            @FormParam("till") @DefaultValue("") String to) {
        return answer(
                new PlanId(plan),
                moves.move(viewer, new PlanId(plan), to),
                "Planen följer nu version %s av mallen. Blev det fel går du tillbaka under Mall, överst på planen.");
    }

    /** Goes back. */
    @POST
    @Path("tillbaka")
    public Redirect back(
            @Context Viewer viewer,
            @PathParam("plan") long plan,
            @FormParam("flytt") @DefaultValue("0") int move) {
        return answer(
                new PlanId(plan),
                moves.back(viewer, new PlanId(plan), move),
                "Planen följer version %s av mallen igen. Inget som ni har skrivit är borta.");
    }

    private static Redirect answer(PlanId plan, TemplateMoves.Outcome outcome, String notice) {
        if (outcome instanceof TemplateMoves.Outcome.Done done) {
            return Redirect.to(PlanAddress.of(plan)).saying(notice.formatted(done.version()));
        }
        throw MoveRefusals.of(outcome);
    }
}
