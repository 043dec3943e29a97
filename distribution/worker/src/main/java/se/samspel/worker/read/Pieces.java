package se.samspel.worker.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import se.samspel.api.documents.PaperReader.Cell;
import se.samspel.api.documents.PaperReader.Line;
import se.samspel.api.documents.PaperReader.Piece;
import se.samspel.api.documents.PaperReader.Row;
import se.samspel.api.documents.TextExtractor.Reason;

/** Hands over the pieces of a file some at a time and keeps them within the limits. */
final class Pieces {
    private static final int AT_A_TIME = 500;

    private final Consumer<List<Piece>> ready;
    private final List<Piece> waiting = new ArrayList<>();
    private long characters;

    Pieces(Consumer<List<Piece>> ready) {
        this.ready = ready;
    }

    void add(Piece piece) throws Unreadable {
        characters += size(piece);
        if (characters > Limits.CHARACTERS) {
            throw new Unreadable(Reason.TOO_LARGE);
        }
        waiting.add(piece);
        if (waiting.size() >= AT_A_TIME) {
            flush();
        }
    }

    /** Hands over what is left. */
    void flush() {
        if (!waiting.isEmpty()) {
            ready.accept(List.copyOf(waiting));
            waiting.clear();
        }
    }

    /** Empty paragraphs weigh something too, or a file of nothing else would never be too large. */
    private static long size(Piece piece) {
        return switch (piece) {
            case Line line ->
                    20 + line.text().length() + line.marked().length() + size(line.bookmarks());
            case Row row -> 20 + row.cells().stream().mapToLong(Pieces::size).sum();
        };
    }

    private static long size(Cell cell) {
        return 20 + cell.text().length() + cell.marked().length() + size(cell.bookmarks());
    }

    private static long size(List<String> bookmarks) {
        return bookmarks.stream().mapToLong(name -> 20 + name.length()).sum();
    }
}
