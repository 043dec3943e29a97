package se.samspel.dialogstod.internal.round;

import java.util.EnumSet;
import java.util.Set;
import se.samspel.api.access.Action;
import se.samspel.api.access.Role;

/** What a person may do with a group's rounds. */
public enum RoundAction implements Action {
    READ(Role.writers(), "läsa omgången"),
    PREPARE(Role.writers(), "förbereda svar i omgången"),
    WRITE(Role.writers(), "skriva i omgången"),
    LEAD(
            EnumSet.of(Role.CONVENER, Role.PROCESS_LEADER, Role.OFFICE),
            "påbörja, öppna och avsluta omgångar");

    private final Set<Role> roles;
    private final String swedish;

    RoundAction(Set<Role> roles, String swedish) {
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
