package se.samspel.dialogstod;

/** How far a round has come. */
public enum RoundStatus {
    /** Members prepare; what they wrote is their own until the round opens, unless the round shows it at once. */
    PREPARING("Förbereds"),
    /** The group talks. */
    OPEN("Pågår"),
    /** Nothing is written any more. It can be taken up again by who calls the meetings. */
    FINISHED("Avslutad");

    private final String swedish;

    RoundStatus(String swedish) {
        this.swedish = swedish;
    }

    public String swedish() {
        return swedish;
    }
}
