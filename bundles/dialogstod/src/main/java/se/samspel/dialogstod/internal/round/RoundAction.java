package se.samspel.dialogstod.internal.round;

import java.util.EnumSet;
import java.util.Set;
import se.samspel.api.access.Action;
import se.samspel.api.access.Role;
import se.samspel.dialogstod.AnswerKind;

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

    /** What a change asks of who makes it. */
    static RoundAction of(RoundChange change) {
        return switch (change) {
            case RoundChange.Ready ready -> PREPARE;
            case RoundChange.Answer answer when answer.kind() == AnswerKind.PREPARED -> PREPARE;
            case RoundChange.Remind remind -> LEAD;
            case RoundChange.Open open -> LEAD;
            case RoundChange.Finish finish -> LEAD;
            case RoundChange.TakeUpAgain again -> LEAD;
            case RoundChange.Settings settings -> LEAD;
            default -> WRITE;
        };
    }
}
