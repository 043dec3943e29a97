package se.samspel.dialogstod.internal.prepare;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.dialogstod.AnswerId;
import se.samspel.dialogstod.RoundId;
import se.samspel.dialogstod.internal.round.RoundAddress;
import se.samspel.dialogstod.internal.round.RoundChange;
import se.samspel.dialogstod.internal.round.RoundRefusals;
import se.samspel.dialogstod.internal.round.Rounds;

/** Takes answers back, and lets them stand again. */
@Component(service = TakenBackPages.class)
@Rest
@SignedIn
@Path("dialogstod/omgangar/{round: \\d+}/svar/{answer: \\d+}/{what: ta-tillbaka|lagg-tillbaka}")
public final class TakenBackPages {
    private final Rounds rounds;

    @Activate
    public TakenBackPages(@Reference Rounds rounds) {
        this.rounds = rounds;
    }

    /** Takes an answer back, or lets it stand again. */
    @POST
    public Redirect change(
            @Context Viewer viewer,
            @PathParam("round") long round,
            @PathParam("answer") long answer,
            @PathParam("what") String what) {
        AnswerId id = new AnswerId(answer);
        return what.equals("ta-tillbaka")
                ? made(viewer, new RoundId(round), id, new RoundChange.Withdraw(id))
                        .saying(
                                "Svaret är taget tillbaka. Det som har gjorts av orden står kvar i planen. Du kan"
                                        + " ångra dig under frågan.")
                : made(viewer, new RoundId(round), id, new RoundChange.Restore(id))
                        .saying("Svaret står där igen, som det var.");
    }

    /** Makes the change and goes back to the answer's question. */
    private Redirect made(Viewer viewer, RoundId id, AnswerId answer, RoundChange change) {
        RoundRefusals.saved(rounds.write(viewer, id, change, ""));
        return rounds.open(viewer, id)
                .answer(answer)
                .map(it -> Redirect.to(RoundAddress.of(id, it.question())))
                .orElseThrow(() -> new NotThere("Svaret"));
    }
}
