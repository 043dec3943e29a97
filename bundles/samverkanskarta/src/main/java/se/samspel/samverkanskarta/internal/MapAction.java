package se.samspel.samverkanskarta.internal;

import java.util.EnumSet;
import java.util.Set;
import se.samspel.api.access.Action;
import se.samspel.api.access.Role;

/** What a person may do with the maps of a förbund, held in the förbund or in one of its groups. */
public enum MapAction implements Action {
    WRITE(EnumSet.of(Role.PROCESS_LEADER, Role.OFFICE), "ändra i förbundets samverkanskartor");

    private final Set<Role> roles;
    private final String swedish;

    MapAction(Set<Role> roles, String swedish) {
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
