package se.samspel.arkiv.internal;

import java.util.Set;
import se.samspel.api.access.Action;
import se.samspel.api.access.Role;

/** What people do in the archive. */
public enum ArchiveAction implements Action {
    UPLOAD(Role.writers(), "ladda upp dokument"),
    CORRECT(
            Set.of(Role.CONVENER, Role.PROCESS_LEADER, Role.OFFICE),
            "ändra uppgifterna om dokumentet"),
    REMOVE(Set.of(Role.OFFICE), "ta bort dokumentet"),
    DISPOSE(Set.of(Role.OFFICE), "gallra i arkivet");

    private final Set<Role> roles;
    private final String swedish;

    ArchiveAction(Set<Role> roles, String swedish) {
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
