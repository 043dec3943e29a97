package se.samspel.identity.internal.personal;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import se.samspel.api.post.Links;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Asking;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.identity.internal.calendar.Calendars;

/** A person's own choices over the API. */
@Component(service = MyApi.class)
@Rest
@SignedIn
@Path("api/v1/min-sida")
public final class MyApi {
    private final Remindings remindings;
    private final Calendars calendars;
    private final Links links;

    @Activate
    public MyApi(
            @Reference Remindings remindings,
            @Reference Calendars calendars,
            @Reference Links links) {
        this.remindings = remindings;
        this.calendars = calendars;
        this.links = links;
    }

    /** The choices that stand. */
    public record Mine(Reminding reminding, List<Links.Link> links) {}

    /** How often to be reminded. */
    public record RemindingRequest(@Nullable Reminding reminding) {}

    /** Which calendar; without a group the own. */
    public record CalendarRequest(@Nullable UnitId group) {}

    /** An address; not to be had again. */
    public record CalendarAddress(String address) {}

    @GET
    @Summary("Hur ofta du får påminnelser, och dina adresser som öppnas utan inloggning.")
    public Mine mine(@Context Viewer viewer) {
        return new Mine(remindings.of(viewer.user()), links.of(viewer));
    }

    @PUT
    @Path("paminnelser")
    @Summary("Väljer hur ofta du får påminnelser: NEVER, WEEKLY eller DAILY.")
    public Mine remind(RemindingRequest request, @Context Viewer viewer) {
        Reminding chosen = request.reminding();
        if (chosen == null) {
            throw new Problem(
                    422, "Det här behöver rättas", "Ange reminding: NEVER, WEEKLY eller DAILY.");
        }
        remindings.choose(viewer, chosen);
        return mine(viewer);
    }

    @POST
    @Path("kalendrar")
    @Summary("Gör en adress till din kalender eller en grupps. Adressen visas bara nu.")
    public Answer makeCalendar(
            CalendarRequest request, @Context Viewer viewer, @Context Asking asking) {
        String path = calendars.make(viewer, request.group());
        return new Answer(201, new CalendarAddress(calendars.whole(path, asking.origin())));
    }

    @DELETE
    @Path("adresser/{link: \\d{1,18}}")
    @Summary("Tar tillbaka en av dina adresser. Den slutar gälla genast.")
    public void revoke(@PathParam("link") long link, @Context Viewer viewer) {
        links.revoke(viewer, link);
    }
}
