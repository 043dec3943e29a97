package se.samspel.samverkanskarta.internal.model;

/** Whether a forum steers or does: strategic ones stand above operative ones in every picture and list. */
public enum Level {
    STRATEGIC("Strategisk"),
    OPERATIVE("Operativ");

    private final String swedish;

    Level(String swedish) {
        this.swedish = swedish;
    }

    public String swedish() {
        return swedish;
    }
}
