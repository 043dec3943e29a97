package se.samspel.administration.internal;

import java.util.List;
import se.samspel.api.web.Page;

/** One plugin: what it adds, how it is doing, and what can be done with it. */
public record PluginPage(PluginEntry entry) implements Page {
    @Override
    public String title() {
        return entry.plugin().name();
    }

    @Override
    public String menu() {
        return Administration.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(Administration.CRUMB, Administration.PLUGINS);
    }
}
