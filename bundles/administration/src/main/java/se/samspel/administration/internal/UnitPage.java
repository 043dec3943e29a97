package se.samspel.administration.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Unit;
import se.samspel.api.access.UnitKind;
import se.samspel.api.web.Page;

/**
 * One unit.
 *
 * @param name as it stands, or as it was written
 * @param association the förbund's name; empty for a förbund and a party
 * @param parties all there are, those of the group first and in its order
 * @param municipalities those of the group's förbund
 * @param people who holds a role there today
 * @param problems by input
 */
public record UnitPage(
        Unit unit,
        String name,
        String association,
        List<Unit> parties,
        List<Unit> municipalities,
        List<Organisation.Person> people,
        boolean changeable,
        Map<String, String> problems)
        implements Page {
    public UnitPage {
        parties = List.copyOf(parties);
        municipalities = List.copyOf(municipalities);
        people = List.copyOf(people);
        problems = Collections.unmodifiableMap(new LinkedHashMap<>(problems));
    }

    @Override
    public String title() {
        return unit.name();
    }

    @Override
    public String menu() {
        return Administration.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(Administration.CRUMB, new Crumb("Enheter", UnitsPages.LIST));
    }

    public String path() {
        return UnitsPages.LIST + "/" + unit.id();
    }

    public boolean group() {
        return unit.kind() == UnitKind.GROUP;
    }

    /** Whether a party or a municipality belongs to the group. */
    public boolean has(Unit part) {
        return unit.parties().contains(part.id()) || unit.municipalities().contains(part.id());
    }

    /** The problem of one input; empty for none. */
    public String problem(String input) {
        return problems.getOrDefault(input, "");
    }
}
