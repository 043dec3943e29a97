package se.samspel.api.content;

import java.util.Set;
import se.samspel.api.PluginId;
import se.samspel.api.UnitId;

/**
 * One JSON file of a plugin that fits its kind's shape.
 *
 * @param name path inside the zip, such as {@code mallar/mysam.json}
 * @param appliesTo the units that are offered the content; empty means all
 * @param root the file's object
 */
public record ContentFile(
        PluginId plugin, String version, String name, Set<UnitId> appliesTo, ContentObject root) {
    public ContentFile {
        appliesTo = Set.copyOf(appliesTo);
    }
}
