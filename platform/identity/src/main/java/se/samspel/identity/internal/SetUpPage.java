package se.samspel.identity.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samspel.api.access.Accounts.Person;
import se.samspel.api.access.Unit;
import se.samspel.api.web.Page;

/**
 * Where the first administrator is made.
 *
 * @param code what was written
 * @param proposals what plugins propose
 * @param chosen ids of the proposals that are ticked
 * @param problems by input
 */
public record SetUpPage(
        String code,
        Person person,
        List<ProposedAssociation> proposals,
        Set<String> chosen,
        Map<String, String> problems)
        implements Page {
    public SetUpPage {
        proposals = List.copyOf(proposals);
        chosen = Set.copyOf(chosen);
        problems = Collections.unmodifiableMap(new LinkedHashMap<>(problems));
    }

    @Override
    public String title() {
        return "Kom igång";
    }

    @Override
    public String menu() {
        return "";
    }

    /** Whether a proposal is ticked. */
    public boolean isChosen(Unit unit) {
        return chosen.contains(unit.id().value());
    }

    /** The problem of one input; empty for none. */
    public String problem(String input) {
        return problems.getOrDefault(input, "");
    }
}
