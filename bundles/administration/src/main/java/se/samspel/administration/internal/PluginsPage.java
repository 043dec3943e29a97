package se.samspel.administration.internal;

import java.util.List;
import se.samspel.api.web.Page;

/**
 * All plugins.
 *
 * @param removed those that can be put back
 * @param problem what was wrong with an upload; empty for nothing
 */
public record PluginsPage(List<PluginEntry> plugins, List<PluginEntry> removed, String problem)
        implements Page {
    public PluginsPage {
        plugins = List.copyOf(plugins);
        removed = List.copyOf(removed);
    }

    @Override
    public String title() {
        return "Tillägg";
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
