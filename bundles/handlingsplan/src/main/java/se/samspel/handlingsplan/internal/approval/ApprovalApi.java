package se.samspel.handlingsplan.internal.approval;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.Plans;

/** The approval of plans over the API. */
@Component(service = ApprovalApi.class)
@Rest
@SignedIn
@Path("api/v1/handlingsplaner/{plan: \\d+}/approval")
public final class ApprovalApi {
    private final Plans plans;
    private final Rounds rounds;
    private final Approvals approvals;

    @Activate
    public ApprovalApi(
            @Reference Plans plans, @Reference Rounds rounds, @Reference Approvals approvals) {
        this.plans = plans;
        this.rounds = rounds;
        this.approvals = approvals;
    }

    /** The count of changes the person saw, and what to say to the parties. */
    public record Sending(long changes, @Nullable String message) {}

    /** A party's answer; a comment is needed to object. */
    public record Answering(
            @Nullable UnitId party, @Nullable Answer answer, @Nullable String comment) {}

    /** A signature on paper. */
    public record Signing(@Nullable UnitId party, @Nullable String name, @Nullable LocalDate day) {}

    @GET
    @Summary("Den senaste omgången för godkännande, med varje parts svar.")
    public Round round(@Context Viewer viewer, @PathParam("plan") long plan) {
        PlanId id = plans.open(viewer, new PlanId(plan)).id();
        return rounds.latest(id).orElseThrow(() -> new NotThere("Utskicket"));
    }

    @POST
    @Summary("Skickar utkastet för godkännande om ingen har ändrat det sedan changes lästes.")
    public Round send(@Context Viewer viewer, @PathParam("plan") long plan, Sending sending)
            throws IOException {
        String message = sending.message();
        Approvals.Sent sent =
                approvals.send(
                        viewer,
                        new PlanId(plan),
                        sending.changes(),
                        message == null ? "" : message);
        if (!(sent instanceof Approvals.Sent.Out)) {
            throw ApprovalRefusals.of(sent);
        }
        return round(viewer, plan);
    }

    @POST
    @Path("answers")
    @Summary("Svarar för en part: APPROVED, eller OBJECTED med comment.")
    public Round answer(@Context Viewer viewer, @PathParam("plan") long plan, Answering answering) {
        UnitId party = answering.party();
        String comment = answering.comment();
        if (party == null || answering.answer() == null || answering.answer() == Answer.WAITING) {
            throw ApprovalPages.incomplete("Ange party och answer: APPROVED eller OBJECTED.");
        }
        if (answering.answer() == Answer.APPROVED) {
            approvals.approve(viewer, new PlanId(plan), party);
        } else if (comment == null || comment.isBlank()) {
            throw ApprovalPages.incomplete("Ange i comment vad ni vill ändra.");
        } else {
            approvals.object(viewer, new PlanId(plan), party, comment);
        }
        return round(viewer, plan);
    }

    @POST
    @Path("signatures")
    @Summary("Lägger in att en part har skrivit under på papper.")
    public Round sign(@Context Viewer viewer, @PathParam("plan") long plan, Signing signing)
            throws IOException {
        UnitId party = signing.party();
        String name = signing.name();
        LocalDate day = signing.day();
        if (party == null || name == null || name.isBlank() || day == null) {
            throw ApprovalPages.incomplete("Ange party, name och day.");
        }
        approvals.note(viewer, new PlanId(plan), party, name, day, null);
        return round(viewer, plan);
    }

    @DELETE
    @Summary("Tar tillbaka planen från parterna. Den blir ett utkast igen.")
    public Round recall(@Context Viewer viewer, @PathParam("plan") long plan) {
        approvals.recall(viewer, new PlanId(plan));
        return round(viewer, plan);
    }
}
