package se.samspel.dialogstod.internal.round;

import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.dialogstod.RoundId;

/** Who takes part in a round, for programs. */
@Component(service = ParticipantsApi.class)
@Rest
@SignedIn
@Path("api/v1/dialogstod/rounds/{round: \\d+}/participants/{participant: \\d+}")
public final class ParticipantsApi {
    private final Rounds rounds;

    @Activate
    public ParticipantsApi(@Reference Rounds rounds) {
        this.rounds = rounds;
    }

    /** Whether somebody is at the meeting. */
    public record Here(boolean present) {}

    @PUT
    @Summary("Säger om någon är på plats på mötet.")
    public void present(
            @Context Viewer viewer,
            @PathParam("round") long round,
            @PathParam("participant") long participant,
            Here here) {
        RoundRefusals.saved(
                rounds.write(
                        viewer,
                        new RoundId(round),
                        new RoundChange.Present(participant, here.present()),
                        ""));
    }
}
