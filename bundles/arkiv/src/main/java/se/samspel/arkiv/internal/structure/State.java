package se.samspel.arkiv.internal.structure;

/** What people have said of something that was found. */
public enum State {
    SUGGESTED("Förslag"),
    CONFIRMED("Bekräftat"),
    REJECTED("Avvisat");

    private final String swedish;

    State(String swedish) {
        this.swedish = swedish;
    }

    public String swedish() {
        return swedish;
    }
}
