package se.samspel.api.access;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UserId;

/**
 * A person who can sign in, as an administrator sees it.
 *
 * @param title what the person works as; may be empty
 * @param memberships all there are, also ended and coming, newest first
 * @param lastSignIn null when the person has never signed in
 */
public record Account(
        UserId id,
        String name,
        String email,
        String title,
        State state,
        List<Held> memberships,
        @Nullable Instant lastSignIn) {
    public Account {
        memberships = List.copyOf(memberships);
    }

    /** Whether the person can sign in. */
    public enum State {
        INVITED("Inbjuden"),
        ACTIVE("Aktivt"),
        DISABLED("Avstängt");

        private final String swedish;

        State(String swedish) {
            this.swedish = swedish;
        }

        public String swedish() {
            return swedish;
        }
    }

    /** A membership and the number it is changed by. */
    public record Held(long id, Membership membership) {}
}
