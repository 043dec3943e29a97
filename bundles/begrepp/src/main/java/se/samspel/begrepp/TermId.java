package se.samspel.begrepp;

/**
 * Names a term, the same in all layers.
 *
 * @param value lower-case letters a–z, digits and hyphens, at most 60 characters, such as {@code tris}
 */
public record TermId(String value) {
    public TermId {
        if (!value.matches("[a-z0-9][a-z0-9-]{0,59}")) {
            throw new IllegalArgumentException(
                    "a term id is a-z, 0-9 and hyphens, at most 60 characters: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
