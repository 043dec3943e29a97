package se.samspel.handlingsplan;

/** How a goal stands, as the group says it at a meeting. */
public enum GoalStanding {
    ON_TRACK("På väg", true),
    UNCERTAIN("Osäkert", true),
    REACHED("Uppnått", false),
    DROPPED("Släppt", false);

    private final String swedish;
    private final boolean open;

    GoalStanding(String swedish, boolean open) {
        this.swedish = swedish;
        this.open = open;
    }

    /** What people read. */
    public String swedish() {
        return swedish;
    }

    /** Whether the group still works for it. */
    public boolean isOpen() {
        return open;
    }
}
