package se.samspel.dialogstod.internal.own;

import java.util.EnumSet;
import java.util.Set;
import se.samspel.api.access.Action;
import se.samspel.api.access.Role;

/** What a person may do with the guides of a group or a förbund. */
enum OwnAction implements Action {
    ASK(Role.writers(), "ändra gruppens egna frågor"),
    KEEP(EnumSet.of(Role.CONVENER, Role.PROCESS_LEADER, Role.OFFICE), "ta in eller ta bort guider");

    private final Set<Role> roles;
    private final String swedish;

    OwnAction(Set<Role> roles, String swedish) {
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
