package se.samspel.api.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import se.samspel.api.PluginId;
import se.samspel.api.access.Viewer;

/**
 * The plugins (tillägg) of this server: look at one before it is installed, install, update, take back and remove, all
 * while the server runs. The server's administrator may do this with every plugin; a förbund's IT with those that apply
 * only to units of its own förbund. Safe for any thread.
 */
@ProviderType
public interface Plugins {
    /** Every installed plugin, in Swedish order of their names. */
    List<InstalledPlugin> list();

    /** The plugins that were removed and can be put back as they were. */
    List<InstalledPlugin> removed();

    /** A plugin that is installed now. */
    Optional<InstalledPlugin> find(PluginId id);

    /** Whether the viewer looks after any unit that the plugin applies to, or it applies to all. */
    boolean maySee(Viewer viewer, InstalledPlugin plugin);

    /** Whether the viewer may update, take back and remove the plugin. */
    boolean mayChange(Viewer viewer, InstalledPlugin plugin);

    /**
     * Checks a zip completely and says what it would change; nothing is changed. A preview without errors is kept for a
     * day, for {@link #activate}.
     *
     * @throws IOException when the stream or the storage fails
     * @throws se.samspel.api.access.AccessDenied when the viewer may not install it
     */
    PluginPreview stage(InputStream zip, Viewer viewer) throws IOException;

    /** A preview that is still kept, computed anew against what is installed now. */
    Optional<PluginPreview> preview(long stage, Viewer viewer);

    /** Installs or updates as the preview said; the content is there when this returns. */
    PluginOutcome activate(long stage, Viewer viewer);

    /** Withdraws a plugin's content. What was made from it stays as it is. */
    PluginOutcome remove(PluginId id, Viewer viewer);

    /** Puts a removed plugin back as it was. */
    PluginOutcome restore(PluginId id, Viewer viewer);

    /** Puts the version before this one back; the two change places, so doing it again undoes it. */
    PluginOutcome rollBack(PluginId id, Viewer viewer);

    /** Reads a plugin's content again, also one that was left out after failed starts. */
    PluginOutcome reload(PluginId id, Viewer viewer);

    /**
     * The zip as it was installed, for reading and editing.
     *
     * @throws se.samspel.api.access.NotThere when it is not installed
     */
    InputStream download(PluginId id) throws IOException;

    /** The content kinds there are, by name. */
    List<String> kinds();

    /** The JSON Schema (2020-12) of a content kind, or of {@code plugin} for {@code plugin.json}. */
    Optional<String> schema(String kind);
}
