package se.samspel.dialogstod.internal.prepare;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Access;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Asking;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.dialogstod.RoundId;
import se.samspel.dialogstod.RoundStatus;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.RoundAction;
import se.samspel.dialogstod.internal.round.RoundAddress;
import se.samspel.dialogstod.internal.round.RoundChange;
import se.samspel.dialogstod.internal.round.RoundOutcome;
import se.samspel.dialogstod.internal.round.RoundRefusals;
import se.samspel.dialogstod.internal.round.Rounds;

/** A round's own page, its course and what is agreed about it. */
@Component(service = RoundPages.class)
@Rest
@SignedIn
@Path("dialogstod/omgangar/{round: \\d+}")
public final class RoundPages {
    private final Rounds rounds;
    private final RoundViews views;
    private final Access access;

    @Activate
    public RoundPages(
            @Reference Rounds rounds, @Reference RoundViews views, @Reference Access access) {
        this.rounds = rounds;
        this.views = views;
        this.access = access;
    }

    /** The round as a whole. */
    @GET
    public RoundPage round(@Context Viewer viewer, @PathParam("round") long round) {
        return views.page(viewer, rounds.open(viewer, new RoundId(round)));
    }

    /** Who takes part, as a piece of the page. */
    @GET
    @Path("deltagare")
    public Object participants(
            @Context Viewer viewer, @Context Asking asking, @PathParam("round") long round) {
        Round open = rounds.open(viewer, new RoundId(round));
        return asking.forPiece()
                ? views.participants(viewer, open)
                : Redirect.to(RoundAddress.of(open.id()) + "#deltagare");
    }

    /** Says whether somebody is at the meeting. */
    @POST
    @Path("deltagare/{participant: \\d+}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object present(
            @Context Viewer viewer,
            @Context Asking asking,
            @PathParam("round") long round,
            @PathParam("participant") long participant,
            @FormParam("present") @DefaultValue("") String present) {
        RoundRefusals.saved(
                rounds.write(
                        viewer,
                        new RoundId(round),
                        new RoundChange.Present(participant, present.equals("yes")),
                        ""));
        return participants(viewer, asking, round);
    }

    /** Opens the round, ends it or takes it up again. */
    @POST
    @Path("{turn: oppna|avsluta|ta-upp}")
    public Redirect turn(
            @Context Viewer viewer,
            @PathParam("round") long round,
            @PathParam("turn") String turn) {
        RoundId id = new RoundId(round);
        return switch (turn) {
            case "oppna" -> {
                turned(viewer, id, new RoundChange.Open(), RoundStatus.OPEN);
                yield Redirect.to(RoundAddress.meeting(id))
                        .saying("Omgången är öppen. Alla ser nu vad som är förberett.");
            }
            case "avsluta" -> {
                turned(viewer, id, new RoundChange.Finish(), RoundStatus.FINISHED);
                yield Redirect.to(RoundAddress.of(id))
                        .saying("Omgången är avslutad. Inget mer skrivs i den.");
            }
            default -> {
                turned(viewer, id, new RoundChange.TakeUpAgain(), RoundStatus.OPEN);
                yield Redirect.to(RoundAddress.of(id)).saying("Omgången är öppen igen.");
            }
        };
    }

    /** A second click finds the round where the first one left it. */
    private void turned(Viewer viewer, RoundId id, RoundChange change, RoundStatus wanted) {
        RoundOutcome outcome = rounds.write(viewer, id, change, "");
        if (!(outcome instanceof RoundOutcome.Shut shut && shut.status() == wanted)) {
            RoundRefusals.saved(outcome);
        }
    }

    /** What is agreed about the round, to change. */
    @GET
    @Path("uppgifter")
    public NewRoundPage settings(@Context Viewer viewer, @PathParam("round") long round) {
        Round open = rounds.open(viewer, new RoundId(round));
        access.require(viewer, RoundAction.LEAD, open.group());
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title", open.title());
        values.put("due", open.due() == null ? "" : open.due().toString());
        values.put("day", open.day() == null ? "" : open.day().toString());
        values.put("showing", open.showing().name());
        values.put("naming", open.naming().name());
        values.put("version", Long.toString(open.version()));
        return form(open, values, Map.of());
    }

    /** Changes it, or answers the form with what has to be corrected. */
    @POST
    @Path("uppgifter")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object settle(@Context Viewer viewer, @PathParam("round") long round, Form sent) {
        RoundForm form = new RoundForm(sent.asMap());
        Round open = rounds.open(viewer, new RoundId(round));
        access.require(viewer, RoundAction.LEAD, open.group());
        if (!form.problems().isEmpty()) {
            return new Answer(422, form(open, form.values(), form.problems()));
        }
        RoundOutcome outcome = rounds.write(viewer, open.id(), form.settings(open), "");
        if (outcome instanceof RoundOutcome.Problems problems) {
            return new Answer(422, form(open, form.values(), problems.problems()));
        }
        RoundRefusals.saved(outcome);
        return Redirect.to(RoundAddress.of(open.id())).saying("Uppgifterna är ändrade.");
    }

    private static NewRoundPage form(
            Round round, Map<String, String> values, Map<String, String> problems) {
        return new NewRoundPage(
                "Uppgifter om omgången",
                round.title(),
                RoundAddress.of(round.id()) + "/uppgifter",
                RoundAddress.of(round.id()),
                "Spara uppgifterna",
                Map.of("version", values.getOrDefault("version", "")),
                List.of(),
                values,
                problems,
                !round.is(RoundStatus.PREPARING));
    }
}
