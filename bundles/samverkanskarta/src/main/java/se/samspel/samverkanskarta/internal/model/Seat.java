package se.samspel.samverkanskarta.internal.model;

/**
 * A function's place in a forum.
 *
 * @param function the {@link MapFunction#key}
 * @param people how many of the function come to a meeting, at least one: two case workers cost twice the hours
 */
public record Seat(String function, int people) {
    public Seat {
        if (people < 1) {
            throw new IllegalArgumentException("a seat holds at least one person, not " + people);
        }
    }

    /** A seat for one. */
    public static Seat of(String function) {
        return new Seat(function, 1);
    }
}
