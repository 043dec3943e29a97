package se.samspel.identity.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.storage.Tx;

/**
 * Limits guesses, per account and per address, in rows so that a restart does not give new ones. An attempt is counted
 * before it is tried, so many at once are counted too, and taken back when it was right. What is kept is a mark of the
 * account or the address, never the text itself.
 */
@Component(service = Attempts.class)
public final class Attempts {
    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int PER_ACCOUNT = 10;
    static final int PER_ADDRESS = 60;

    private final Register register;
    private final Clock clock;

    @Activate
    public Attempts(@Reference Register register, @Reference Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** One who guesses: what is counted and how many are let through in a window. */
    private record Guesser(String subject, int limit) {}

    private record Counted(int failures, Instant beganAt) {}

    /** Counts an attempt; says how long to wait when there have been too many. */
    Optional<Duration> enter(String account, String address) {
        Instant now = clock.instant();
        return register.maintain(
                tx -> {
                    tx.sql("delete from identity_attempt where began_at <= :old")
                            .with("old", now.minus(WINDOW))
                            .run();
                    Optional<Duration> longest = Optional.empty();
                    for (Guesser guesser : guessers(account, address)) {
                        Optional<Duration> wait = count(tx, guesser, now);
                        if (wait.isPresent()) {
                            longest = wait;
                        }
                    }
                    return longest;
                });
    }

    /** Counts an address that opened nothing; says how long to wait when one caller has tried too many. */
    public Optional<Duration> guessed(String address) {
        Instant now = clock.instant();
        return register.maintain(
                tx -> count(tx, new Guesser("link:" + Secrets.mark(address), PER_ADDRESS), now));
    }

    /** Takes the attempt back: it was right. The account starts anew, the address keeps its other failures. */
    void succeeded(String account, String address) {
        register.maintain(
                tx -> {
                    tx.sql("delete from identity_attempt where subject = :subject")
                            .with("subject", accountSubject(account))
                            .run();
                    return tx.sql(
                                    """
                                    update identity_attempt set failures = failures - 1
                                    where subject = :subject and failures > 0
                                    """)
                            .with("subject", addressSubject(address))
                            .run();
                });
    }

    private static Optional<Duration> count(Tx tx, Guesser guesser, Instant now) {
        Counted counted =
                tx.sql(
                                """
                                insert into identity_attempt (subject, failures, began_at)
                                values (:subject, 1, :now)
                                on conflict (subject) do update
                                set failures = identity_attempt.failures + 1
                                returning failures, began_at
                                """)
                        .with("subject", guesser.subject())
                        .with("now", now)
                        .one(Counted.class);
        return counted.failures() <= guesser.limit()
                ? Optional.empty()
                : Optional.of(Duration.between(now, counted.beganAt().plus(WINDOW)));
    }

    private static List<Guesser> guessers(String account, String address) {
        return List.of(
                new Guesser(accountSubject(account), PER_ACCOUNT),
                new Guesser(addressSubject(address), PER_ADDRESS));
    }

    private static String accountSubject(String account) {
        return "account:" + Secrets.mark(account);
    }

    private static String addressSubject(String address) {
        return "address:" + Secrets.mark(address);
    }
}
