package se.samspel.handlingsplan.internal.imports;

import java.util.Map;
import se.samspel.api.ObjectRef;

/**
 * A {@link Piece} as it is kept, with what a person has made of it.
 *
 * @param content what becomes of {@link Piece#text}
 * @param masked a personnummer that stood in it, as it may be shown; empty for none
 */
record KeptPiece(
        long id,
        long importId,
        int position,
        long version,
        PieceKind kind,
        String section,
        String field,
        String source,
        String content,
        String fields,
        String under,
        String note,
        boolean question,
        String masked) {
    Map<String, String> values() {
        return FieldLines.read(fields);
    }

    static ObjectRef ref(long piece) {
        return new ObjectRef("plan.importPiece", piece);
    }

    ObjectRef ref() {
        return ref(id);
    }

    /** Whether a personnummer that was found still stands there as crosses, so that it has to be rewritten. */
    boolean isMasked() {
        return !masked.isEmpty() && content.contains(masked);
    }

    Piece piece() {
        return new Piece(kind, section, field, source, content, values(), under, note, question);
    }
}
