package se.samspel.dialogstod.internal.round;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.dialogstod.RoundId;

/** One round for programs, and its course. */
@Component(service = RoundApi.class)
@Rest
@SignedIn
@Path("api/v1/dialogstod/rounds/{round: \\d+}")
public final class RoundApi {
    private final Rounds rounds;
    private final RoundNews news;

    @Activate
    public RoundApi(@Reference Rounds rounds, @Reference RoundNews news) {
        this.rounds = rounds;
        this.news = news;
    }

    /** What is agreed about a round. */
    public record Agreed(
            long version,
            String title,
            @Nullable LocalDate due,
            @Nullable LocalDate day,
            Round.Showing showing,
            Round.Naming naming) {}

    /** What was kept. */
    public record Kept(long id, long version) {}

    @GET
    @Summary("En hel omgång. De andras förberedda svar är med när omgången är öppnad.")
    public RoundJson round(@Context Viewer viewer, @PathParam("round") long round) {
        return RoundJson.of(rounds.open(viewer, new RoundId(round)));
    }

    @PUT
    @Summary("Ändrar namn, dagar och regler för en omgång.")
    public Kept agree(@Context Viewer viewer, @PathParam("round") long round, Agreed agreed) {
        return kept(
                viewer,
                round,
                new RoundChange.Settings(
                        agreed.version(),
                        agreed.title(),
                        agreed.due(),
                        agreed.day(),
                        agreed.showing(),
                        agreed.naming()));
    }

    @POST
    @Path("{turn: open|finish|take-up}")
    @Summary("Öppnar en omgång för samtal, avslutar den eller tar upp den igen.")
    public Kept turn(
            @Context Viewer viewer,
            @PathParam("round") long round,
            @PathParam("turn") String turn) {
        return kept(
                viewer,
                round,
                switch (turn) {
                    case "open" -> new RoundChange.Open();
                    case "finish" -> new RoundChange.Finish();
                    default -> new RoundChange.TakeUpAgain();
                });
    }

    @GET
    @Path("presence")
    @Summary("Vilka andra som har omgången öppen på sina skärmar just nu.")
    public List<String> present(@Context Viewer viewer, @PathParam("round") long round) {
        return news.others(viewer, rounds.open(viewer, new RoundId(round)).id());
    }

    private Kept kept(Viewer viewer, long round, RoundChange change) {
        RoundOutcome.Saved saved =
                RoundRefusals.saved(rounds.write(viewer, new RoundId(round), change, ""));
        return new Kept(saved.row(), saved.version());
    }
}
