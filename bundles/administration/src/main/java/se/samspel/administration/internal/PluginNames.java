package se.samspel.administration.internal;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import se.samspel.api.PluginId;
import se.samspel.api.access.NotThere;
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

    static InstalledPlugin find(Plugins plugins, String name) {
        return plugins.find(id(name)).orElseThrow(() -> new NotThere("Tillägget"));
    }

    static Response zip(Plugins plugins, String name) throws IOException {
        InstalledPlugin plugin = find(plugins, name);
        String file = plugin.id() + "-" + plugin.version() + ".zip";
        return Response.ok(plugins.download(plugin.id()), "application/zip")
                .header("Content-Disposition", "attachment; filename=\"" + file + "\"")
                .build();
    }
}
