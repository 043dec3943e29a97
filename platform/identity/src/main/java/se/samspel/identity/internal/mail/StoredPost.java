package se.samspel.identity.internal.mail;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UserId;
import se.samspel.api.post.Letter;
import se.samspel.api.post.Post;
import se.samspel.api.storage.Database;

/** Letters of the features: put as rows, for the carrier to take. */
@Component(service = Post.class)
public final class StoredPost implements Post {
    private final Database database;
    private final Letters letters;

    @Activate
    public StoredPost(
            @Reference(target = "(schema=identity)") Database database,
            @Reference Letters letters) {
        this.database = database;
        this.letters = letters;
    }

    @Override
    public boolean isSetUp() {
        return letters.isSetUp();
    }

    @Override
    public int put(Letter letter, Collection<UserId> to) {
        if (!isSetUp() || to.isEmpty()) {
            return 0;
        }
        int put =
                database.maintain(
                        tx ->
                                (int)
                                        new LinkedHashSet<>(to)
                                                .stream()
                                                        .filter(it -> letters.put(tx, letter, it))
                                                        .count());
        letters.ring();
        return put;
    }

    @Override
    public int takeBackNews(String words) {
        return letters.takeBack(Letters.REMINDERS, words);
    }

    private record Row(long accountId, State state, Instant changedAt) {}

    @Override
    public List<Posted> about(String key) {
        return database
                .read(
                        query ->
                                query.sql(
                                                """
                                                select account_id, state, changed_at from identity_letter
                                                where letter_key = :key order by id
                                                """)
                                        .with("key", key)
                                        .list(Row.class))
                .stream()
                .map(row -> new Posted(new UserId(row.accountId()), row.state(), row.changedAt()))
                .toList();
    }
}
