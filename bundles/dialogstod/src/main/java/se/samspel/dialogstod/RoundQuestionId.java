package se.samspel.dialogstod;

/** A question as it is asked in one round; {@link QuestionId} is the same question through all rounds. */
public record RoundQuestionId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
