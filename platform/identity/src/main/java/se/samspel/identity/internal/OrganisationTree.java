package se.samspel.identity.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;
import se.samspel.api.access.Unit;
import se.samspel.api.access.UnitKind;

/**
 * The adopted units as one immutable tree: the server at the root, förbund and parties below it, a förbund's groups and
 * municipalities below the förbund.
 */
public final class OrganisationTree {
    private final Map<UnitId, Unit> units = new LinkedHashMap<>();
    private final Map<UnitId, List<Unit>> children = new LinkedHashMap<>();

    /** @param names the order of names in lists */
    public OrganisationTree(Collection<Unit> adopted, Comparator<String> names) {
        Comparator<Unit> order =
                Comparator.comparing(Unit::name, names).thenComparing(unit -> unit.id().value());
        for (Unit unit : adopted.stream().sorted(order).toList()) {
            units.put(unit.id(), unit);
            @Nullable UnitId parent = unit.parent();
            children.computeIfAbsent(
                            parent == null ? UnitId.SERVER : parent, key -> new ArrayList<>())
                    .add(unit);
        }
    }

    Optional<Unit> find(UnitId id) {
        return Optional.ofNullable(units.get(id));
    }

    /** Whether the id names a unit of the tree, the server included. */
    boolean knows(UnitId id) {
        return id.equals(UnitId.SERVER) || units.containsKey(id);
    }

    List<Unit> all(UnitKind kind) {
        return units.values().stream().filter(unit -> unit.kind() == kind).toList();
    }

    List<Unit> groupsOf(UnitId association) {
        return childrenOf(association).stream()
                .filter(unit -> unit.kind() == UnitKind.GROUP)
                .toList();
    }

    List<Unit> partiesOf(UnitId group) {
        return find(group).map(Unit::parties).orElse(List.of()).stream()
                .flatMap(party -> find(party).stream())
                .toList();
    }

    Optional<Unit> associationOf(UnitId unit) {
        return above(unit).stream()
                .flatMap(id -> find(id).stream())
                .filter(candidate -> candidate.kind() == UnitKind.ASSOCIATION)
                .findFirst();
    }

    /** The unit and every unit above it, nearest first, ending with the server; empty for an unknown unit. */
    List<UnitId> above(UnitId unit) {
        if (!knows(unit)) {
            return List.of();
        }
        Set<UnitId> way = new LinkedHashSet<>();
        @Nullable UnitId step = unit;
        while (step != null && way.add(step)) {
            step = find(step).flatMap(Unit::above).orElse(null);
        }
        way.add(UnitId.SERVER);
        return List.copyOf(way);
    }

    /** The unit and every unit below it; empty for an unknown unit. */
    Set<UnitId> below(UnitId unit) {
        Set<UnitId> found = new LinkedHashSet<>();
        if (knows(unit)) {
            collect(unit, found);
        }
        return found;
    }

    /** The unit itself, the units above it and, for a group, its municipalities; without the server. */
    Set<UnitId> within(UnitId unit) {
        Set<UnitId> found = new LinkedHashSet<>(above(unit));
        found.remove(UnitId.SERVER);
        find(unit).ifPresent(known -> found.addAll(known.municipalities()));
        return found;
    }

    private void collect(UnitId unit, Set<UnitId> found) {
        if (found.add(unit)) {
            childrenOf(unit).forEach(child -> collect(child.id(), found));
        }
    }

    private List<Unit> childrenOf(UnitId unit) {
        return children.getOrDefault(unit, List.of());
    }
}
