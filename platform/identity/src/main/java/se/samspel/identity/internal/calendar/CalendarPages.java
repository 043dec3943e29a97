package se.samspel.identity.internal.calendar;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Open;
import se.samspel.api.web.Asking;
import se.samspel.api.web.Rest;

/** A calendar for the program that fetches it: whoever has the address may read it. */
@Component(service = CalendarPages.class)
@Rest
@Open
@Path("kalender/{token: [A-Za-z0-9_-]{20,100}}.ics")
public final class CalendarPages {
    private final Calendars calendars;

    @Activate
    public CalendarPages(@Reference Calendars calendars) {
        this.calendars = calendars;
    }

    /** The calendar. */
    @GET
    public Response calendar(@PathParam("token") String token, @Context Asking asking) {
        return Response.ok(
                        calendars.at(token, asking.address(), asking.origin()),
                        "text/calendar; charset=utf-8")
                .header("Content-Disposition", "inline; filename=\"samspel.ics\"")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
