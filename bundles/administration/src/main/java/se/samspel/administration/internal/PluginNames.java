package se.samspel.administration.internal;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import se.samspel.api.PluginId;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Viewer;
import se.samspel.api.content.InstalledPlugin;
import se.samspel.api.content.Plugins;

/** Plugins by the name that stands in an address. */
final class PluginNames {
    private PluginNames() {}

    /** @throws NotThere when no plugin can have that name */
    static PluginId id(String name) {
        try {
            return new PluginId(name);
        } catch (IllegalArgumentException notAnId) {
            throw new NotThere("Tillägget");
        }
    }

    /** @throws NotThere when it is not installed, or is another förbund's */
    static InstalledPlugin find(Plugins plugins, String name, Viewer viewer) {
        return plugins.find(id(name))
                .filter(plugin -> plugins.maySee(viewer, plugin))
                .orElseThrow(() -> new NotThere("Tillägget"));
    }

    /** Those of a list that concern the viewer. */
    static List<InstalledPlugin> seen(Plugins plugins, List<InstalledPlugin> list, Viewer viewer) {
        return list.stream().filter(plugin -> plugins.maySee(viewer, plugin)).toList();
    }

    static Response zip(Plugins plugins, String name, Viewer viewer) throws IOException {
        InstalledPlugin plugin = find(plugins, name, viewer);
        String file = plugin.id() + "-" + plugin.version() + ".zip";
        return Response.ok(plugins.download(plugin.id()), "application/zip")
                .header("Content-Disposition", "attachment; filename=\"" + file + "\"")
                .build();
    }
}
