package se.samspel.api.access;

/** The kinds of parties in financial coordination (law 2003:1210), and one for the rest. */
public enum PartyKind {
    MUNICIPALITY("Kommun"),
    REGION("Region"),
    EMPLOYMENT_SERVICE("Arbetsförmedlingen"),
    SOCIAL_INSURANCE("Försäkringskassan"),
    OTHER("Annan");

    private final String swedish;

    PartyKind(String swedish) {
        this.swedish = swedish;
    }

    public String swedish() {
        return swedish;
    }
}
