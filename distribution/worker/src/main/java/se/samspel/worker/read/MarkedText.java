package se.samspel.worker.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import se.samspel.api.documents.PaperReader.Cell;
import se.samspel.api.documents.PaperReader.Kind;
import se.samspel.api.documents.PaperReader.Line;
import se.samspel.api.documents.PaperReader.Piece;
import se.samspel.api.documents.PaperReader.Row;
import se.samspel.api.fields.RichText.Run;
import se.samspel.worker.read.OpenMarks.Holder;

/**
 * Makes lines and rows of what a reader of a written format meets, each with the bookmarks it has part in. A table inside
 * a cell becomes the cell's text.
 */
final class MarkedText {
    private final Sink pieces;
    private final Kind kind;
    private final Looks looks;
    private final OpenMarks marks = new OpenMarks();
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final Deque<Holder> cells = new ArrayDeque<>();
    private final List<Cell> row = new ArrayList<>();
    private int tables;
    private int depth;

    /**
     * @param kind what its lines are, unless they are headings
     */
    MarkedText(Kind kind, Looks looks, Sink pieces) {
        this.kind = kind;
        this.looks = looks;
        this.pieces = pieces;
    }

    void startParagraph() {
        paragraphs.push(new Paragraph(marks.holder()));
    }

    /** The paragraph that was begun is a heading; in a cell or a note there are none. */
    void heading() {
        if (!paragraphs.isEmpty() && kind == Kind.TEXT && cells.isEmpty()) {
            paragraphs.element().heading = true;
            paragraphs.element().holder.alone();
            marks.close();
        }
    }

    void endParagraph() throws Unreadable {
        if (paragraphs.isEmpty()) {
            return;
        }
        Paragraph ended = paragraphs.pop();
        String text = ended.holder.text();
        String marked = looks.written(ended.holder);
        if (!cells.isEmpty()) {
            cells.element().paragraph(text, marked);
            return;
        }
        List<String> bookmarks = ended.holder.bookmarks();
        if (!text.isEmpty() || !bookmarks.isEmpty()) {
            pieces.add(new Line(ended.heading ? Kind.HEADING : kind, text, marked, bookmarks));
        }
    }

    void startTable() {
        if (depth++ == 0) {
            tables++;
        }
    }

    void startCell() {
        if (depth == 1) {
            marks.close();
            cells.push(marks.holder());
        }
    }

    void endCell() {
        if (depth == 1 && !cells.isEmpty()) {
            Holder cell = cells.pop();
            row.add(new Cell(cell.text(), cell.marked(), cell.bookmarks()));
        }
    }

    void endRow() throws Unreadable {
        if (depth == 1) {
            pieces.add(new Row(tables, row));
            row.clear();
        }
    }

    void endTable() {
        depth--;
    }

    void startMark(String id, String name) throws Unreadable {
        marks.start(id, name, holders());
    }

    void endMark(String id) {
        marks.end(id, holders());
    }

    void add(String text) throws Unreadable {
        if (!paragraphs.isEmpty()) {
            paragraphs.element().holder.add(looks.run(text));
        }
    }

    /** What a bookmark that begins or ends here is in: the paragraph, and the cell around it. */
    private List<Holder> holders() {
        List<Holder> here = new ArrayList<>(cells);
        if (!paragraphs.isEmpty()) {
            here.add(paragraphs.element().holder);
        }
        return here;
    }

    private static final class Paragraph {
        private final Holder holder;
        private boolean heading;

        Paragraph(Holder holder) {
            this.holder = holder;
        }
    }

    /** How letters and paragraphs look where the reader is. */
    interface Looks {
        /** Letters as they look here. */
        Run run(String letters);

        /** The text of the paragraph that ends here, written with its formatting. */
        String written(Holder paragraph);
    }

    /** Gets what has been made, in order. */
    interface Sink {
        void add(Piece piece) throws Unreadable;
    }
}
