package se.samspel.plugins.internal;

import java.util.List;
import java.util.Map;
import se.samspel.api.content.Attachment;

/**
 * An opened zip that may be a plugin: described, complete and without anything that does not belong.
 *
 * @param documents its JSON files by name, not yet read
 * @param attachments its pictures by name
 */
record PluginPackage(
        PluginDescription description,
        Map<String, byte[]> documents,
        Map<String, Attachment> attachments) {
    PluginPackage {
        documents = Map.copyOf(documents);
        attachments = Map.copyOf(attachments);
    }

    /** The names of its files of one kind; empty when it has none. */
    List<String> filesOf(String kind) {
        return description.content().getOrDefault(kind, List.of());
    }
}
