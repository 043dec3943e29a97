package se.samspel.insatser.internal;

import java.util.EnumSet;
import java.util.Set;
import se.samspel.api.access.Action;
import se.samspel.api.access.Role;

/** What a person may do with the insatser of a förbund. */
enum InterventionAction implements Action {
    EDIT;

    @Override
    public Set<Role> roles() {
        return EnumSet.of(Role.OFFICE, Role.PROCESS_LEADER);
    }

    @Override
    public String swedish() {
        return "ändra i förbundets insatser";
    }
}
