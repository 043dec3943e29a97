package se.samspel.api.post;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import se.samspel.api.UserId;

/**
 * Mail to people with an account. Letters are rows, sent in the background with new attempts when the mail server does not
 * answer. Without settings for mail nothing is put and nothing is sent. Safe for any thread.
 *
 * <p>A feature puts letters from an {@link se.samspel.api.storage.EventListener}, with a key from the event: then the letter
 * is written exactly when the change is, and once, however often the event is delivered.
 */
@ProviderType
public interface Post {
    /** Whether mail can be sent from this server. */
    boolean isSetUp();

    /**
     * Puts a letter in the outbox, one for each of the people. Who has one with the same key, no account that is open, or
     * no address gets none. Not to be called inside a write.
     *
     * @return how many new ones there are
     */
    int put(Letter letter, Collection<UserId> to);

    /**
     * Takes back letters of news and reminders that have not gone and say some words, since what they tell of must leave no
     * trace. Whoever misses one finds the news on the page it led to. Not to be called inside a write.
     *
     * @return how many there were; none for a post that keeps no letters
     */
    default int takeBackNews(String words) {
        return 0;
    }

    /** What has become of the letters with a key, in the order they were put. */
    List<Posted> about(String key);

    /** A letter to one person. */
    record Posted(UserId to, State state, Instant at) {}

    /** Where a letter is. */
    enum State {
        WAITING("Väntar"),
        SENT("Skickat"),
        FAILED("Gick inte fram");

        private final String swedish;

        State(String swedish) {
            this.swedish = swedish;
        }

        public String swedish() {
            return swedish;
        }
    }
}
