package se.samspel.worker.wire;

import java.io.IOException;
import java.util.List;
import se.samspel.api.documents.PaperReader.Cell;
import se.samspel.api.documents.PaperReader.Kind;
import se.samspel.api.documents.PaperReader.Line;
import se.samspel.api.documents.PaperReader.Piece;
import se.samspel.api.documents.PaperReader.Row;

/** A piece of a paper that is read, as bytes. */
final class PieceForm {
    private PieceForm() {}

    static void write(WireOut out, Piece piece) {
        switch (piece) {
            case Line(Kind kind, String text, String marked, List<String> bookmarks) ->
                    out.kind(1).text(kind.name()).text(text).text(marked).texts(bookmarks);
            case Row(int table, List<Cell> cells) ->
                    out.kind(2)
                            .number(table)
                            .list(
                                    cells,
                                    cell ->
                                            out.text(cell.text())
                                                    .text(cell.marked())
                                                    .texts(cell.bookmarks()));
        }
    }

    static Piece read(WireIn in) throws IOException {
        int kind = in.kind();
        return switch (kind) {
            case 1 ->
                    new Line(
                            Messages.named(Kind.class, in.text()),
                            in.text(),
                            in.text(),
                            in.texts());
            case 2 ->
                    new Row(
                            (int) in.number(),
                            in.list(() -> new Cell(in.text(), in.text(), in.texts())));
            default -> throw new WireException("a piece of unknown kind " + kind);
        };
    }
}
