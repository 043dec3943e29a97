package se.samspel.identity.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day in Sweden, by which memberships begin and end. */
public final class Today {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private Today() {}

    public static LocalDate by(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), SWEDEN);
    }
}
