package se.samspel.administration.internal;

import java.time.Instant;
import java.util.List;
import se.samspel.administration.internal.ServerHealth.Health;
import se.samspel.api.web.Page;

/** How the server is doing, part by part. */
public record HealthPage(Health health, Instant now) implements Page {
    @Override
    public String title() {
        return "Serverns hälsa";
    }

    @Override
    public String menu() {
        return Administration.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(Administration.CRUMB);
    }
}
