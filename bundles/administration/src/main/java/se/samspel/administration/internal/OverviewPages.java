package se.samspel.administration.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Needs;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.content.InstalledPlugin;
import se.samspel.api.content.Plugins;
import se.samspel.api.web.Rest;

/** The overview: what there is to look after, and how the server is doing. */
@Component(service = OverviewPages.class)
@Rest
@Path("administration")
@Needs({Role.ASSOCIATION_IT, Role.SERVER_ADMINISTRATOR})
public final class OverviewPages {
    private final ServerHealth health;
    private final Plugins plugins;
    private final Clock clock;

    @Activate
    public OverviewPages(
            @Reference ServerHealth health, @Reference Plugins plugins, @Reference Clock clock) {
        this.health = health;
        this.plugins = plugins;
        this.clock = clock;
    }

    /** The overview; the server's own state only for its administrators. */
    @GET
    public OverviewPage overview(@Context Viewer viewer) {
        List<InstalledPlugin> all = PluginNames.seen(plugins, plugins.list(), viewer);
        int troubled =
                (int) all.stream().filter(it -> it.state() != InstalledPlugin.State.ACTIVE).count();
        return new OverviewPage(
                Administration.serverOf(viewer) ? health.take() : null,
                all.size(),
                troubled,
                clock.instant());
    }
}
