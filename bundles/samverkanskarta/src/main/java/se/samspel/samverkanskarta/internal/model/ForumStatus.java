package se.samspel.samverkanskarta.internal.model;

/** What is said of a forum. Only some of them meet today: {@link #happens}. */
public enum ForumStatus {
    EXISTS("Förekommer", true),
    SHOULD_CHANGE("Bör förändras", true),
    CAN_GO("Kan tas bort", true),
    /** Somebody misses it: it does not meet, and what would be won by it is told. */
    MISSING("Saknas", false),
    /** It is agreed that it shall come; it does not meet yet. */
    NEEDED("Behövs", false);

    private final String swedish;
    private final boolean happens;

    ForumStatus(String swedish, boolean happens) {
        this.swedish = swedish;
        this.happens = happens;
    }

    public String swedish() {
        return swedish;
    }

    /** Whether it meets today, and so makes relations, covers transitions and costs hours. */
    public boolean happens() {
        return happens;
    }
}
