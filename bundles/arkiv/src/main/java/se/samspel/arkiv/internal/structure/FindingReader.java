package se.samspel.arkiv.internal.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Unit;
import se.samspel.api.access.UnitKind;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.structure.Names.Name;

/** Reads documents by the rules, with the names that units, the register of insatser and plugins have today. */
@Component(service = FindingReader.class)
public final class FindingReader {
    private final Findings findings;
    private final Organisation organisation;
    private final TargetGroups targetGroups;
    private final KnownInterventions insatser;

    @Activate
    public FindingReader(
            @Reference Findings findings,
            @Reference Organisation organisation,
            @Reference TargetGroups targetGroups,
            @Reference KnownInterventions insatser) {
        this.findings = findings;
        this.organisation = organisation;
        this.targetGroups = targetGroups;
        this.insatser = insatser;
    }

    /** Reads a document, unless a feature gave what it says. */
    public void read(DocumentId document, @Nullable UnitId association, List<String> pages) {
        if (!findings.isGiven(document)) {
            findings.read(document, pages, names(association));
        }
    }

    private Names names(@Nullable UnitId association) {
        return new Names(
                municipalities(), parties(), insatser.names(association), targetGroups.all());
    }

    private List<Name> municipalities() {
        return organisation.all(UnitKind.MUNICIPALITY).stream()
                .map(unit -> Name.of(unit.id().value(), placeOf(unit)))
                .toList();
    }

    /** "Hofors", also when the unit is called "Hofors kommun". */
    private static String placeOf(Unit municipality) {
        return municipality.name().replaceFirst("s? kommun$", "");
    }

    /** A short name counts when only one party has it. */
    private List<Name> parties() {
        List<Unit> parties = organisation.all(UnitKind.PARTY);
        Map<String, Integer> shared = new HashMap<>();
        parties.forEach(unit -> shared.merge(unit.shortName(), 1, Integer::sum));
        List<Name> names = new ArrayList<>();
        for (Unit unit : parties) {
            boolean own = shared.getOrDefault(unit.shortName(), 0) == 1;
            names.add(
                    new Name(
                            unit.id().value(),
                            unit.name(),
                            own ? List.of(unit.name(), unit.shortName()) : List.of(unit.name())));
        }
        return names;
    }
}
