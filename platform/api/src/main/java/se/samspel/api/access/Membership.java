package se.samspel.api.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;

/**
 * A role in a unit for a period, both days included; no {@code to} means until further notice.
 *
 * @param party the party the person speaks for there, when it has been said
 */
public record Membership(
        UnitId unit, Role role, LocalDate from, @Nullable LocalDate to, @Nullable UnitId party) {
    public boolean holdsOn(LocalDate day) {
        LocalDate last = to;
        return !day.isBefore(from) && (last == null || !day.isAfter(last));
    }
}
