package se.samspel.identity.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samspel.api.web.Page;

/**
 * Where one signs in: by address and password, or in the demo by choosing a person.
 *
 * @param back the path to go to afterwards
 * @param email what was written
 * @param problems by input
 * @param demoPeople by förbund; empty outside the demo
 */
public record SignInPage(
        String back,
        String email,
        Map<String, String> problems,
        Map<String, List<DemoPerson>> demoPeople)
        implements Page {
    public SignInPage {
        problems = Collections.unmodifiableMap(new LinkedHashMap<>(problems));
        demoPeople = Collections.unmodifiableMap(new LinkedHashMap<>(demoPeople));
    }

    /** Someone to choose. */
    public record DemoPerson(long id, String name, String title, String role, String where) {}

    @Override
    public String title() {
        return demo() ? "Välj vem du är" : "Logga in";
    }

    @Override
    public String menu() {
        return "";
    }

    public boolean demo() {
        return !demoPeople.isEmpty();
    }

    /** The problem of one input; empty for none. */
    public String problem(String input) {
        return problems.getOrDefault(input, "");
    }
}
