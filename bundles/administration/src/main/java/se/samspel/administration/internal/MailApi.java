package se.samspel.administration.internal;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Needs;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.post.Outbox;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;

/** The outgoing mail over the API. */
@Component(service = MailApi.class)
@Rest
@Path("api/v1/epost")
@Needs(Role.SERVER_ADMINISTRATOR)
public final class MailApi {
    private final Outbox outbox;

    @Activate
    public MailApi(@Reference Outbox outbox) {
        this.outbox = outbox;
    }

    /** Where the test letter went. */
    public record Tested(String address) {}

    @GET
    @Summary("Hur serverns e-post mår.")
    public Outbox.Standing standing() {
        return outbox.standing();
    }

    @GET
    @Path("brev")
    @Summary("De senaste breven utan innehåll, de som inte gick fram först.")
    public List<Outbox.Line> letters(@Context Viewer viewer) {
        return outbox.latest(viewer, MailPages.SHOWN);
    }

    @POST
    @Path("prov")
    @Summary("Skickar ett provbrev till dig själv.")
    public Tested test(@Context Viewer viewer) {
        if (!outbox.standing().setUp()) {
            throw new Problem(
                    409,
                    "Ingen e-postserver",
                    "Inget skickades. Sätt samspel.mail.host och de andra inställningarna för e-post först.");
        }
        return new Tested(outbox.test(viewer));
    }

    @POST
    @Path("brev/{letter: \\d{1,18}}/forsok-igen")
    @Summary("Försöker igen med ett brev som inte gick fram.")
    public void retry(@PathParam("letter") long letter, @Context Viewer viewer) {
        outbox.retry(viewer, letter);
    }

    @DELETE
    @Path("brev/{letter: \\d{1,18}}")
    @Summary("Slänger ett brev som inte gick fram.")
    public void discard(@PathParam("letter") long letter, @Context Viewer viewer) {
        outbox.discard(viewer, letter);
    }
}
