package se.samspel.dialogstod.internal.meeting;

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
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Access;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.OwnGuard;
import se.samspel.api.web.Asking;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.dialogstod.AnswerKind;
import se.samspel.dialogstod.internal.answers.Answering;
import se.samspel.dialogstod.internal.answers.SentAnswer;
import se.samspel.dialogstod.internal.round.RoundAction;
import se.samspel.dialogstod.internal.round.Rounds;

/** What is written at the meeting: the joint answer, the parties' views, dissent. */
@Component(service = TalkAnswerPages.class)
@Rest
@OwnGuard
@SignedIn
@Path(
        "dialogstod/omgangar/{round: \\d+}/mote/{question: \\d+}/svar/{kind: gemensamt|part|avvikande}")
public final class TalkAnswerPages {
    private final Rounds rounds;
    private final TalkViews views;
    private final Access access;
    private final Clock clock;

    @Activate
    public TalkAnswerPages(
            @Reference Rounds rounds,
            @Reference TalkViews views,
            @Reference Access access,
            @Reference Clock clock) {
        this.rounds = rounds;
        this.views = views;
        this.access = access;
        this.clock = clock;
    }

    /** The form as the answer stands now, for a screen on which nobody writes in it. */
    @GET
    public Object form(
            @Context Viewer viewer,
            @Context Asking asking,
            @PathParam("round") long round,
            @PathParam("question") long question,
            @PathParam("kind") String kind,
            @QueryParam("for") @DefaultValue("") String party) {
        TalkViews.Here here = here(viewer, round, question);
        return asking.forPiece()
                ? answering(here, kind, party).form(here.round())
                : Redirect.to(here.path());
    }

    /** Saves it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object save(
            @Context Viewer viewer,
            @Context Asking asking,
            @PathParam("round") long round,
            @PathParam("question") long question,
            @PathParam("kind") String kind,
            @QueryParam("for") @DefaultValue("") String party,
            Form form) {
        TalkViews.Here here = here(viewer, round, question);
        Answering answering = answering(here, kind, party);
        SentAnswer sent = SentAnswer.of(form);
        return sent.answer(
                answering,
                rounds.write(viewer, here.round().id(), sent.change(answering), ""),
                asking.forPiece(),
                clock,
                () -> rounds.open(viewer, here.round().id()));
    }

    private Answering answering(TalkViews.Here here, String kind, String party) {
        AnswerKind wanted = TalkAddress.kind(kind).orElseThrow(() -> new NotThere("Sidan"));
        @Nullable UnitId unit = party.isEmpty() ? null : SentTurn.unit(party);
        if (wanted == AnswerKind.JOINT) {
            return views.joint(here);
        }
        if (wanted == AnswerKind.DISSENT) {
            return views.dissent(here, unit);
        }
        if (unit == null) {
            throw new NotThere("Parten");
        }
        return views.party(here, unit);
    }

    private TalkViews.Here here(Viewer viewer, long round, long question) {
        TalkViews.Here here = TalkPages.here(rounds, viewer, round, question);
        access.require(viewer, RoundAction.WRITE, here.round().group());
        return here;
    }
}
