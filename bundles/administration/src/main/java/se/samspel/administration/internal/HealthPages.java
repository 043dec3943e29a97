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
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;

/** How the server is doing, and the remedies that its parts offer. */
@Component(service = HealthPages.class)
@Rest
@Path("administration/halsa")
@Needs(Role.SERVER_ADMINISTRATOR)
public final class HealthPages {
    private static final String PAGE = "/administration/halsa";
    private final ServerHealth health;
    private final HealthSources sources;
    private final Clock clock;

    @Activate
    public HealthPages(
            @Reference ServerHealth health,
            @Reference HealthSources sources,
            @Reference Clock clock) {
        this.health = health;
        this.sources = sources;
        this.clock = clock;
    }

    /** The server now. */
    @GET
    public HealthPage show() {
        return new HealthPage(health.take(), clock.instant());
    }

    /** Uses a remedy. */
    @POST
    @Path("{part}/{remedy}")
    public Redirect treat(
            @PathParam("part") String part,
            @PathParam("remedy") String remedy,
            @Context Viewer viewer) {
        return Redirect.to(PAGE).saying(sources.treat(part, remedy, viewer.actor()));
    }
}
