package se.samspel.identity.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UserId;

/** Where a person is signed in now, and signing out everywhere else. */
@Component(service = OpenSessions.class)
public final class OpenSessions {
    private final Register register;
    private final Sessions sessions;
    private final Clock clock;

    @Activate
    public OpenSessions(
            @Reference Register register, @Reference Sessions sessions, @Reference Clock clock) {
        this.register = register;
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * One browser.
     *
     * @param here whether it is the one that asks
     */
    public record Place(Instant began, Instant seen, boolean here) {}

    private record Row(String tokenHash, Instant createdAt, Instant seenAt) {}

    /** The browsers where a session still holds, the one used last first. */
    List<Place> of(UserId user, Optional<String> token) {
        String here = token.map(Secrets::mark).orElse("");
        Instant now = clock.instant();
        List<Row> rows =
                register.read(
                        query ->
                                query.sql(
                                                """
                                                select token_hash, created_at, seen_at
                                                from identity_session
                                                where account_id = :account and seen_at > :idle
                                                  and created_at > :longest
                                                order by seen_at desc
                                                """)
                                        .with("account", user)
                                        .with("idle", now.minus(Sessions.IDLE))
                                        .with("longest", now.minus(Sessions.LONGEST))
                                        .list(Row.class));
        return rows.stream()
                .map(row -> new Place(row.createdAt(), row.seenAt(), row.tokenHash().equals(here)))
                .toList();
    }

    /** Ends every session of the person but the one that asks; returns how many there were. */
    int endOthers(UserId user, Optional<String> token) {
        String here = token.map(Secrets::mark).orElse("");
        List<String> ended =
                register.maintain(
                        tx -> {
                            List<String> others =
                                    tx.sql(
                                                    """
                                                    select token_hash from identity_session
                                                    where account_id = :account
                                                      and token_hash <> :here
                                                    """)
                                            .with("account", user)
                                            .with("here", here)
                                            .list(String.class);
                            tx.sql(
                                            """
                                            delete from identity_session
                                            where account_id = :account and token_hash <> :here
                                            """)
                                    .with("account", user)
                                    .with("here", here)
                                    .run();
                            return others;
                        });
        sessions.forget(ended);
        return ended.size();
    }
}
