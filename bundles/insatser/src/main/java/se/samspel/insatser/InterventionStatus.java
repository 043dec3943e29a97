package se.samspel.insatser;

/** Where an insats is in its life. */
public enum InterventionStatus {
    PLANNED("Planerad"),
    ONGOING("Pågår"),
    ENDED("Avslutad");

    private final String swedish;

    InterventionStatus(String swedish) {
        this.swedish = swedish;
    }

    /** What people read. */
    public String swedish() {
        return swedish;
    }
}
