package se.samspel.handlingsplan.internal.imports;

import java.util.List;
import java.util.Map;

/**
 * One piece on the page where a person confirms.
 *
 * @param kind the name of its {@link PieceKind}
 * @param label what its text is called
 * @param place where it is, as the form names it
 * @param values the other fields, by id
 * @param start the first words, for the tray
 * @param sentences what it can be parted at; one or none when it is one thing
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
        boolean question,
        List<Sentence> sentences) {
    public PieceView {
        values = Map.copyOf(values);
        sentences = List.copyOf(sentences);
    }

    /**
     * A sentence or a line of it.
     *
     * @param at where it begins
     * @param start its first words
     */
    public record Sentence(int at, String start) {}

    /** Whether something else may begin in it. */
    public boolean hasSentences() {
        return sentences.size() > 1;
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
