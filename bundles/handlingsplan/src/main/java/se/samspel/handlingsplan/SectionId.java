package se.samspel.handlingsplan;

/**
 * Names a section of a template and of the plans made from it. Stable when number and title change; never key on a label.
 *
 * @param value lower-case letters a–z, digits and hyphens, at most 60, such as {@code trisam}
 */
public record SectionId(String value) {
    public SectionId {
        if (!value.matches("[a-z0-9][a-z0-9-]{0,59}")) {
            throw new IllegalArgumentException(
                    "a section id is a-z, 0-9 and hyphens, at most 60: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
