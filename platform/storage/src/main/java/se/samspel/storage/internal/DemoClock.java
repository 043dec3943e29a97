package se.samspel.storage.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The time while the demo's year is being told: some way behind the real time, and never further behind than before. So
 * it neither goes back nor ahead of the real time. Whatever happens to the telling, after a while it is the real time.
 */
final class DemoClock extends Clock {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Clock real;
    private volatile Duration behind = Duration.ZERO;
    private volatile Instant patientUntil = Instant.MIN;

    DemoClock(Clock real) {
        this.real = real;
    }

    /** Goes back to the beginning of the year; only for a database in which nothing has happened. */
    void begin(Duration ago) {
        patientUntil = real.instant().plus(PATIENCE);
        behind = ago;
    }

    /** Goes ahead to a time, unless that has been passed. */
    synchronized void moveTo(Instant at) {
        Duration wanted = Duration.between(at, real.instant());
        if (wanted.compareTo(behind) < 0) {
            behind = wanted.isNegative() ? Duration.ZERO : wanted;
        }
    }

    /** Goes ahead to the real time, for good. */
    void end() {
        behind = Duration.ZERO;
    }

    Instant realTime() {
        return real.instant();
    }

    @Override
    public Instant instant() {
        Instant now = real.instant();
        return behind.isZero() || now.isAfter(patientUntil) ? now : now.minus(behind);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Elsewhere(this, zone);
    }

    /** The same time in another zone. */
    private static final class Elsewhere extends Clock {
        private final DemoClock clock;
        private final ZoneId zone;

        Elsewhere(DemoClock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Elsewhere(clock, other);
        }
    }
}
