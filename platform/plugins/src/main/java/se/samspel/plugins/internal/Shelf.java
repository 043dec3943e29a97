package se.samspel.plugins.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.api.PluginId;
import se.samspel.api.content.ContentError;
import se.samspel.api.content.ContentKind;
import se.samspel.api.content.InstalledPlugin;

/**
 * The plugins that are in use, and what each gives to every kind. One way in for install, upgrade, downgrade, recovery
 * and removal: {@link #place}. Used on the {@link Lane} only.
 */
final class Shelf {
    private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);
    private final Kinds kinds;
    private final Map<PluginId, Placed> placed = new LinkedHashMap<>();

    Shelf(Kinds kinds) {
        this.kinds = kinds;
    }

    /** A plugin in its place. */
    static final class Placed {
        private final PluginRow row;
        private final @Nullable PluginPackage pack;
        private final List<String> fileProblems;
        private final boolean paused;
        private final Map<String, InstalledPlugin.Part> parts = new TreeMap<>();
        private final Map<String, List<String>> problems = new TreeMap<>();

        Placed(PluginRow row, Zips.Opened opened, boolean paused) {
            this.row = row;
            this.pack = opened.pack();
            this.fileProblems = opened.problems();
            this.paused = paused;
        }

        PluginRow row() {
            return row;
        }

        Optional<PluginPackage> pack() {
            return Optional.ofNullable(pack);
        }

        Optional<PluginDescription> description() {
            return pack().map(PluginPackage::description);
        }

        boolean paused() {
            return paused;
        }

        Collection<InstalledPlugin.Part> parts() {
            return parts.values();
        }

        Set<String> kindNames() {
            return description().map(it -> it.content().keySet()).orElse(Set.of());
        }

        List<String> problems() {
            List<String> all = new ArrayList<>(fileProblems);
            problems.values().forEach(all::addAll);
            return all;
        }
    }

    Collection<Placed> all() {
        return List.copyOf(placed.values());
    }

    Optional<Placed> find(PluginId id) {
        return Optional.ofNullable(placed.get(id));
    }

    /** Puts a plugin in the place of what it was, and gives every kind the difference. */
    void place(Placed after) {
        PluginId id = after.row().plugin();
        Set<String> touched = new HashSet<>(after.kindNames());
        find(id).ifPresent(before -> touched.addAll(before.kindNames()));
        placed.put(id, after);
        touched.forEach(name -> kinds.find(name).ifPresent(kind -> publish(after, kind)));
    }

    /** Withdraws everything a plugin gives. */
    void take(PluginId id) {
        find(id).ifPresent(
                        before ->
                                before.kindNames().stream()
                                        .flatMap(name -> kinds.find(name).stream())
                                        .forEach(kind -> withdraw(id, kind)));
        placed.remove(id);
    }

    /** A kind came, perhaps again: it gets what the plugins have for it. */
    void kindCame(ContentKind<?> kind) {
        placed.values().stream()
                .filter(plugin -> plugin.kindNames().contains(kind.name()))
                .forEach(plugin -> publish(plugin, kind));
    }

    /** A kind left: what plugins have for it waits. */
    void kindLeft(String name) {
        placed.values().forEach(plugin -> plugin.parts.remove(name));
    }

    private static <T> void publish(Placed plugin, ContentKind<T> kind) {
        PluginPackage pack = plugin.pack;
        if (pack == null || plugin.paused || !plugin.kindNames().contains(kind.name())) {
            withdraw(plugin.row().plugin(), kind);
            return;
        }
        Loaded<T> loaded = Loaded.of(kind, pack);
        plugin.parts.put(kind.name(), loaded.part());
        plugin.problems.remove(kind.name());
        if (!loaded.whole()) {
            List<String> texts = loaded.errors().stream().map(ContentError::toString).toList();
            plugin.problems.put(kind.name(), texts);
            withdraw(plugin.row().plugin(), kind);
            LOG.warn("plugin {}: {} cannot be used: {}", plugin.row().plugin(), kind.name(), texts);
            return;
        }
        try {
            loaded.publish(pack.description());
        } catch (RuntimeException broken) {
            LOG.error("kind {} refused plugin {}", kind.name(), plugin.row().plugin(), broken);
            plugin.problems.put(
                    kind.name(),
                    List.of(
                            "Servern kunde inte ta emot "
                                    + kind.words().many()
                                    + ". Läs in tillägget igen; hjälper det inte, läs loggen."));
        }
    }

    private static void withdraw(PluginId id, ContentKind<?> kind) {
        try {
            kind.replace(id, List.of());
        } catch (RuntimeException broken) {
            LOG.error("kind {} did not let go of plugin {}", kind.name(), id, broken);
        }
    }
}
