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
import se.samspel.api.storage.EventLog;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;

/** Events that failed on their way: look, try again, let go. */
@Component(service = ParkedPages.class)
@Rest
@Path("administration/fel")
@Needs(Role.SERVER_ADMINISTRATOR)
public final class ParkedPages {
    private static final String LIST = "/administration/fel";
    private final EventLog events;
    private final Clock clock;

    @Activate
    public ParkedPages(@Reference EventLog events, @Reference Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** All of them. */
    @GET
    public ParkedPage list() {
        return new ParkedPage(events.parked(), clock.instant());
    }

    /** Gives one to its listener again. */
    @POST
    @Path("{listener}/{number: \\d{1,18}}/forsok-igen")
    public Redirect retry(
            @PathParam("listener") String listener, @PathParam("number") long number) {
        EventLog.Parked parked = ParkedEvents.find(events, listener, number);
        return Redirect.to(LIST).saying(ParkedEvents.again(events, parked).sentence());
    }

    /** Gives all that are shown to their listeners again. */
    @POST
    @Path("forsok-igen")
    public Redirect retryAll() {
        return Redirect.to(LIST).saying(ParkedEvents.allAgain(events, ParkedPage.SHOWN));
    }

    /** Takes one off the list. */
    @POST
    @Path("{listener}/{number: \\d{1,18}}/slapp")
    public Redirect discard(
            @PathParam("listener") String listener,
            @PathParam("number") long number,
            @Context Viewer viewer) {
        events.discard(ParkedEvents.find(events, listener, number), viewer.actor());
        return Redirect.to(LIST)
                .saying("Raden är struken. Det som hände finns kvar i händelseloggen.");
    }
}
