package se.samspel.plugins.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import se.samspel.api.content.ContentError;
import se.samspel.api.content.ContentKind;

/** The content kinds that are here now. */
final class Kinds {
    private final Map<String, ContentKind<?>> byName = new ConcurrentHashMap<>();

    void add(ContentKind<?> kind) {
        byName.put(kind.name(), kind);
    }

    /** Forgets the kind, unless another has taken its place already. */
    void remove(ContentKind<?> kind) {
        byName.values().removeIf(known -> known == kind);
    }

    Optional<ContentKind<?>> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    Collection<ContentKind<?>> all() {
        return List.copyOf(byName.values());
    }

    List<String> names() {
        return List.copyOf(new TreeSet<>(byName.keySet()));
    }

    /** Reads everything the package has; a kind that is not here is an error too. */
    List<ContentError> check(PluginPackage pack) {
        Findings findings = new Findings();
        for (String name : pack.description().content().keySet()) {
            find(name)
                    .ifPresentOrElse(
                            kind -> findings.addAll(Loaded.of(kind, pack).errors()),
                            () ->
                                    findings.add(
                                            PluginDescription.FILE,
                                            "content",
                                            "okänt slag av innehåll "
                                                    + Quoted.of(name)
                                                    + FittingValue.meant(name, names())));
        }
        return findings.list();
    }
}
