package se.samspel.dialogstod;

/** The id of one answer: what a party, a person or the whole group said to one question. */
public record AnswerId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
