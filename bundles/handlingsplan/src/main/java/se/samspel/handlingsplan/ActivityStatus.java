package se.samspel.handlingsplan;

/** How far an activity has come, as the group says it. That it is late is not a status: it follows from the date. */
public enum ActivityStatus {
    IDEA("Idé", true),
    PLANNED("Planerad", true),
    APPLICATION_SENT("Ansökan inlämnad", true),
    ONGOING("Pågår", true),
    DONE("Klar", false),
    CANCELLED("Avbruten", false);

    private final String swedish;
    private final boolean open;

    ActivityStatus(String swedish, boolean open) {
        this.swedish = swedish;
        this.open = open;
    }

    /** What people read. */
    public String swedish() {
        return swedish;
    }

    /** Whether something is still to be done. */
    public boolean isOpen() {
        return open;
    }
}
