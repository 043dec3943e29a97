package se.samspel.handlingsplan.internal.imports;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A piece of a file and where it goes. All that stands in the file is in exactly one piece.
 *
 * @param section the template's section; empty in the tray
 * @param field the section's field, of a {@link PieceKind#TEXT}
 * @param source as it stands in the file
 * @param text what is kept: a text, a goal's wording, an activity's what, a name
 * @param values the other fields of what it becomes
 * @param under the heading it stands under in the file
 * @param note what a person should look at, in Swedish; empty when nothing
 * @param question whether it asks something, as dialogue support does
 */
record Piece(
        PieceKind kind,
        String section,
        String field,
        String source,
        String text,
        Map<String, String> values,
        String under,
        String note,
        boolean question) {
    Piece {
        values = new LinkedHashMap<>(values);
    }

    static Piece of(PieceKind kind, String section, String source, String under) {
        return new Piece(kind, section, "", source, source, Map.of(), under, "", false);
    }

    static Piece tray(String source, String under) {
        return of(PieceKind.TRAY, "", source, under);
    }

    Piece in(String newField) {
        return new Piece(kind, section, newField, source, text, values, under, note, question);
    }

    Piece saying(String newText) {
        return new Piece(kind, section, field, source, newText, values, under, note, question);
    }

    Piece with(Map<String, String> newValues) {
        return new Piece(kind, section, field, source, text, newValues, under, note, question);
    }

    Piece noting(String sentence) {
        String both = note.isEmpty() ? sentence : note + " " + sentence;
        return new Piece(kind, section, field, source, text, values, under, both, question);
    }

    Piece asking() {
        return new Piece(kind, section, field, source, text, values, under, note, true);
    }

    /** The same piece as questions to talk about in an area. */
    Piece questionsOf(String area) {
        return new Piece(PieceKind.QUESTIONS, area, "", source, text, values, under, "", question);
    }

    /** The same piece with more of the file after it: a line of a list, or a paragraph. */
    Piece grown(String more, String said, boolean listed) {
        return new Piece(
                kind,
                section,
                field,
                source + "\n" + more,
                text + (listed ? "\n" : "\n\n") + said,
                values,
                under,
                note,
                question);
    }

    /** How many characters of the file it holds, blanks not counted. */
    long characters() {
        return Ledger.count(source);
    }
}
