package se.samspel.handlingsplan.internal.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a file would become a plan.
 *
 * @param facts title, years, prioritised-years, convener, convener-from and convener-to, as far as the file says
 * @param pieces everything that stands in the file, in its order
 */
record Proposal(Map<String, String> facts, List<Piece> pieces, Ledger ledger) {
    Proposal {
        facts = new LinkedHashMap<>(facts);
        pieces = List.copyOf(pieces);
    }

    static Proposal of(Map<String, String> facts, List<Piece> pieces, long in) {
        long tray = 0;
        long placed = 0;
        for (Piece piece : pieces) {
            if (piece.kind() == PieceKind.TRAY) {
                tray += piece.characters();
            } else {
                placed += piece.characters();
            }
        }
        return new Proposal(facts, pieces, new Ledger(in, placed, tray));
    }

    /** The pieces of a kind. */
    List<Piece> of(PieceKind kind) {
        return pieces.stream().filter(piece -> piece.kind() == kind).toList();
    }

    /** What stands in a section, without headings. */
    List<Piece> in(String section) {
        return pieces.stream()
                .filter(piece -> piece.section().equals(section) && piece.kind() != PieceKind.MARK)
                .toList();
    }
}
