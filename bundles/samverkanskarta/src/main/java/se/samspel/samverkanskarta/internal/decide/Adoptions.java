package se.samspel.samverkanskarta.internal.decide;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Viewer;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.VersionId;
import se.samspel.samverkanskarta.internal.analysis.WhatIf;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.VersionKind;
import se.samspel.samverkanskarta.internal.rows.MapChange;
import se.samspel.samverkanskarta.internal.rows.MapLine;
import se.samspel.samverkanskarta.internal.rows.MapOutcome;
import se.samspel.samverkanskarta.internal.rows.Maps;
import se.samspel.samverkanskarta.internal.rows.PartLine;
import se.samspel.samverkanskarta.internal.rows.Parts;
import se.samspel.samverkanskarta.internal.rows.VersionLine;
import se.samspel.samverkanskarta.internal.words.Names;

/**
 * Takes what was tried on one version of a map into one of its versions, all of it or nothing. What the version has already
 * become is left as it is, so the same again changes nothing.
 */
@Component(service = Adoptions.class)
public final class Adoptions {
    private final Maps maps;
    private final Parts parts;

    @Activate
    public Adoptions(@Reference Maps maps, @Reference Parts parts) {
        this.maps = maps;
        this.parts = parts;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** It is so now. @param changed whether anything had to be changed */
        record Done(boolean changed) implements Outcome {}

        /** Nothing is changed; why and what to do. */
        record Refused(String sentence) implements Outcome {}
    }

    /** The versions that the viewer may take it into: the desired ones first, then the newest day first. */
    public static List<VersionLine> offered(MapLine map) {
        return map.versions().stream()
                .filter(VersionLine::mayWrite)
                .sorted(Comparator.comparing(it -> it.kind() != VersionKind.DESIRED))
                .toList();
    }

    /**
     * Makes the changes.
     *
     * @param tried the version that they were tried on
     * @throws se.samspel.api.access.NotThere when a version is not there for the viewer, or they are of different maps
     * @throws se.samspel.api.access.AccessDenied when the viewer may only read
     */
    public Outcome take(Viewer viewer, VersionId tried, Trial trial, VersionId into) {
        VersionLine line = maps.line(viewer, maps.line(viewer, tried).map(), into);
        maps.requireWrite(viewer, into);
        Inventory before = maps.open(viewer, into);
        List<String> unknown = unknown(viewer, tried, trial, into, before);
        if (!unknown.isEmpty()) {
            return new Outcome.Refused(
                    "Det här finns inte i "
                            + line.title()
                            + ": "
                            + String.join(", ", unknown)
                            + ". Inget är ändrat. Lägg in det där först, eller välj en annan version.");
        }
        List<WhatIf> changes = here(trial, before).changes(before);
        List<MapChange> wanted =
                Adoption.of(parts.of(viewer, into, MapPart.FORUM, false))
                        .changes(before, WhatIf.all(before, changes));
        return wanted.isEmpty()
                ? new Outcome.Done(false)
                : outcome(maps.writeAll(viewer, into, wanted, "").getFirst());
    }

    /** What the version lacks: what is to stop may have stopped there already, all else has to be there. */
    private List<String> unknown(
            Viewer viewer, VersionId tried, Trial trial, VersionId into, Inventory before) {
        Names names = new Names(maps.open(viewer, tried));
        Set<String> removed =
                parts.of(viewer, into, MapPart.FORUM, true).stream()
                        .map(PartLine::key)
                        .collect(Collectors.toUnmodifiableSet());
        Stream<String> stop =
                Stream.concat(trial.removed().stream(), Stream.of(trial.other()))
                        .filter(it -> !removed.contains(it));
        Stream<String> stay = Stream.concat(trial.begun().stream(), Stream.of(trial.into()));
        Stream<String> forums =
                Stream.concat(stop, stay)
                        .filter(it -> !it.isEmpty() && before.forum(it).isEmpty())
                        .map(names::forum);
        Stream<String> functions =
                trial.added().functions().stream()
                        .filter(it -> !trial.added().isEmpty())
                        .filter(it -> !before.functionsByKey().containsKey(it))
                        .map(names::functionOfParty);
        return Stream.concat(forums, functions).distinct().toList();
    }

    /** Without the new forum where there is one of its name: that is what an earlier time made. */
    private static Trial here(Trial trial, Inventory before) {
        boolean there =
                before.forums().stream()
                        .anyMatch(it -> folded(it.name()).equals(folded(trial.added().name())));
        return there ? trial.withoutNew() : trial;
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static Outcome outcome(MapOutcome came) {
        return switch (came) {
            case MapOutcome.Saved saved -> new Outcome.Done(true);
            case MapOutcome.Problems problems ->
                    new Outcome.Refused(
                            "Inget är ändrat. " + String.join(" ", problems.problems().values()));
            case MapOutcome.Conflict conflict -> meanwhile();
            case MapOutcome.Gone gone -> meanwhile();
        };
    }

    private static Outcome meanwhile() {
        return new Outcome.Refused(
                "Någon annan ändrade samma forum just nu. Inget av ditt är ändrat. Pröva en gång till.");
    }
}
