package se.samspel.administration.internal;

import jakarta.ws.rs.core.Form;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;
import se.samspel.api.access.Accounts.Person;
import se.samspel.api.access.Membership;
import se.samspel.api.access.Role;

/** What was sent about a person and a role. Read {@link #problems} first: a text may be no day, role or unit at all. */
final class RoleForm {
    private final Form form;

    RoleForm(Form form) {
        this.form = form;
    }

    String text(String input) {
        @Nullable String value = form.asMap().getFirst(input);
        return value == null ? "" : value.strip();
    }

    Person person() {
        return new Person(text("name"), text("email"), text("title"));
    }

    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (unit("unit").isEmpty()) {
            problems.put("unit", "Välj var rollen ska gälla.");
        }
        if (role().isEmpty()) {
            problems.put("role", "Välj en roll.");
        }
        if (day("from").isEmpty()) {
            problems.put("from", "Första dagen ska vara ett datum, till exempel 2027-03-31.");
        }
        if (!text("to").isEmpty() && day("to").isEmpty()) {
            problems.put(
                    "to", "Sista dagen ska vara ett datum, till exempel 2027-12-31, eller tom.");
        }
        return problems;
    }

    Membership membership() {
        return new Membership(
                unit("unit").orElseThrow(),
                role().orElseThrow(),
                day("from").orElseThrow(),
                day("to").orElse(null),
                unit("party").orElse(null));
    }

    Optional<LocalDate> day(String input) {
        try {
            return Optional.of(LocalDate.parse(text(input)));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private Optional<Role> role() {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(text("role")))
                .findFirst();
    }

    private Optional<UnitId> unit(String input) {
        return Optional.of(text(input))
                .filter(text -> text.matches("[a-z0-9][a-z0-9-]{0,59}"))
                .map(UnitId::new);
    }
}
