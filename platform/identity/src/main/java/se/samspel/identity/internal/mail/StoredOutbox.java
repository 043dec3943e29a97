package se.samspel.identity.internal.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.MailSettings;
import se.samspel.api.UnitId;
import se.samspel.api.access.Access;
import se.samspel.api.access.Action;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.post.Letter;
import se.samspel.api.post.Outbox;
import se.samspel.api.post.Post;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Query;
import se.samspel.api.storage.Tx;
import se.samspel.identity.LetterDiscarded;
import se.samspel.identity.LetterRetried;
import se.samspel.identity.TestLetterPut;

/** What the server's administrator sees of the letters, and does about those that failed. */
@Component(service = Outbox.class)
public final class StoredOutbox implements Outbox {
    private final Database database;
    private final Letters letters;
    private final Access access;
    private final Clock clock;

    @Activate
    public StoredOutbox(
            @Reference(target = "(schema=identity)") Database database,
            @Reference Letters letters,
            @Reference Access access,
            @Reference Clock clock) {
        this.database = database;
        this.letters = letters;
        this.access = access;
        this.clock = clock;
    }

    private enum MailAction implements Action {
        LOOK_AFTER;

        @Override
        public Set<Role> roles() {
            return Set.of(Role.SERVER_ADMINISTRATOR);
        }

        @Override
        public String swedish() {
            return "sköta serverns e-post";
        }
    }

    @Override
    public Standing standing() {
        MailSettings settings = letters.settings();
        return database.read(
                query ->
                        new Standing(
                                settings.isSetUp(),
                                settings.isSetUp() ? server(settings) : "",
                                settings.isSetUp() ? settings.from() : "",
                                count(query, Post.State.WAITING),
                                count(query, Post.State.FAILED),
                                lastSent(query),
                                trouble(query)));
    }

    private static String server(MailSettings settings) {
        return settings.host()
                + ":"
                + settings.port()
                + switch (settings.protection()) {
                    case STARTTLS -> " med STARTTLS";
                    case TLS -> " med TLS";
                    case NONE -> " utan skydd";
                };
    }

    private static long count(Query query, Post.State state) {
        return query.sql("select count(*) from identity_letter where state = :state")
                .with("state", state)
                .one(Long.class);
    }

    private static @Nullable Instant lastSent(Query query) {
        return query.sql(
                        """
                        select changed_at from identity_letter where state = 'SENT'
                        order by changed_at desc limit 1
                        """)
                .first(Instant.class)
                .orElse(null);
    }

    private static @Nullable String trouble(Query query) {
        return query.sql(
                        """
                        select reason from identity_letter
                        where reason <> '' and state <> 'SENT' and changed_at > coalesce(
                            (select max(changed_at) from identity_letter where state = 'SENT'), 0)
                        order by changed_at desc limit 1
                        """)
                .first(String.class)
                .orElse(null);
    }

    private record Row(
            long id,
            String name,
            String email,
            String subject,
            Post.State state,
            int attempts,
            Instant changedAt,
            Instant nextAt,
            String reason) {
        Line line() {
            return new Line(
                    id,
                    name + ", " + email,
                    subject,
                    state,
                    attempts,
                    changedAt,
                    state == Post.State.WAITING ? nextAt : null,
                    reason.isEmpty() ? null : reason);
        }
    }

    @Override
    public List<Line> latest(Viewer by, int limit) {
        require(by);
        return database
                .read(
                        query ->
                                query.sql(
                                                """
                                                select letter.id, account.name, account.email,
                                                    letter.subject, letter.state, letter.attempts,
                                                    letter.changed_at, letter.next_at, letter.reason
                                                from identity_letter letter
                                                join identity_account account
                                                    on account.id = letter.account_id
                                                order by case letter.state when 'FAILED' then 0 else 1 end,
                                                    letter.changed_at desc, letter.id desc
                                                limit :limit
                                                """)
                                        .with("limit", limit)
                                        .list(Row.class))
                .stream()
                .map(Row::line)
                .toList();
    }

    @Override
    public void retry(Viewer by, long letter) {
        require(by);
        boolean again =
                failed(letter)
                        && database.write(
                                tx -> {
                                    tx.publish(by.actor(), new LetterRetried(letter));
                                    return again(tx, letter) == 1;
                                });
        if (again) {
            letters.ring();
        }
    }

    private int again(Tx tx, long letter) {
        return tx.sql(
                        """
                        update identity_letter
                        set state = 'WAITING', attempts = 0, next_at = :now, claimed_until = 0,
                            changed_at = :now
                        where id = :id and state = 'FAILED'
                        """)
                .with("now", clock.instant())
                .with("id", letter)
                .run();
    }

    @Override
    public void discard(Viewer by, long letter) {
        require(by);
        if (failed(letter)) {
            database.write(
                    tx -> {
                        tx.publish(by.actor(), new LetterDiscarded(letter));
                        return tx.sql(
                                        """
                                        delete from identity_letter where id = :id and state = 'FAILED'
                                        """)
                                .with("id", letter)
                                .run();
                    });
        }
    }

    private boolean failed(long letter) {
        Optional<Post.State> state =
                database.read(
                        query ->
                                query.sql("select state from identity_letter where id = :id")
                                        .with("id", letter)
                                        .first(Post.State.class));
        return state.orElseThrow(() -> new NotThere("Brevet")) == Post.State.FAILED;
    }

    @Override
    public String test(Viewer by) {
        require(by);
        String address =
                database.write(
                        tx -> {
                            tx.publish(by.actor(), new TestLetterPut(by.user()));
                            letters.put(tx, test(tx.newId()), by.user());
                            return tx.sql("select email from identity_account where id = :id")
                                    .with("id", by.user())
                                    .one(String.class);
                        });
        letters.ring();
        return address;
    }

    private static Letter test(long number) {
        return new Letter(
                "test-" + number,
                "Provbrev från Samspel",
                List.of(
                        new Letter.Text(
                                "Det här är ett provbrev. När du läser det fungerar e-posten från Samspel."),
                        new Letter.Link("Administration, e-post", "/administration/epost")));
    }

    private void require(Viewer by) {
        access.require(by, MailAction.LOOK_AFTER, UnitId.SERVER);
    }
}
