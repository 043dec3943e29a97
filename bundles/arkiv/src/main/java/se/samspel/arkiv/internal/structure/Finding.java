package se.samspel.arkiv.internal.structure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing a document says, with what people have decided about it.
 *
 * @param key what the rules called it when they found it
 * @param rule how it was found, in Swedish
 * @param sentence the words there, in one line; empty when a person added it without a place
 * @param decidedByName who confirmed or rejected it last; empty while nobody has
 */
public record Finding(
        long id,
        long version,
        Said said,
        String key,
        String rule,
        Span span,
        String sentence,
        State state,
        String decidedByName,
        @Nullable Instant decidedAt) {
    /** The kind of thing a finding is, for the history. */
    static final String KIND = "archive.finding";

    /** Whether a person has decided about it. */
    public boolean isDecided() {
        return state != State.SUGGESTED;
    }

    public boolean isConfirmed() {
        return state == State.CONFIRMED;
    }

    /** Whether it is the same thing as a person says. */
    public boolean isSame(Said other) {
        return key.equals(other.key());
    }

    /** Whether the rules have found the same thing, perhaps in better words. */
    boolean isSame(Found found) {
        if (found.said().kind() != said.kind()) {
            return false;
        }
        boolean samePlace =
                said.kind() == Kind.GOAL
                        && span.page() == found.span().page()
                        && span.start() < found.span().end()
                        && found.span().start() < span.end();
        return key.equals(found.said().key()) || samePlace;
    }

    /** Whether it already says what the rules say now. */
    boolean says(Found found) {
        return said.equals(found.said()) && rule.equals(found.rule());
    }
}
