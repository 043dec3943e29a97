package se.samspel.identity.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.UserId;
import se.samspel.api.access.Account;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Query;
import se.samspel.api.storage.Tx;

/**
 * Who is signed in. The browser holds 256 random bits and the row only their SHA-256, so rows that leak open no door. A
 * session ends eight hours after it was last used (seen to within five minutes), seven days after it began, when the
 * person signs out or chooses a new password, and when the account is closed.
 *
 * <p>Sessions are kept in memory after the first look; ending one takes it out of the rows first and of memory then, in
 * this order and under the entry's own lock, so an ended session is never found again.
 */
@Component(service = Sessions.class)
public final class Sessions {
    static final Duration IDLE = Duration.ofHours(8);
    static final Duration LONGEST = Duration.ofDays(7);
    private static final Duration SEEN_EVERY = Duration.ofMinutes(5);

    private final Register register;
    private final Clock clock;
    private final Secrets secrets = new Secrets();
    private final ConcurrentHashMap<String, Session> known = new ConcurrentHashMap<>();

    @Activate
    public Sessions(@Reference Register register, @Reference Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** A row of identity_session. */
    record Session(UserId accountId, @Nullable UnitId groupId, Instant createdAt, Instant seenAt) {
        boolean holdsAt(Instant now) {
            return now.isBefore(seenAt.plus(IDLE)) && now.isBefore(createdAt.plus(LONGEST));
        }
    }

    /** Begins a session and returns what the browser keeps. Old rows are swept at the same time. */
    String start(UserId user) {
        String token = secrets.token();
        Instant now = clock.instant();
        register.maintain(
                tx -> {
                    tx.sql(
                                    """
                                    delete from identity_session
                                    where seen_at <= :idle or created_at <= :longest
                                    """)
                            .with("idle", now.minus(IDLE))
                            .with("longest", now.minus(LONGEST))
                            .run();
                    tx.sql(
                                    """
                                    insert into identity_session
                                    (token_hash, account_id, created_at, seen_at)
                                    values (:hash, :account, :now, :now)
                                    """)
                            .with("hash", Secrets.mark(token))
                            .with("account", user)
                            .with("now", now)
                            .run();
                    return tx.sql(
                                    "update identity_account set last_sign_in_at = :now where id = :id")
                            .with("now", now)
                            .with("id", user)
                            .run();
                });
        known.values().removeIf(session -> !session.holdsAt(now));
        register.reload();
        return token;
    }

    /** The person behind a session; empty when it is unknown, over, or the account is closed. */
    Optional<Viewer> viewerOf(String token) {
        String hash = Secrets.mark(token);
        Instant now = clock.instant();
        @Nullable Session session = known.computeIfAbsent(hash, this::load);
        if (session == null) {
            return Optional.empty();
        }
        if (!session.holdsAt(now)) {
            end(token);
            return Optional.empty();
        }
        see(hash, session, now);
        Snapshot snapshot = register.now();
        return snapshot.account(session.accountId())
                .filter(account -> account.state() == Account.State.ACTIVE)
                .map(account -> snapshot.viewer(account, Today.by(clock), session.groupId()));
    }

    void end(String token) {
        String hash = Secrets.mark(token);
        register.maintain(
                tx ->
                        tx.sql("delete from identity_session where token_hash = :hash")
                                .with("hash", hash)
                                .run());
        known.remove(hash);
    }

    /**
     * Takes every session of a person out of the rows; part of a change that must not leave one behind. When the change
     * is kept, the marks go to {@link #forget}.
     */
    static List<String> endAll(Tx tx, UserId user) {
        List<String> hashes =
                tx.sql("select token_hash from identity_session where account_id = :account")
                        .with("account", user)
                        .list(String.class);
        tx.sql("delete from identity_session where account_id = :account")
                .with("account", user)
                .run();
        return hashes;
    }

    void forget(List<String> hashes) {
        hashes.forEach(known::remove);
    }

    /** Remembers on the session which group is on top of the page; false for a group that is not the person's. */
    boolean chooseGroup(String token, UnitId group) {
        String hash = Secrets.mark(token);
        boolean theirs =
                viewerOf(token)
                        .map(viewer -> register.now().groups(viewer.memberships()))
                        .filter(groups -> groups.contains(group))
                        .isPresent();
        if (theirs) {
            register.maintain(
                    tx ->
                            tx.sql(
                                            """
                                            update identity_session set group_id = :group
                                            where token_hash = :hash
                                            """)
                                    .with("group", group)
                                    .with("hash", hash)
                                    .run());
            known.remove(hash);
        }
        return theirs;
    }

    private @Nullable Session load(String hash) {
        return register.read(query -> find(query, hash)).orElse(null);
    }

    private static Optional<Session> find(Query query, String hash) {
        return query.sql(
                        """
                        select account_id, group_id, created_at, seen_at
                        from identity_session
                        where token_hash = :hash
                        """)
                .with("hash", hash)
                .first(Session.class);
    }

    private void see(String hash, Session session, Instant now) {
        if (now.isBefore(session.seenAt().plus(SEEN_EVERY))) {
            return;
        }
        known.computeIfPresent(
                hash,
                (key, held) ->
                        new Session(held.accountId(), held.groupId(), held.createdAt(), now));
        register.maintain(
                tx ->
                        tx.sql(
                                        """
                                        update identity_session set seen_at = :now
                                        where token_hash = :hash
                                        """)
                                .with("now", now)
                                .with("hash", hash)
                                .run());
    }
}
