package se.samspel.administration.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samspel.api.access.PartyKind;
import se.samspel.api.access.Unit;
import se.samspel.api.web.Page;

/**
 * The organisation and what plugins propose.
 *
 * @param associations those the viewer may see here
 * @param values what was written in the form that was refused
 * @param problems by input
 * @param server whether the viewer may make förbund and parties
 */
public record UnitsPage(
        List<AssociationUnits> associations,
        List<Unit> parties,
        List<Proposed> proposals,
        Map<String, String> values,
        Map<String, String> problems,
        boolean server)
        implements Page {
    public UnitsPage {
        associations = List.copyOf(associations);
        parties = List.copyOf(parties);
        proposals = List.copyOf(proposals);
        values = Map.copyOf(values);
        problems = Collections.unmodifiableMap(new LinkedHashMap<>(problems));
    }

    /** A förbund with what is below it. */
    public record AssociationUnits(Unit association, List<Unit> groups, String municipalities) {
        public AssociationUnits {
            groups = List.copyOf(groups);
        }
    }

    /** Proposals that belong together. */
    public record Proposed(String heading, List<Unit> units) {
        public Proposed {
            units = List.copyOf(units);
        }
    }

    @Override
    public String title() {
        return "Enheter";
    }

    @Override
    public String menu() {
        return Administration.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(Administration.CRUMB);
    }

    public String value(String input) {
        return values.getOrDefault(input, "");
    }

    /** The problem of one input; empty for none. */
    public String problem(String input) {
        return problems.getOrDefault(input, "");
    }

    public List<PartyKind> partyKinds() {
        return List.of(PartyKind.values());
    }

    /** Where a unit's own page is. */
    public String path(Unit unit) {
        return UnitsPages.LIST + "/" + unit.id();
    }
}
