package se.samspel.identity.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samspel.api.access.Accounts.Person;
import se.samspel.api.web.Page;

/**
 * A person's own account.
 *
 * @param person as it stands, or as it was filled in
 * @param roles those that hold today
 * @param problems by input
 * @param demo whether there are no passwords
 */
public record AccountPage(
        Person person, List<HeldRole> roles, Map<String, String> problems, boolean demo)
        implements Page {
    public AccountPage {
        roles = List.copyOf(roles);
        problems = Collections.unmodifiableMap(new LinkedHashMap<>(problems));
    }

    @Override
    public String title() {
        return "Mitt konto";
    }

    @Override
    public String menu() {
        return "";
    }

    /** The problem of one input; empty for none. */
    public String problem(String input) {
        return problems.getOrDefault(input, "");
    }
}
