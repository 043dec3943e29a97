package se.samspel.identity.internal.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.MailSettings;
import se.samspel.api.Settings;
import se.samspel.api.UserId;
import se.samspel.api.post.Letter;
import se.samspel.api.post.Post;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.FileId;
import se.samspel.api.storage.Query;
import se.samspel.api.storage.Tx;

/**
 * The letters as rows: one for each person and key, written together with what causes it. A letter is claimed before it is
 * sent, so that one of several servers sends it; a claim that was not kept, because the server died, is taken over.
 */
@Component(service = Letters.class)
public final class Letters {
    /** How the keys of letters with reminders and news begin. */
    public static final String REMINDERS = "reminders-";

    static final Duration CLAIMED_FOR = Duration.ofMinutes(10);
    static final Duration KEPT_FOR = Duration.ofDays(90);

    /** How long to wait after each attempt that did not succeed; after the last the letter has failed. */
    static final List<Duration> WAITS =
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(15),
                    Duration.ofHours(1),
                    Duration.ofHours(4),
                    Duration.ofHours(12),
                    Duration.ofHours(24));

    private final Database database;
    private final MailSettings settings;
    private final Clock clock;
    private final Semaphore bell = new Semaphore(0);

    @Activate
    public Letters(
            @Reference(target = "(schema=identity)") Database database,
            @Reference Clock clock,
            BundleContext context) {
        this(database, Settings.of(context::getProperty).mail(), clock);
    }

    private Letters(Database database, MailSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** The same without a container. */
    public static Letters of(Database database, MailSettings settings, Clock clock) {
        return new Letters(database, settings, clock);
    }

    MailSettings settings() {
        return settings;
    }

    /** Whether there is a mail server to send by. */
    public boolean isSetUp() {
        return settings.isSetUp();
    }

    /**
     * Puts a letter inside the change that causes it; call {@link #ring} when that is kept.
     *
     * @return whether it is a new one for an account that is open
     */
    public boolean put(Tx tx, Letter letter, UserId to) {
        if (!isSetUp()) {
            return false;
        }
        Optional<String> name =
                tx.sql(
                                """
                                select name from identity_account
                                where id = :id and state <> 'DISABLED' and email <> ''
                                """)
                        .with("id", to)
                        .first(String.class);
        return name.isPresent()
                && insert(tx, letter, to, LetterText.of(letter, name.get(), settings.address()));
    }

    private boolean insert(Tx tx, Letter letter, UserId to, LetterText text) {
        Instant now = clock.instant();
        return tx.sql(
                                """
                                insert into identity_letter (id, account_id, letter_key, subject, plain,
                                    html, attachments, state, attempts, next_at, claimed_until, put_at,
                                    changed_at, reason)
                                values (:id, :account, :key, :subject, :plain, :html, :files, 'WAITING',
                                    0, :now, 0, :now, :now, '')
                                on conflict (account_id, letter_key) do nothing
                                """)
                        .with("id", tx.newId())
                        .with("account", to)
                        .with("key", letter.key())
                        .with("subject", text.subject())
                        .with("plain", text.plain())
                        .with("html", text.html())
                        .with("files", written(letter.attachments()))
                        .with("now", now)
                        .run()
                == 1;
    }

    /** Tells the carrier that there is something to take. */
    public void ring() {
        bell.release();
    }

    /** Waits until someone rings, at most so long. */
    void await(Duration most) throws InterruptedException {
        if (bell.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS)) {
            bell.drainPermits();
        }
    }

    private record Due(
            long id,
            String name,
            String email,
            String subject,
            String plain,
            String html,
            String attachments) {
        Envelope envelope() {
            return new Envelope(
                    id, name, email, new LetterText(subject, plain, html), read(attachments));
        }
    }

    /** Claims letters whose time has come, the oldest first; each counts as an attempt. */
    List<Envelope> claim(int most) {
        Instant now = clock.instant();
        if (database.read(query -> due(query, now, 1)).isEmpty()) {
            return List.of();
        }
        return database.maintain(
                tx ->
                        due(tx, now, most).stream()
                                .filter(due -> claim(tx, due.id(), now))
                                .map(Due::envelope)
                                .toList());
    }

    private static List<Due> due(Query query, Instant now, int most) {
        return query.sql(
                        """
                        select letter.id, account.name, account.email, letter.subject, letter.plain,
                            letter.html, letter.attachments
                        from identity_letter letter
                        join identity_account account on account.id = letter.account_id
                        where letter.state = 'WAITING' and letter.next_at <= :now
                            and letter.claimed_until < :now
                        order by letter.next_at, letter.id limit :most
                        """)
                .with("now", now)
                .with("most", most)
                .list(Due.class);
    }

    private static boolean claim(Tx tx, long letter, Instant now) {
        return tx.sql(
                                """
                                update identity_letter
                                set claimed_until = :until, attempts = attempts + 1
                                where id = :id and state = 'WAITING' and claimed_until < :now
                                """)
                        .with("until", now.plus(CLAIMED_FOR))
                        .with("id", letter)
                        .with("now", now)
                        .run()
                == 1;
    }

    /** Keeps what became of a letter. */
    void settle(long letter, Handed handed) {
        database.maintain(
                tx ->
                        switch (handed) {
                            case Handed.Taken taken -> end(tx, letter, Post.State.SENT, "");
                            case Handed.Refused(String reason) ->
                                    end(tx, letter, Post.State.FAILED, reason);
                            case Handed.Later(String reason) -> later(tx, letter, reason);
                        });
    }

    private int later(Tx tx, long letter, String reason) {
        int attempts =
                tx.sql("select attempts from identity_letter where id = :id")
                        .with("id", letter)
                        .one(Integer.class);
        if (attempts > WAITS.size()) {
            return end(tx, letter, Post.State.FAILED, reason);
        }
        return tx.sql(
                        """
                        update identity_letter
                        set next_at = :next, claimed_until = 0, changed_at = :now, reason = :reason
                        where id = :id and state = 'WAITING'
                        """)
                .with("next", clock.instant().plus(WAITS.get(Math.max(attempts, 1) - 1)))
                .with("now", clock.instant())
                .with("reason", reason)
                .with("id", letter)
                .run();
    }

    private int end(Tx tx, long letter, Post.State state, String reason) {
        boolean sent = state == Post.State.SENT;
        return tx.sql(
                        """
                        update identity_letter
                        set state = :state, claimed_until = 0, changed_at = :now, reason = :reason,
                            plain = case when :gone = 1 then '' else plain end,
                            html = case when :gone = 1 then '' else html end
                        where id = :id and state = 'WAITING'
                        """)
                .with("state", state)
                .with("now", clock.instant())
                .with("reason", reason)
                .with("gone", sent)
                .with("id", letter)
                .run();
    }

    private record Kept(long id, String plain) {}

    /** Takes away letters that have not gone, whose key begins in one way and that say some words; returns how many. */
    int takeBack(String keyBegins, String words) {
        String said = LetterText.line(words);
        if (said.isEmpty()) {
            return 0;
        }
        return database.maintain(
                tx -> {
                    List<Kept> kept =
                            tx.sql(
                                            """
                                            select id, plain from identity_letter
                                            where letter_key like :begins and plain <> ''
                                            """)
                                    .with("begins", keyBegins + "%")
                                    .list(Kept.class);
                    List<Long> about =
                            kept.stream()
                                    .filter(it -> it.plain().contains(said))
                                    .map(Kept::id)
                                    .toList();
                    about.forEach(
                            id ->
                                    tx.sql("delete from identity_letter where id = :id")
                                            .with("id", id)
                                            .run());
                    return about.size();
                });
    }

    /** Takes away what ended long ago. */
    void tidy() {
        database.maintain(
                tx ->
                        tx.sql(
                                        """
                                        delete from identity_letter
                                        where state <> 'WAITING' and changed_at < :old
                                        """)
                                .with("old", clock.instant().minus(KEPT_FOR))
                                .run());
    }

    /** One attachment a line: file, kind and name. */
    private static String written(List<Letter.Attachment> attachments) {
        return attachments.stream()
                .map(
                        it ->
                                it.file()
                                        + " "
                                        + it.mediaType().replace(" ", "")
                                        + " "
                                        + LetterText.line(it.name()))
                .collect(Collectors.joining("\n"));
    }

    private static List<Letter.Attachment> read(String attachments) {
        return Arrays.stream(attachments.split("\n"))
                .filter(line -> !line.isEmpty())
                .map(line -> line.split(" ", 3))
                .map(part -> new Letter.Attachment(new FileId(part[0]), part[2], part[1]))
                .toList();
    }
}
