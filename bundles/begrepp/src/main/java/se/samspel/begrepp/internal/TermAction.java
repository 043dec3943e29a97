package se.samspel.begrepp.internal;

import java.util.EnumSet;
import java.util.Set;
import se.samspel.api.access.Action;
import se.samspel.api.access.Role;

/** What a person may do with a förbund's terms. */
enum TermAction implements Action {
    EDIT(EnumSet.of(Role.PROCESS_LEADER, Role.OFFICE), "ändra förbundets begrepp");

    private final Set<Role> roles;
    private final String swedish;

    TermAction(Set<Role> roles, String swedish) {
        this.roles = Set.copyOf(roles);
        this.swedish = swedish;
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }

    @Override
    public String swedish() {
        return swedish;
    }
}
