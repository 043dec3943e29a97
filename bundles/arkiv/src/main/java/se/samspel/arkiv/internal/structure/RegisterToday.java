package se.samspel.arkiv.internal.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;
import se.samspel.api.interventions.Interventions.Called;

/**
 * What the insatser that documents name are called today. One that a document refers to is known by its number; one that is
 * only written is known by its name or a name it has had, in the register of the document's own förbund, unless two insatser
 * there have had the name.
 */
public final class RegisterToday {
    private static final RegisterToday EMPTY = new RegisterToday(List.of());

    private final Map<String, Called> byRef = new HashMap<>();
    private final Map<UnitId, Map<String, Optional<Called>>> byName = new HashMap<>();

    private RegisterToday(List<Called> all) {
        for (Called it : all) {
            byRef.put(Long.toString(it.id()), it);
            it.parts().forEach(part -> byRef.put(part.toString(), it));
            it.earlier().forEach(name -> put(it, name));
        }
        // A name that an insats has today is its own, whoever had it before.
        all.forEach(it -> names(it).remove(key(it.name())));
        all.forEach(it -> put(it, it.name()));
    }

    static RegisterToday of(List<Called> all) {
        return all.isEmpty() ? EMPTY : new RegisterToday(all);
    }

    private void put(Called it, String name) {
        names(it)
                .merge(
                        key(name),
                        Optional.of(it),
                        (one, other) -> one.equals(other) ? one : Optional.empty());
    }

    private Map<String, Optional<Called>> names(Called it) {
        return byName.computeIfAbsent(it.association(), any -> new HashMap<>());
    }

    /** Today's name of what a document about a förbund names; the words when the register does not know them. */
    public String name(@Nullable UnitId association, String ref, String words) {
        Called referred = byRef.get(ref);
        if (referred != null) {
            return referred.name();
        }
        return association == null
                ? words
                : byName.getOrDefault(association, Map.of())
                        .getOrDefault(key(words), Optional.empty())
                        .map(Called::name)
                        .orElse(words);
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
