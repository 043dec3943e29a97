package se.samspel.identity.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import se.samspel.api.web.Page;

/**
 * Where an invited person chooses a password.
 *
 * @param action where the form is posted
 * @param problems by input
 */
public record InvitationPage(String action, String name, String email, Map<String, String> problems)
        implements Page {
    public InvitationPage {
        problems = Collections.unmodifiableMap(new LinkedHashMap<>(problems));
    }

    @Override
    public String title() {
        return "Välj lösenord";
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
