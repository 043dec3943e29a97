package se.samspel.dialogstod;

/** How far the group has come with a question. */
public enum QuestionStatus {
    NOT_DISCUSSED("Ej diskuterad"),
    DISCUSSED("Diskuterad"),
    /** Something in a plan was made from its answer. */
    LEADS_ON("Leder till mål eller aktivitet"),
    /** The group decided to leave it. */
    PUT_ASIDE("Lämnas");

    private final String swedish;

    QuestionStatus(String swedish) {
        this.swedish = swedish;
    }

    public String swedish() {
        return swedish;
    }
}
