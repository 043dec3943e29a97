package se.samspel.arkiv.internal.structure;

/** What can be found in a document; the order is that of the page. */
public enum Kind {
    GOAL("goal", "Mål"),
    PERIOD("period", "Period"),
    INTERVENTION("intervention", "Insats"),
    TARGET_GROUP("targetGroup", "Målgrupp"),
    PARTY("party", "Part"),
    MUNICIPALITY("municipality", "Kommun"),
    PARTICIPANTS("participants", "Deltagare"),
    MONEY("money", "Pengar");

    private final String written;
    private final String swedish;

    Kind(String written, String swedish) {
        this.written = written;
        this.swedish = swedish;
    }

    /** As the API writes it. */
    public String written() {
        return written;
    }

    public String swedish() {
        return swedish;
    }

    /** Whether it is a number with what it counts. */
    public boolean isNumber() {
        return this == PARTICIPANTS || this == MONEY;
    }
}
