package se.samspel.samverkanskarta.internal.survey;

/**
 * What one answer says of a {@link Slot}.
 *
 * @param answer which answer
 * @param function who answered, by key
 * @param said what they said, in a form of its own that no change of the map touches
 * @param value what the map would be by it
 * @param differs whether the map says something else
 */
public record Voice(long answer, String function, String said, String value, boolean differs) {
    /** What tells it from others, and from what the same answer said before. */
    public String mark() {
        return answer + "-" + Carried.mark(said);
    }
}
