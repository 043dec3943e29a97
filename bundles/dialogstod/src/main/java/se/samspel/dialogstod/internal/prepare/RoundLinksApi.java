package se.samspel.dialogstod.internal.prepare;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.dialogstod.RoundId;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.Rounds;

/** The addresses of a round for programs. */
@Component(service = RoundLinksApi.class)
@Rest
@SignedIn
@Path("api/v1/dialogstod/rounds/{round: \\d+}/links")
public final class RoundLinksApi {
    private final Rounds rounds;
    private final RoundLinks links;

    @Activate
    public RoundLinksApi(@Reference Rounds rounds, @Reference RoundLinks links) {
        this.rounds = rounds;
        this.links = links;
    }

    /** An address that still opens; without a party it is for all who have it. */
    public record Line(long id, @Nullable UnitId party) {}

    /** For whom an address is made; without a party in an anonymous round. */
    public record Make(@Nullable UnitId party) {}

    /** An address on this server; it is not to be had again. */
    public record Made(String path) {}

    @GET
    @Summary("De svarslänkar till en omgång som inte är stängda.")
    public List<Line> list(@Context Viewer viewer, @PathParam("round") long round) {
        return links.of(viewer, open(viewer, round)).stream()
                .map(it -> new Line(it.linkId(), it.spokenFor()))
                .toList();
    }

    @POST
    @Summary("Skapar en svarslänk. Adressen visas bara i det här svaret.")
    public Answer make(@Context Viewer viewer, @PathParam("round") long round, Make make) {
        return new Answer(201, new Made(links.make(viewer, open(viewer, round), make.party())));
    }

    @DELETE
    @Path("{link: \\d+}")
    @Summary("Stänger en svarslänk genast. Det som har svarats genom den finns kvar.")
    public void revoke(
            @Context Viewer viewer, @PathParam("round") long round, @PathParam("link") long link) {
        links.revoke(viewer, open(viewer, round), link);
    }

    private Round open(Viewer viewer, long round) {
        return rounds.open(viewer, new RoundId(round));
    }
}
