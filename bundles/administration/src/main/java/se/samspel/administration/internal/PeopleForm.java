package se.samspel.administration.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.samspel.api.access.Accounts;
import se.samspel.api.access.Role;
import se.samspel.api.access.Unit;

/**
 * The inputs about a person and a role: what was written, what is wrong, what can be chosen.
 *
 * @param values by input
 * @param problems by input
 */
public record PeopleForm(
        Map<String, String> values,
        Map<String, String> problems,
        List<Accounts.Place> places,
        List<Unit> parties) {
    public PeopleForm {
        values = Map.copyOf(values);
        problems = Collections.unmodifiableMap(new LinkedHashMap<>(problems));
        places = List.copyOf(places);
        parties = List.copyOf(parties);
    }

    static PeopleForm empty(List<Accounts.Place> places, List<Unit> parties, LocalDate today) {
        return new PeopleForm(Map.of("from", today.toString()), Map.of(), places, parties);
    }

    PeopleForm refused(Function<String, String> written, Map<String, String> wrong) {
        Map<String, String> again = new LinkedHashMap<>();
        for (String input :
                List.of("name", "email", "title", "unit", "role", "from", "to", "party")) {
            again.put(input, written.apply(input));
        }
        return new PeopleForm(again, wrong, places, parties);
    }

    public String value(String input) {
        return values.getOrDefault(input, "");
    }

    /** The problem of one input; empty for none. */
    public String problem(String input) {
        return problems.getOrDefault(input, "");
    }

    /** Every role that can be given somewhere, in the order of the roles. */
    public List<Role> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> places.stream().anyMatch(place -> place.roles().contains(role)))
                .toList();
    }
}
