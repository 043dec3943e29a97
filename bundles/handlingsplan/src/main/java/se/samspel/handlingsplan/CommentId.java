package se.samspel.handlingsplan;

/** Names a comment in a plan. */
public record CommentId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
