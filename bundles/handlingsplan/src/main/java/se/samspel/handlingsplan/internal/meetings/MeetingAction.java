package se.samspel.handlingsplan.internal.meetings;

import java.util.EnumSet;
import java.util.Set;
import se.samspel.api.access.Action;
import se.samspel.api.access.Role;

/** What a person may do with a group's meetings. */
enum MeetingAction implements Action {
    NOTE(Role.writers(), "stämma av på mötet"),
    CALL(
            EnumSet.of(Role.CONVENER, Role.PROCESS_LEADER, Role.OFFICE),
            "kalla till möten eller göra klart minnesanteckningar");

    private final Set<Role> roles;
    private final String swedish;

    MeetingAction(Set<Role> roles, String swedish) {
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
