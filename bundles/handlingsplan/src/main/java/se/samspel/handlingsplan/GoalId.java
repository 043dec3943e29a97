package se.samspel.handlingsplan;

/** Names a goal in a plan. The same for as long as the plan lives, wherever the goal is moved. */
public record GoalId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
