package se.samspel.dialogstod;

/** The id of a group's own question in a guide, as a row; in rounds it is known by its {@link QuestionId}. */
public record OwnQuestionId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
