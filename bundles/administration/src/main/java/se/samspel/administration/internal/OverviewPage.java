package se.samspel.administration.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samspel.administration.internal.ServerHealth.Health;
import se.samspel.api.web.Page;

/**
 * The first page of administration.
 *
 * @param health null for those who look after a förbund and not the server
 * @param troubled how many plugins are not wholly in use
 */
public record OverviewPage(@Nullable Health health, int plugins, int troubled, Instant now)
        implements Page {
    @Override
    public String title() {
        return "Administration";
    }

    @Override
    public String menu() {
        return Administration.ID;
    }

    /** The server's state, for those who look after it. */
    public Optional<Health> server() {
        return Optional.ofNullable(health);
    }

    /** What should be looked at. */
    public List<String> worries() {
        return server().map(Health::worries).orElse(List.of());
    }
}
