package se.samspel.samverkanskarta.internal.survey;

import java.util.Arrays;
import java.util.Optional;

/**
 * The one thing that a proposal is about: there is at most one proposal of each, whatever many people have said.
 *
 * @param forum the forum's key; empty when it is about none of the map's
 * @param about what in it: a function's key, a target group, a party's name, a new meeting's name, or the answer it stands in
 */
public record Slot(Kind kind, String forum, String about) {
    /** What would be changed. */
    public enum Kind {
        /** How many of a function sit in a forum. */
        SEAT,
        TIMES,
        MINUTES,
        TARGET_GROUP,
        /** One more party that a forum is of use to. */
        BENEFIT,
        /** A forum that the map does not have. */
        FORUM,
        /** What was said of whether a forum is worth its time, as a finding. */
        WORTH,
        /** What somebody wrote of a forum, as a finding. */
        COMMENT,
        /** What somebody misses, as a finding. */
        MISSING,
        /** What somebody thinks can go, as a finding. */
        CAN_GO;

        /** Whether it becomes a finding of the map. */
        public boolean isFinding() {
            return this == WORTH || this == COMMENT || this == MISSING || this == CAN_GO;
        }
    }

    /** As it stands in rows, forms and the API. */
    public String text() {
        return kind + ":" + forum + ":" + about;
    }

    public static Optional<Slot> of(String text) {
        String[] parts = text.split(":", 3);
        return parts.length < 3
                ? Optional.empty()
                : Arrays.stream(Kind.values())
                        .filter(it -> it.name().equals(parts[0]))
                        .findFirst()
                        .map(it -> new Slot(it, parts[1], parts[2]));
    }

    /** The key of what it adds to a map: the same whenever it is accepted, so that it is added once. */
    public String key(long survey) {
        return "e" + survey + "-" + Carried.mark(text()).substring(0, 18);
    }
}
