package se.samspel.handlingsplan.internal;

import java.util.EnumSet;
import java.util.Set;
import se.samspel.api.access.Action;
import se.samspel.api.access.Role;

/** What a person may do with a group's plans. */
public enum PlanAction implements Action {
    EDIT(Role.writers(), "ändra i planen"),
    ADOPT(EnumSet.of(Role.CONVENER, Role.PROCESS_LEADER, Role.OFFICE), "fastställa planen");

    private final Set<Role> roles;
    private final String swedish;

    PlanAction(Set<Role> roles, String swedish) {
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
