package se.samspel.plugins;

import se.samspel.api.ObjectRef;
import se.samspel.api.PluginId;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;
import se.samspel.api.storage.FileId;

/**
 * An installed plugin got another version.
 *
 * @param version which version it was about
 * @param file the zip
 * @param scope those who manage the förbund it applies to, or the server
 */
public record PluginUpdated(PluginId plugin, String name, String version, FileId file, Scope scope)
        implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("plugin.plugin", plugin.value());
    }

    @Override
    public String summary() {
        return "Uppdaterade tillägget " + name + " " + version;
    }
}
