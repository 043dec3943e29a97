package se.samspel.dialogstod;

/** The id of the words of an answer that something in a plan was made from. */
public record QuoteId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
