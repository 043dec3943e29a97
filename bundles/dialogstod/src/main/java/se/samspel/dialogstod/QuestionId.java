package se.samspel.dialogstod;

/**
 * A question of a guide. It keeps its id as long as it asks the same thing, however its words are mended, so that answers of
 * different years can be laid beside each other.
 *
 * @param value a–z, digits and hyphens, at most 60
 */
public record QuestionId(String value) implements Comparable<QuestionId> {
    public QuestionId {
        if (!value.matches("[a-z0-9][a-z0-9-]{0,59}")) {
            throw new IllegalArgumentException("no question id: " + value);
        }
    }

    @Override
    public int compareTo(QuestionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
