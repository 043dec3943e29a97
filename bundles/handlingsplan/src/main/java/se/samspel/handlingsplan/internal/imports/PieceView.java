package se.samspel.handlingsplan.internal.imports;

import java.util.Map;

/**
 * One piece on the page where a person confirms.
 *
 * @param kind the name of its {@link PieceKind}
 * @param label what its text is called
 * @param place where it is, as the form names it
 * @param values the other fields, by id
 * @param start the first words, for the tray
 */
public record PieceView(
        long id,
        long version,
        String kind,
        String label,
        String text,
        String start,
        String place,
        Map<String, String> values,
        String under,
        String note,
        String problem,
        boolean question) {
    public PieceView {
        values = Map.copyOf(values);
    }

    /** One of its other fields. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** How many lines its box has from the beginning. */
    public int rows() {
        return Math.clamp(text.lines().mapToLong(line -> 1 + line.length() / 90).sum(), 1, 14);
    }

    /** Whether it points at another area. */
    public boolean isReference() {
        return kind.equals(PieceKind.REFERENCE.name());
    }
}
