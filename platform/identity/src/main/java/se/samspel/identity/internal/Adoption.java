package se.samspel.identity.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;
import se.samspel.api.access.Unit;
import se.samspel.api.access.UnitKind;

/** Works out what is adopted when some proposals are chosen: they and what they need, in an order that rows allow. */
final class Adoption {
    private final OrganisationTree tree;
    private final Map<UnitId, Unit> proposed;
    private final Map<UnitId, Unit> taken = new LinkedHashMap<>();

    Adoption(OrganisationTree tree, Map<UnitId, Unit> proposed) {
        this.tree = tree;
        this.proposed = proposed;
    }

    /** What hinders the choice, as a Swedish sentence; empty when nothing does. */
    Optional<String> problem(Set<UnitId> chosen) {
        if (chosen.isEmpty()) {
            return Optional.of("Välj minst ett förslag.");
        }
        for (UnitId id : chosen) {
            @Nullable Unit unit = proposed.get(id);
            if (unit == null) {
                return Optional.of(
                        "Förslaget "
                                + id
                                + " finns inte längre. Ladda om sidan och välj bland dem som finns.");
            }
            Optional<UnitId> missing =
                    unit.above().filter(above -> !tree.knows(above) && !chosen.contains(above));
            if (missing.isPresent()) {
                return Optional.of(
                        unit.name()
                                + " hör till "
                                + name(missing.get())
                                + ", som inte är antaget. Välj det också.");
            }
        }
        return Optional.empty();
    }

    /** The units to keep: förbund first, groups last. */
    List<Unit> units(Set<UnitId> chosen) {
        chosen.stream().flatMap(id -> proposal(id).stream()).forEach(this::take);
        List<Unit> ordered = new ArrayList<>(taken.values());
        ordered.sort(
                Comparator.comparingInt(
                        unit -> unit.kind() == UnitKind.GROUP ? 9 : unit.kind().ordinal()));
        return ordered.stream().map(this::withKnownParts).toList();
    }

    private void take(Unit unit) {
        if (unit.kind() == UnitKind.MUNICIPALITY && unit.parent() == null) {
            return;
        }
        taken.putIfAbsent(unit.id(), unit);
        UnitId above = unit.kind() == UnitKind.ASSOCIATION ? unit.id() : unit.parent();
        for (UnitId id : unit.municipalities()) {
            proposal(id).ifPresent(it -> taken.putIfAbsent(id, under(it, above)));
        }
        for (UnitId id : unit.parties()) {
            proposal(id).ifPresent(it -> taken.putIfAbsent(id, it));
        }
    }

    private Unit withKnownParts(Unit unit) {
        return new Unit(
                unit.id(),
                unit.kind(),
                unit.name(),
                unit.shortName(),
                unit.parent(),
                unit.partyKind(),
                unit.code(),
                unit.municipalities().stream().filter(this::known).toList(),
                unit.parties().stream().filter(this::known).toList());
    }

    private boolean known(UnitId id) {
        return tree.knows(id) || taken.containsKey(id);
    }

    private Optional<Unit> proposal(UnitId id) {
        return tree.knows(id) ? Optional.empty() : Optional.ofNullable(proposed.get(id));
    }

    private String name(UnitId id) {
        return Optional.ofNullable(proposed.get(id)).map(Unit::name).orElse(id.value());
    }

    private static Unit under(Unit municipality, @Nullable UnitId association) {
        return new Unit(
                municipality.id(),
                municipality.kind(),
                municipality.name(),
                association,
                null,
                municipality.code(),
                List.of(),
                List.of());
    }
}
