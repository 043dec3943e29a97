package se.samspel.identity.internal.personal;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.post.Links;
import se.samspel.api.post.Post;
import se.samspel.api.web.Asking;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Swedish;
import se.samspel.identity.internal.calendar.Calendars;

/** A person's own page: reminders by mail, and the addresses of calendars. */
@Component(service = MyPages.class)
@Rest
@SignedIn
@Path("min-sida")
public final class MyPages {
    static final String PATH = "/min-sida";

    private final Remindings remindings;
    private final Calendars calendars;
    private final Links links;
    private final Post post;
    private final Clock clock;

    @Activate
    public MyPages(
            @Reference Remindings remindings,
            @Reference Calendars calendars,
            @Reference Links links,
            @Reference Post post,
            @Reference Clock clock) {
        this.remindings = remindings;
        this.calendars = calendars;
        this.links = links;
        this.post = post;
        this.clock = clock;
    }

    /** The page. */
    @GET
    public MyPage show(@Context Viewer viewer) {
        return page(viewer, "", "");
    }

    /** Chooses how often to be reminded. */
    @POST
    @Path("paminnelser")
    public Redirect remind(
            @FormParam("often") @DefaultValue("") String often, @Context Viewer viewer) {
        Reminding chosen =
                Reminding.of(often)
                        .orElseThrow(
                                () ->
                                        new Problem(
                                                422,
                                                "Välj hur ofta",
                                                "Välj aldrig, en gång i veckan eller varje vardag."));
        remindings.choose(viewer, chosen);
        return Redirect.to(PATH)
                .saying(
                        chosen == Reminding.NEVER
                                ? "Du får inga fler påminnelser."
                                : "Sparat. Påminnelser kommer "
                                        + (chosen == Reminding.DAILY
                                                ? "varje vardag"
                                                : "en gång i veckan")
                                        + " när det finns något att påminna om.");
    }

    /** Makes an address and shows it, this once. */
    @POST
    @Path("kalender")
    public MyPage makeCalendar(
            @FormParam("grupp") @DefaultValue("") String group,
            @Context Viewer viewer,
            @Context Asking asking) {
        UnitId unit = chosen(viewer, group);
        String made = calendars.whole(calendars.make(viewer, unit), asking.origin());
        return page(viewer, made, calendars.name(unit));
    }

    /** Takes an address back. */
    @POST
    @Path("adresser/{link: \\d{1,18}}/ta-bort")
    public Redirect revoke(@PathParam("link") long link, @Context Viewer viewer) {
        links.revoke(viewer, link);
        return Redirect.to(PATH)
                .saying("Adressen gäller inte längre. Ta också bort den ur kalenderprogrammet.");
    }

    private @Nullable UnitId chosen(Viewer viewer, String group) {
        if (group.isEmpty()) {
            return null;
        }
        return calendars.groups(viewer).stream()
                .filter(it -> it.value().equals(group))
                .findFirst()
                .orElseThrow(() -> new NotThere("Gruppen"));
    }

    private MyPage page(Viewer viewer, String made, String madeFor) {
        List<MyPage.Choice> choices = new ArrayList<>();
        choices.add(new MyPage.Choice("", "Min kalender: det som rör mig"));
        calendars
                .groups(viewer)
                .forEach(it -> choices.add(new MyPage.Choice(it.value(), calendars.name(it))));
        return new MyPage(
                post.isSetUp(),
                remindings.of(viewer.user()),
                choices,
                links.of(viewer).stream().map(this::line).toList(),
                made,
                madeFor);
    }

    private MyPage.Line line(Links.Link link) {
        Instant now = clock.instant();
        Instant used = link.lastUsed();
        return new MyPage.Line(
                link.id(),
                link.purpose().equals(Calendars.PURPOSE)
                        ? "Kalender: " + calendars.name(link.unit())
                        : "Adress för " + link.purpose(),
                Swedish.moment(link.madeAt(), now),
                used == null ? "Inte än" : Swedish.moment(used, now));
    }
}
