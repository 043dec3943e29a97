package se.samspel.begrepp.internal;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;
import se.samspel.api.access.PartyKind;

/**
 * A term as one layer has it.
 *
 * @param id the same in all layers: a layer nearer the viewer says what the term means there
 * @param name as it is preferably written
 * @param capitals abbreviations that are other words in small letters, and are only meant in capitals
 * @param definition empty for words that are only known to mean the same
 * @param source where the definition comes from; may be empty
 * @param validity the days it holds
 * @param readings how the parties read the word differently; empty when they do not
 * @param layer where it stands
 */
record Term(
        String id,
        String name,
        List<String> abbreviations,
        List<String> capitals,
        List<String> synonyms,
        String definition,
        String source,
        Validity validity,
        Map<PartyKind, String> readings,
        Layer layer) {
    Term {
        abbreviations = List.copyOf(abbreviations);
        capitals = List.copyOf(capitals);
        synonyms = List.copyOf(synonyms);
        readings = Collections.unmodifiableMap(new LinkedHashMap<>(readings));
    }

    /**
     * The days a term holds, both included.
     *
     * @param from null for always
     * @param to null for until further notice
     */
    record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {
        static final Validity ALWAYS = new Validity(null, null);

        boolean holds(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }

        boolean isBackwards() {
            return from != null && to != null && to.isBefore(from);
        }
    }

    /**
     * Where a term stands.
     *
     * @param from the plugin's id, or the förbund's for its own
     * @param appliesTo the units where it is true; empty for everywhere
     */
    record Layer(Kind kind, String from, Set<UnitId> appliesTo) {
        Layer {
            appliesTo = Set.copyOf(appliesTo);
        }

        /** How near the viewer, farthest first. */
        enum Kind {
            NATIONAL("Hela landet"),
            REGIONAL("Regionen"),
            OWN("Förbundets eget");

            private final String swedish;

            Kind(String swedish) {
                this.swedish = swedish;
            }

            String swedish() {
                return swedish;
            }
        }

        boolean isFor(Set<UnitId> units) {
            return appliesTo.isEmpty() || appliesTo.stream().anyMatch(units::contains);
        }
    }

    /** All it is called, the name first. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>(List.of(name));
        names.addAll(abbreviations);
        names.addAll(capitals);
        names.addAll(synonyms);
        return names;
    }

    /** All abbreviations, whatever letters they are meant in. */
    List<String> shortForms() {
        Set<String> forms = new LinkedHashSet<>(abbreviations);
        forms.addAll(capitals);
        return List.copyOf(forms);
    }

    boolean isDefined() {
        return !definition.isBlank();
    }
}
