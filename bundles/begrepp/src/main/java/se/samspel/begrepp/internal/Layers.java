package se.samspel.begrepp.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Membership;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Unit;
import se.samspel.api.access.Viewer;

/** Lays the layers of terms over each other for those who work somewhere: the nearest one that holds is what a term means. */
@Component(service = Layers.class)
public final class Layers {
    private final PluginTerms plugins;
    private final OwnTerms own;
    private final Organisation organisation;

    @Activate
    public Layers(
            @Reference PluginTerms plugins,
            @Reference OwnTerms own,
            @Reference Organisation organisation) {
        this.plugins = plugins;
        this.own = own;
        this.organisation = organisation;
    }

    /**
     * A term with all its layers, the nearest first.
     *
     * @param all never empty
     */
    record Stack(List<Term> all) {
        Stack {
            all = List.copyOf(all);
        }

        /** What it means on a day; empty when no layer holds. */
        Optional<Term> on(LocalDate day) {
            return all.stream().filter(term -> term.validity().holds(day)).findFirst();
        }

        /** What it means on a day, or what the nearest layer says when none holds. */
        Term shown(LocalDate day) {
            return on(day).orElse(all.getFirst());
        }
    }

    /** The units whose terms are true for a viewer: those of the memberships, above them, and for a förbund below it. */
    Set<UnitId> units(Viewer viewer) {
        Set<UnitId> units = new LinkedHashSet<>();
        viewer.memberships().stream()
                .map(Membership::unit)
                .forEach(unit -> units.addAll(units(unit)));
        return units;
    }

    /** The same for one unit. */
    Set<UnitId> units(UnitId unit) {
        Set<UnitId> units = new LinkedHashSet<>(organisation.within(unit));
        organisation.groupsOf(unit).stream()
                .map(Unit::id)
                .forEach(group -> units.addAll(organisation.within(group)));
        return units;
    }

    /** The förbund of the viewer's chosen group, otherwise of the first membership. */
    Optional<UnitId> association(Viewer viewer) {
        return viewer.chosenGroup()
                .or(() -> viewer.memberships().stream().map(Membership::unit).findFirst())
                .flatMap(organisation::associationOf)
                .map(Unit::id);
    }

    /** A term that has a layer where the viewer works. */
    Optional<Stack> find(Viewer viewer, String term) {
        return Optional.ofNullable(in(units(viewer)).get(term));
    }

    /** Refuses a term that has no layer where the viewer works, as if it were not there. */
    void require(Viewer viewer, String term) {
        if (find(viewer, term).isEmpty()) {
            throw new NotThere("Begreppet");
        }
    }

    /** Equal as long as no layer has changed. */
    Object state() {
        return new State(plugins.state(), own.all());
    }

    private record State(long plugins, List<OwnTerms.Own> own) {
        /** The list is the same as long as nothing has changed. */
        @Override
        public boolean equals(Object other) {
            return other instanceof State(long others, List<OwnTerms.Own> rows)
                    && others == plugins
                    && rows == own;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(plugins);
        }
    }

    /** Every term that has a layer in any of the units, by id. */
    Map<String, Stack> in(Set<UnitId> units) {
        Map<String, List<Term>> layers = new LinkedHashMap<>();
        plugins.all().stream()
                .flatMap(List::stream)
                .filter(term -> term.layer().isFor(units))
                .forEach(term -> layersOf(layers, term.id()).add(term));
        for (OwnTerms.Own row : own.all()) {
            if (!row.withdrawn() && units.contains(row.association())) {
                List<Term> below = layersOf(layers, row.term());
                below.add(
                        TermFields.term(
                                row.term(), row.association(), row.values(), capitals(below)));
            }
        }
        Map<String, Stack> stacks = new LinkedHashMap<>();
        layers.forEach((id, terms) -> stacks.put(id, new Stack(nearestFirst(terms))));
        return stacks;
    }

    private static List<Term> layersOf(Map<String, List<Term>> layers, String id) {
        return layers.computeIfAbsent(id, unknown -> new ArrayList<>());
    }

    private static Set<String> capitals(List<Term> below) {
        return below.stream()
                .flatMap(term -> term.capitals().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<Term> nearestFirst(List<Term> terms) {
        return terms.stream()
                .sorted(Comparator.comparing((Term term) -> term.layer().kind()).reversed())
                .toList();
    }
}
