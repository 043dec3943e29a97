package se.samspel.plugins.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.api.content.ContentError;
import se.samspel.api.content.ContentException;
import se.samspel.api.content.ContentFile;
import se.samspel.api.content.ContentKind;
import se.samspel.api.content.ContentObject;
import se.samspel.api.content.InstalledPlugin;

/**
 * What a plugin has of one kind, read by the kind itself; nothing is published yet.
 *
 * @param errors when there are any, the items are not whole and must not be used
 */
record Loaded<T>(ContentKind<T> kind, List<Item<T>> items, List<ContentError> errors) {
    private static final Logger LOG = LoggerFactory.getLogger(Loaded.class);

    /** One file, what it became and what people call it. */
    record Item<T>(ContentFile file, T value, String title) {}

    static <T> Loaded<T> of(ContentKind<T> kind, PluginPackage pack) {
        Findings findings = new Findings();
        List<Item<T>> items = new ArrayList<>();
        for (String name : pack.filesOf(kind.name())) {
            byte[] bytes = pack.documents().getOrDefault(name, new byte[0]);
            StrictReader.read(name, bytes, kind.shape(), findings)
                    .flatMap(root -> read(kind, file(pack, name, root), findings))
                    .ifPresent(items::add);
        }
        return new Loaded<>(kind, List.copyOf(items), findings.list());
    }

    private static ContentFile file(PluginPackage pack, String name, ContentObject root) {
        PluginDescription description = pack.description();
        return new ContentFile(
                description.id(),
                description.version().toString(),
                name,
                description.appliesTo(),
                root,
                pack.attachments());
    }

    private static <T> Optional<Item<T>> read(
            ContentKind<T> kind, ContentFile file, Findings findings) {
        try {
            T value = kind.read(file);
            return Optional.of(new Item<>(file, value, kind.title(value)));
        } catch (ContentException refused) {
            findings.add(file.name(), refused.path(), String.valueOf(refused.getMessage()));
        } catch (RuntimeException mistake) {
            LOG.warn("kind {} broke on {} of {}", kind.name(), file.name(), file.plugin(), mistake);
            findings.add(
                    file.name(),
                    "",
                    "servern kunde inte läsa filen. Felet är serverns; säg till den som sköter den");
        }
        return Optional.empty();
    }

    boolean whole() {
        return errors.isEmpty();
    }

    /** Makes this the plugin's content of the kind. */
    void publish(PluginDescription description) {
        kind.replace(description.id(), items.stream().map(Item::value).toList());
    }

    InstalledPlugin.Part part() {
        ContentKind.Words words = kind.words();
        return new InstalledPlugin.Part(
                kind.name(),
                items.size() + " " + (items.size() == 1 ? words.one() : words.many()),
                items.stream().map(Item::title).toList());
    }
}
