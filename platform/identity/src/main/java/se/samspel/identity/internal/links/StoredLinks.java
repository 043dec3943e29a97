package se.samspel.identity.internal.links;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.UserId;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Viewer;
import se.samspel.api.post.Links;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Query;
import se.samspel.api.web.Problem;
import se.samspel.identity.LinkMade;
import se.samspel.identity.LinkRevoked;
import se.samspel.identity.internal.Attempts;
import se.samspel.identity.internal.People;
import se.samspel.identity.internal.Secrets;

/** The addresses as rows that hold a mark of the token, never the token. */
@Component(service = Links.class)
public final class StoredLinks implements Links {
    private static final Duration SEEN_TO_WITHIN = Duration.ofMinutes(5);
    private static final String COLUMNS =
            "id, purpose, account_id, unit_id, made_at, expires_at, last_used_at";

    private final Database database;
    private final People people;
    private final Attempts attempts;
    private final Clock clock;
    private final Secrets secrets = new Secrets();

    @Activate
    public StoredLinks(
            @Reference(target = "(schema=identity)") Database database,
            @Reference People people,
            @Reference Attempts attempts,
            @Reference Clock clock) {
        this.database = database;
        this.people = people;
        this.attempts = attempts;
        this.clock = clock;
    }

    private record Row(
            long id,
            String purpose,
            long accountId,
            @Nullable String unitId,
            Instant madeAt,
            @Nullable Instant expiresAt,
            @Nullable Instant lastUsedAt) {
        Link link() {
            return new Link(
                    id,
                    purpose,
                    new UserId(accountId),
                    unitId == null ? null : new UnitId(unitId),
                    madeAt,
                    expiresAt,
                    lastUsedAt);
        }
    }

    @Override
    public Made make(Viewer by, String purpose, @Nullable UnitId unit, @Nullable Instant expires) {
        String token = secrets.token();
        Instant now = clock.instant();
        long id =
                database.write(
                        tx -> {
                            long made = tx.newId();
                            tx.sql(
                                            """
                                            insert into identity_link (id, account_id, purpose, unit_id,
                                                token_hash, made_at, expires_at)
                                            values (:id, :account, :purpose, :unit, :hash, :now, :expires)
                                            """)
                                    .with("id", made)
                                    .with("account", by.user())
                                    .with("purpose", purpose)
                                    .with("unit", unit)
                                    .with("hash", Secrets.mark(token))
                                    .with("now", now)
                                    .with("expires", expires)
                                    .run();
                            tx.publish(
                                    by.actor(),
                                    new LinkMade(by.user(), purpose, people.scopeOf(by.user())));
                            return made;
                        });
        return new Made(new Link(id, purpose, by.user(), unit, now, expires, null), token);
    }

    @Override
    public Optional<Opened> open(String purpose, String token, String address) {
        Optional<Opened> opened =
                database.read(query -> find(query, purpose, Secrets.mark(token)))
                        .flatMap(
                                row ->
                                        people.find(new UserId(row.accountId()))
                                                .map(maker -> new Opened(row.link(), maker)));
        opened.ifPresentOrElse(it -> used(it.link()), () -> guessed(address));
        return opened;
    }

    /** The mark is looked up whole, so the time it takes tells nothing of how much of a guess was right. */
    private Optional<Row> find(Query query, String purpose, String mark) {
        return query.sql(
                        "select "
                                + COLUMNS
                                + """
                                 from identity_link
                                where token_hash = :hash and purpose = :purpose and revoked_at is null
                                    and coalesce(expires_at, :never) > :now
                                """)
                .with("hash", mark)
                .with("purpose", purpose)
                .with("never", Long.MAX_VALUE)
                .with("now", clock.instant())
                .first(Row.class);
    }

    private void used(Link link) {
        Instant now = clock.instant();
        Instant last = link.lastUsed();
        if (last == null || last.isBefore(now.minus(SEEN_TO_WITHIN))) {
            database.maintain(
                    tx ->
                            tx.sql("update identity_link set last_used_at = :now where id = :id")
                                    .with("now", now)
                                    .with("id", link.id())
                                    .run());
        }
    }

    private void guessed(String address) {
        attempts.guessed(address)
                .ifPresent(
                        wait -> {
                            throw new Problem(
                                    429,
                                    "För många försök",
                                    "Det har kommit många förfrågningar till adresser som inte gäller."
                                            + " Vänta en kvart och kontrollera sedan adressen.");
                        });
    }

    @Override
    public List<Link> of(Viewer by) {
        return database
                .read(
                        query ->
                                query.sql(
                                                "select "
                                                        + COLUMNS
                                                        + """
                                                         from identity_link
                                                        where account_id = :account and revoked_at is null
                                                            and coalesce(expires_at, :never) > :now
                                                        order by made_at desc, id desc
                                                        """)
                                        .with("account", by.user())
                                        .with("never", Long.MAX_VALUE)
                                        .with("now", clock.instant())
                                        .list(Row.class))
                .stream()
                .map(Row::link)
                .toList();
    }

    @Override
    public void revoke(Viewer by, long link) {
        Link own =
                of(by).stream()
                        .filter(it -> it.id() == link)
                        .findFirst()
                        .orElseThrow(() -> new NotThere("Adressen"));
        database.write(
                tx -> {
                    tx.publish(
                            by.actor(),
                            new LinkRevoked(by.user(), own.purpose(), people.scopeOf(by.user())));
                    return tx.sql("update identity_link set revoked_at = :now where id = :id")
                            .with("now", clock.instant())
                            .with("id", link)
                            .run();
                });
    }
}
