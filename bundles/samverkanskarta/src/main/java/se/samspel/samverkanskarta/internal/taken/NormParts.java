package se.samspel.samverkanskarta.internal.taken;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.api.access.PartyKind;
import se.samspel.api.access.Unit;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.internal.analysis.Norm;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.MapParty;
import se.samspel.samverkanskarta.internal.model.Transition;
import se.samspel.samverkanskarta.internal.rows.FieldIds;
import se.samspel.samverkanskarta.internal.rows.MapChange;
import se.samspel.samverkanskarta.internal.rows.MapUnits;
import se.samspel.samverkanskarta.internal.taken.FromNorm.Named;
import se.samspel.samverkanskarta.internal.taken.FromNorm.State;

/**
 * What a norm names, beside a version.
 *
 * @param removed the keys of the parties and transitions that people have removed
 * @param units the parties of the groups that work where the map is drawn
 */
record NormParts(Norm norm, Inventory inventory, Set<String> removed, List<Unit> units) {
    /** The parties of kinds that nobody on the map is of, then the transitions. */
    List<Named> all() {
        List<Named> all = new ArrayList<>();
        for (Unit unit : missing()) {
            String key = unit.id().value();
            all.add(new Named(MapPart.PARTY, key, unit.name(), "", left(key)));
        }
        for (Norm.Known known : norm.transitions()) {
            State state =
                    inventory.transitions().stream().anyMatch(known::is)
                            ? State.THERE
                            : left(known.key());
            all.add(new Named(MapPart.TRANSITION, known.key(), known.name(), known.what(), state));
        }
        return all;
    }

    private State left(String key) {
        return removed.contains(key) ? State.REMOVED : State.NEW;
    }

    private List<Unit> missing() {
        Set<PartyKind> lacking = EnumSet.noneOf(PartyKind.class);
        norm.rules().forEach(it -> lacking.addAll(it.parties()));
        norm.transitions().forEach(it -> lacking.addAll(it.parties()));
        norm.pairs().forEach(it -> lacking.addAll(List.of(it.one(), it.other())));
        inventory.parties().stream().map(MapParty::kind).forEach(lacking::remove);
        return units.stream()
                .filter(it -> Stream.ofNullable(it.partyKind()).anyMatch(lacking::contains))
                .toList();
    }

    /** The target groups that no forum is about yet. */
    List<String> targetGroups() {
        Set<String> there =
                inventory.forums().stream()
                        .flatMap(it -> it.targetGroups().stream())
                        .map(NormParts::folded)
                        .collect(Collectors.toUnmodifiableSet());
        return norm.targetGroups().stream().filter(it -> !there.contains(folded(it))).toList();
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** What takes in those of the new ones that are wanted; a transition between the parties of its kinds. */
    List<MapChange> changes(Set<String> wanted) {
        Set<String> keys =
                all().stream()
                        .filter(it -> it.state() == State.NEW && wanted.contains(it.key()))
                        .map(Named::key)
                        .collect(Collectors.toUnmodifiableSet());
        Map<String, PartyKind> kinds = new LinkedHashMap<>();
        inventory.parties().forEach(it -> kinds.put(it.key(), it.kind()));
        List<MapChange> changes = new ArrayList<>();
        for (Unit unit : missing()) {
            String key = unit.id().value();
            if (keys.contains(key)) {
                Stream.ofNullable(unit.partyKind()).forEach(kind -> kinds.put(key, kind));
                changes.add(new MapChange.Put(MapPart.PARTY, key, 0, MapUnits.values(unit)));
            }
        }
        norm.transitions().stream()
                .filter(it -> keys.contains(it.key()))
                .map(it -> new MapChange.Put(MapPart.TRANSITION, it.key(), 0, values(it, kinds)))
                .forEach(changes::add);
        return changes;
    }

    private static Map<String, String> values(Norm.Known known, Map<String, PartyKind> kinds) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(FieldIds.NAME, known.name());
        values.put(FieldIds.WHAT, known.what());
        Transition.Ages ages = known.ages();
        if (ages != null) {
            values.put(FieldIds.AGE_FROM, Integer.toString(ages.from()));
            values.put(FieldIds.AGE_TO, Integer.toString(ages.to()));
        }
        values.put(
                FieldIds.PARTIES,
                kinds.entrySet().stream()
                        .filter(it -> known.parties().contains(it.getValue()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.joining(" ")));
        return values;
    }
}
