package se.samspel.handlingsplan.internal.approval;

/** What a party says of a plan that it was sent. */
public enum Answer {
    WAITING("Väntar på svar"),
    APPROVED("Godkänd"),
    OBJECTED("Vill ändra");

    private final String swedish;

    Answer(String swedish) {
        this.swedish = swedish;
    }

    /** What people read. */
    public String swedish() {
        return swedish;
    }
}
