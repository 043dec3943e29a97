package se.samspel.plugins.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.samspel.api.content.ContentKind;
import se.samspel.api.content.PluginPreview.Change;
import se.samspel.api.content.PluginPreview.Effect;

/** What one package changes of another, kind by kind, in words. */
final class Comparison {
    private final Kinds kinds;

    Comparison(Kinds kinds) {
        this.kinds = kinds;
    }

    /** What it comes to: one sentence for all, and one change for each piece of content. */
    record Result(String summary, List<Change> changes) {}

    /** @param before what is installed; null for nothing */
    Result between(@Nullable PluginPackage before, PluginPackage after) {
        Set<String> names = new TreeSet<>(after.description().content().keySet());
        if (before != null) {
            names.addAll(before.description().content().keySet());
        }
        List<Change> changes = new ArrayList<>();
        List<String> counts = new ArrayList<>();
        List<String> users = new ArrayList<>();
        for (String name : names) {
            Optional<ContentKind<?>> kind = kinds.find(name);
            if (kind.isPresent()) {
                List<Change> found = ofKind(kind.get(), before, after);
                changes.addAll(found);
                count(kind.get(), found, counts);
                if (!found.isEmpty() && before != null) {
                    users.add(kind.get().usedBy(after.description().id()));
                }
            }
        }
        return new Result(sentence(counts, users), changes);
    }

    private static <T> List<Change> ofKind(
            ContentKind<T> kind, @Nullable PluginPackage before, PluginPackage after) {
        Map<String, Loaded.Item<T>> old =
                before == null ? Map.of() : keyed(Loaded.of(kind, before));
        Map<String, Loaded.Item<T>> fresh = keyed(Loaded.of(kind, after));
        List<Change> changes = new ArrayList<>();
        fresh.forEach(
                (key, item) -> {
                    Loaded.@Nullable Item<T> was = old.get(key);
                    if (was == null) {
                        changes.add(change(kind, item, Effect.ADDED, List.of()));
                    } else {
                        List<String> details = details(was, item);
                        if (!details.isEmpty()) {
                            changes.add(change(kind, item, Effect.CHANGED, details));
                        }
                    }
                });
        old.forEach(
                (key, item) -> {
                    if (!fresh.containsKey(key)) {
                        changes.add(change(kind, item, Effect.REMOVED, List.of()));
                    }
                });
        return changes;
    }

    private static <T> Map<String, Loaded.Item<T>> keyed(Loaded<T> loaded) {
        Map<String, Loaded.Item<T>> items = new LinkedHashMap<>();
        loaded.items()
                .forEach(
                        item ->
                                items.putIfAbsent(
                                        item.file().root().values().get("id") instanceof String id
                                                ? id
                                                : item.file().name(),
                                        item));
        return items;
    }

    private static <T> List<String> details(Loaded.Item<T> before, Loaded.Item<T> after) {
        List<String> details =
                new ArrayList<>(Differences.between(before.file().root(), after.file().root()));
        after.file()
                .attachments()
                .forEach(
                        (name, picture) -> {
                            boolean used = after.file().root().values().containsValue(name);
                            boolean same =
                                    before.file()
                                            .attachment(name)
                                            .filter(
                                                    was ->
                                                            Arrays.equals(
                                                                    was.bytes(), picture.bytes()))
                                            .isPresent();
                            if (used && !same) {
                                details.add(name + " är en annan bild");
                            }
                        });
        return details;
    }

    private static <T> Change change(
            ContentKind<T> kind, Loaded.Item<T> item, Effect effect, List<String> details) {
        return new Change(kind.name(), kind.words().one(), item.title(), effect, details);
    }

    private static void count(ContentKind<?> kind, List<Change> changes, List<String> counts) {
        for (Effect effect : Effect.values()) {
            long number = changes.stream().filter(change -> change.effect() == effect).count();
            if (number > 0) {
                String word = number == 1 ? kind.words().one() : kind.words().many();
                counts.add(number + " " + word + " " + verb(effect));
            }
        }
    }

    private static String verb(Effect effect) {
        return switch (effect) {
            case ADDED -> "tillkommer";
            case CHANGED -> "ändras";
            case REMOVED -> "tas bort";
        };
    }

    private static String sentence(List<String> counts, List<String> users) {
        List<String> standing = users.stream().filter(text -> !text.isBlank()).toList();
        String first =
                counts.isEmpty() ? "Innehållet är detsamma." : String.join(", ", counts) + ".";
        return standing.isEmpty()
                ? first
                : first
                        + " Byggt på det här: "
                        + String.join(", ", standing)
                        + ". De behåller sin version.";
    }
}
