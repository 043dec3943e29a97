package se.samspel.handlingsplan.internal.imports;

import java.util.List;

/** Gathers what stands under one heading and has no place, so that the tray is read as the file is. */
final class TrayPiece {
    private static final int LONGEST = 4_000;

    private final List<Piece> pieces;
    private boolean open;

    TrayPiece(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** A heading that has no place. */
    void open(String heading) {
        pieces.add(Piece.tray(heading, heading));
        open = true;
    }

    /** What the heading would be about, when it comes again. */
    void about(String section) {
        if (!section.isEmpty() && !pieces.isEmpty()) {
            Piece last = pieces.removeLast();
            pieces.add(last.noting("Hör till " + section + "."));
        }
    }

    void add(String text, boolean listed, String under) {
        String said = listed ? "– " + text : text;
        Piece piece = Piece.tray(text, under).saying(said);
        if (open && grows(text)) {
            piece = pieces.removeLast().grown(text, said, listed);
        }
        pieces.add(text.contains("?") ? piece.asking() : piece);
        open = true;
    }

    private boolean grows(String text) {
        if (pieces.isEmpty()) {
            return false;
        }
        Piece last = pieces.getLast();
        return last.kind() == PieceKind.TRAY && last.text().length() + text.length() < LONGEST;
    }

    void close() {
        open = false;
    }
}
