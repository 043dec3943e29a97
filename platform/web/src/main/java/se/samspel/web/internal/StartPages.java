package se.samspel.web.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Panel;

/** The first page: a greeting and what the features have to say. */
@Path("/")
@SignedIn
public final class StartPages {
    private static final Logger LOG = LoggerFactory.getLogger(StartPages.class);
    private final Surroundings surroundings;
    private final Views views;

    StartPages(Surroundings surroundings, Views views) {
        this.surroundings = surroundings;
        this.views = views;
    }

    /** The panels of the slot, each by itself. */
    @GET
    public StartPage start(@Context Viewer viewer) {
        List<String> panels =
                surroundings.panels(Panel.START).stream()
                        .flatMap(panel -> rendered(panel, viewer).stream())
                        .toList();
        return new StartPage(viewer.name().strip().split("\\s+")[0], panels);
    }

    private Optional<String> rendered(Panel panel, Viewer viewer) {
        try {
            return panel.render(viewer).map(views::text);
        } catch (RuntimeException | LinkageError failed) {
            LOG.error("Panel {} is left out", panel.getClass().getName(), failed);
            return Optional.empty();
        }
    }
}
