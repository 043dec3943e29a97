package se.samspel.api.web;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import se.samspel.api.PluginId;

/** Takes the themes of the plugins; a service of the web. The last plugin that themes a förbund wins. */
@ProviderType
public interface Themes {
    /** Makes these the plugin's themes; the empty list withdraws them. Seen on the next page. */
    void replace(PluginId plugin, List<Theme> themes);
}
