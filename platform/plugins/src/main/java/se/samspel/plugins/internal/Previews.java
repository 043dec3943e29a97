package se.samspel.plugins.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Version;
import se.samspel.api.UnitId;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Unit;
import se.samspel.api.access.UnitKind;
import se.samspel.api.content.ContentError;
import se.samspel.api.content.PluginPreview;
import se.samspel.api.content.PluginPreview.Direction;
import se.samspel.api.content.Suggestion;

/** Says what a zip would change, against what is in place now. */
final class Previews {
    private final Kinds kinds;
    private final Comparison comparison;
    private final Organisation organisation;

    Previews(Kinds kinds, Organisation organisation) {
        this.kinds = kinds;
        this.comparison = new Comparison(kinds);
        this.organisation = organisation;
    }

    /** What cannot be installed, and everything that is wrong with it. */
    PluginPreview refused(Optional<PluginDescription> description, List<ContentError> errors) {
        return new PluginPreview(
                0,
                description.map(it -> it.id().value()).orElse(""),
                description.map(PluginDescription::name).orElse(""),
                description.map(PluginDescription::description).orElse(""),
                description.map(it -> it.version().toString()).orElse(""),
                null,
                Direction.NEW,
                "Inget har ändrats.",
                List.of(),
                List.of(),
                errors.stream().limit(Findings.MOST).toList());
    }

    List<ContentError> check(PluginPackage pack) {
        return kinds.check(pack);
    }

    PluginPreview of(long stage, PluginPackage pack, Shelf.@Nullable Placed installed) {
        PluginDescription description = pack.description();
        @Nullable PluginPackage before = installed == null ? null : installed.pack().orElse(null);
        @Nullable Version version = installed == null ? null : installed.row().parsedVersion();
        Comparison.Result result = comparison.between(before, pack);
        return new PluginPreview(
                stage,
                description.id().value(),
                description.name(),
                description.description(),
                description.version().toString(),
                version == null ? null : version.toString(),
                direction(version, description.version()),
                result.summary(),
                result.changes(),
                notes(description, before, version, result),
                List.of());
    }

    private static Direction direction(@Nullable Version before, Version after) {
        if (before == null) {
            return Direction.NEW;
        }
        int order = after.compareTo(before);
        return order == 0 ? Direction.SAME : order > 0 ? Direction.UPGRADE : Direction.DOWNGRADE;
    }

    private List<String> notes(
            PluginDescription after,
            @Nullable PluginPackage before,
            @Nullable Version version,
            Comparison.Result result) {
        List<String> notes = new ArrayList<>();
        notes.add("Gäller: " + names(after.appliesTo()) + ".");
        if (before != null && !before.description().appliesTo().equals(after.appliesTo())) {
            notes.add("Gällde förut: " + names(before.description().appliesTo()) + ".");
        }
        if (version != null && version.equals(after.version()) && !result.changes().isEmpty()) {
            notes.add(
                    "Innehållet är ändrat men versionen är densamma, "
                            + version
                            + ". Höj den gärna i plugin.json.");
        }
        if (version != null && after.version().compareTo(version) < 0) {
            notes.add("Det här är en äldre version än den som är installerad.");
        }
        after.appliesTo().stream()
                .sorted(java.util.Comparator.comparing(UnitId::value))
                .forEach(unit -> unknown(unit).ifPresent(notes::add));
        return notes;
    }

    private String names(Set<UnitId> units) {
        return units.isEmpty()
                ? "hela servern"
                : units.stream()
                        .map(organisation::name)
                        .collect(Collectors.toCollection(TreeSet::new))
                        .stream()
                        .collect(Collectors.joining(", "));
    }

    private Optional<String> unknown(UnitId unit) {
        if (organisation.find(unit).isPresent()) {
            return Optional.empty();
        }
        List<String> known =
                Stream.of(UnitKind.ASSOCIATION, UnitKind.MUNICIPALITY, UnitKind.GROUP)
                        .flatMap(kind -> organisation.all(kind).stream())
                        .map(Unit::id)
                        .map(UnitId::value)
                        .toList();
        return Optional.of(
                "Enheten "
                        + Quoted.of(unit.value())
                        + " finns inte på servern än"
                        + Suggestion.nearest(unit.value(), known)
                                .map(likely -> ", menade du \"" + likely + "\"?")
                                .orElse(". Innehållet syns när den har antagits."));
    }
}
