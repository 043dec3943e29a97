package se.samspel.identity.internal;

import java.time.Instant;
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
 * @param roles all there are, also ended and coming
 * @param places where the person is signed in
 * @param problems by input
 * @param demo whether there are no passwords
 */
public record AccountPage(
        Person person,
        List<HeldRole> roles,
        List<OpenSessions.Place> places,
        Instant now,
        Map<String, String> problems,
        boolean demo)
        implements Page {
    public AccountPage {
        roles = List.copyOf(roles);
        places = List.copyOf(places);
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

    /** The roles that hold today. */
    public List<HeldRole> current() {
        return roles.stream().filter(HeldRole::now).toList();
    }

    /** Those that have ended or are to come. */
    public List<HeldRole> others() {
        return roles.stream().filter(role -> !role.now()).toList();
    }

    /** The problem of one input; empty for none. */
    public String problem(String input) {
        return problems.getOrDefault(input, "");
    }
}
