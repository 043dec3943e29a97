package se.samspel.handlingsplan;

/** Where a meeting is in its life. */
public enum MeetingStatus {
    /** Called; the agenda follows the plan from hour to hour. */
    PLANNED("Planerat"),
    /** Going on, or its minutes are being corrected. */
    STARTED("Pågår"),
    /** The minutes are frozen. */
    FINISHED("Avslutat");

    private final String swedish;

    MeetingStatus(String swedish) {
        this.swedish = swedish;
    }

    /** What people read. */
    public String swedish() {
        return swedish;
    }
}
