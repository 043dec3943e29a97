package se.samspel.administration.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Needs;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.post.Outbox;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;

/** The outgoing mail: how it is doing, what failed, and a letter to try with. */
@Component(service = MailPages.class)
@Rest
@Path("administration/epost")
@Needs(Role.SERVER_ADMINISTRATOR)
public final class MailPages {
    static final int SHOWN = 50;
    private static final String LIST = "/administration/epost";
    private final Outbox outbox;
    private final Clock clock;

    @Activate
    public MailPages(@Reference Outbox outbox, @Reference Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The state and the newest letters. */
    @GET
    public MailPage show(@Context Viewer viewer) {
        return new MailPage(outbox.standing(), outbox.latest(viewer, SHOWN), clock.instant());
    }

    /** Puts a letter to whoever asks. */
    @POST
    @Path("prov")
    public Redirect test(@Context Viewer viewer) {
        if (!outbox.standing().setUp()) {
            return Redirect.to(LIST)
                    .saying("Inget skickades, för den här servern har ingen e-postserver.");
        }
        String address = outbox.test(viewer);
        return Redirect.to(LIST)
                .saying(
                        "Ett provbrev är på väg till "
                                + address
                                + ". Ladda om sidan om en stund för att se hur det gick.");
    }

    /** Tries a letter again. */
    @POST
    @Path("{letter: \\d{1,18}}/forsok-igen")
    public Redirect retry(@PathParam("letter") long letter, @Context Viewer viewer) {
        outbox.retry(viewer, letter);
        return Redirect.to(LIST).saying("Brevet står i kö igen.");
    }

    /** Throws a letter away. */
    @POST
    @Path("{letter: \\d{1,18}}/slang")
    public Redirect discard(@PathParam("letter") long letter, @Context Viewer viewer) {
        outbox.discard(viewer, letter);
        return Redirect.to(LIST).saying("Brevet är slängt.");
    }
}
