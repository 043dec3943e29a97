package se.samspel.administration.internal;

import java.time.Instant;
import java.util.List;
import se.samspel.api.post.Outbox;
import se.samspel.api.post.Post;
import se.samspel.api.web.Page;

/** How mail is doing, and the newest letters. */
public record MailPage(Outbox.Standing standing, List<Outbox.Line> letters, Instant now)
        implements Page {
    public MailPage {
        letters = List.copyOf(letters);
    }

    @Override
    public String title() {
        return "E-post";
    }

    @Override
    public String menu() {
        return Administration.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(Administration.CRUMB);
    }

    /** The badge's kind. */
    public String badge(Post.State state) {
        return switch (state) {
            case WAITING -> "ongoing";
            case SENT -> "done";
            case FAILED -> "late";
        };
    }

    /** Whether something can be done about the letter. */
    public boolean failed(Outbox.Line line) {
        return line.state() == Post.State.FAILED;
    }
}
