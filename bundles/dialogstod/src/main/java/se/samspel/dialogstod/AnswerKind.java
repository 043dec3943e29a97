package se.samspel.dialogstod;

/** Whose answer it is. */
public enum AnswerKind {
    /** Written before the meeting, by a member or for a party. */
    PREPARED("Förberett"),
    /** One party's view, at the meeting. */
    PARTY("Partens svar"),
    /** What the group agrees on. */
    JOINT("Gemensamt svar"),
    /** A party that does not stand behind the joint answer, and why. */
    DISSENT("Avvikande mening");

    private final String swedish;

    AnswerKind(String swedish) {
        this.swedish = swedish;
    }

    public String swedish() {
        return swedish;
    }
}
