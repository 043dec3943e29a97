package se.samspel.samverkanskarta.internal.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.MapFunction;
import se.samspel.samverkanskarta.internal.model.MapParty;

/**
 * What is new, changed and gone from one version to another, by keys; in the order of the later version, what is gone last.
 */
public record Difference(Parts<Forum> forums, Parts<MapFunction> functions) {
    /** The parts of one kind. */
    public record Parts<T>(List<T> added, List<Changed<T>> changed, List<T> gone) {
        public Parts {
            added = List.copyOf(added);
            changed = List.copyOf(changed);
            gone = List.copyOf(gone);
        }
    }

    /** The same part in both. */
    public record Changed<T>(T before, T after) {}

    public static Difference between(Inventory before, Inventory after) {
        return new Difference(
                parts(before.forums(), after.forums(), Forum::key),
                parts(before.functions(), after.functions(), MapFunction::key));
    }

    private static <T> Parts<T> parts(List<T> before, List<T> after, Function<T, String> key) {
        Map<String, T> left = new LinkedHashMap<>();
        before.forEach(part -> left.put(key.apply(part), part));
        List<T> added = new ArrayList<>();
        List<Changed<T>> changed = new ArrayList<>();
        for (T part : after) {
            T former = left.remove(key.apply(part));
            if (former == null) {
                added.add(part);
            } else if (!former.equals(part)) {
                changed.add(new Changed<>(former, part));
            }
        }
        return new Parts<>(added, changed, List.copyOf(left.values()));
    }

    /** The later version with what is gone kept in it, so that one picture can show both. */
    public Inventory both(Inventory before, Inventory after) {
        List<Forum> all = new ArrayList<>(after.forums());
        all.addAll(forums.gone());
        List<MapFunction> everybody = new ArrayList<>(after.functions());
        everybody.addAll(functions.gone());
        List<MapParty> parties = new ArrayList<>(after.parties());
        before.parties().stream()
                .filter(it -> !after.partiesByKey().containsKey(it.key()))
                .forEach(parties::add);
        return new Inventory(
                after.title(),
                after.kind(),
                after.day(),
                parties,
                everybody,
                all,
                after.transitions(),
                after.findings());
    }
}
