package se.samspel.handlingsplan;

/** Where a plan is in its life. */
public enum PlanStatus {
    /** Being written by its group; the only status in which anything can be changed. */
    DRAFT("Utkast"),
    /** Waiting for the parties; frozen until they have answered. */
    SENT("Skickad för godkännande"),
    /** Frozen; its text and its paper never change again. */
    ADOPTED("Fastställd");

    private final String swedish;

    PlanStatus(String swedish) {
        this.swedish = swedish;
    }

    /** What people read. */
    public String swedish() {
        return swedish;
    }
}
