package se.samspel.administration.internal;

import java.util.List;
import se.samspel.api.web.Page;

/** The question before a plugin is removed. */
public record PluginRemovalPage(PluginEntry entry) implements Page {
    @Override
    public String title() {
        return "Ta bort " + entry.plugin().name() + "?";
    }

    @Override
    public String menu() {
        return Administration.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(
                Administration.CRUMB,
                Administration.PLUGINS,
                new Crumb(entry.plugin().name(), entry.path()));
    }
}
