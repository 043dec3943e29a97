package se.samspel.api.content;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samspel.api.PluginId;
import se.samspel.api.UnitId;

/**
 * One JSON file of a plugin that fits its kind's shape.
 *
 * @param name path inside the zip, such as {@code mallar/mysam.json}
 * @param appliesTo the units that are offered the content; empty means all
 * @param root the file's object
 * @param attachments the plugin's pictures by their path inside the zip
 */
public record ContentFile(
        PluginId plugin,
        String version,
        String name,
        Set<UnitId> appliesTo,
        ContentObject root,
        Map<String, Attachment> attachments) {
    public ContentFile {
        appliesTo = Set.copyOf(appliesTo);
        attachments = Map.copyOf(attachments);
    }

    /** A file of a plugin without pictures. */
    public ContentFile(
            PluginId plugin,
            String version,
            String name,
            Set<UnitId> appliesTo,
            ContentObject root) {
        this(plugin, version, name, appliesTo, root, Map.of());
    }

    /** The picture that a member names. */
    public Optional<Attachment> attachment(String path) {
        return Optional.ofNullable(attachments.get(path));
    }
}
