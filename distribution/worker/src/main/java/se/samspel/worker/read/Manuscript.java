package se.samspel.worker.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import se.samspel.api.documents.TextExtractor.Reason;

/**
 * Gathers what a word processor's file is built of, and decides at the end what its looks mean: a short paragraph in bold
 * is a heading when most of the text is not. Paragraphs may stand in paragraphs (text boxes) and tables in tables.
 */
final class Manuscript {
    private static final int BELOW_STYLED = 6;
    private static final int WITHOUT_STYLES = 2;

    private final List<Piece> pieces = new ArrayList<>();
    private final Deque<Para> paragraphs = new ArrayDeque<>();
    private final Deque<Grid> tables = new ArrayDeque<>();
    private final List<Note> notes = new ArrayList<>();
    private long letters;
    private long boldLetters;
    private boolean styled;
    private int margins;

    private sealed interface Piece {}

    private record Line(Para para) implements Piece {}

    private record Rows(List<List<String>> rows) implements Piece {}

    private record Note(String mark, String text) implements Piece {}

    private record Break() implements Piece {}

    void startParagraph() {
        paragraphs.push(new Para());
    }

    /** The open paragraph is a heading. */
    void heading(int level, String number) {
        if (!paragraphs.isEmpty()) {
            paragraphs.element().level = level;
            paragraphs.element().number = number;
        }
    }

    /** The open paragraph is a list item. */
    void item(int level, boolean numbered) {
        if (!paragraphs.isEmpty()) {
            paragraphs.element().item = level;
            paragraphs.element().numbered = numbered;
        }
    }

    void add(String text, boolean bold) throws Unreadable {
        if (paragraphs.isEmpty()) {
            return;
        }
        Para para = paragraphs.element();
        para.text.append(text);
        check(para.text);
        long seen = text.codePoints().filter(Character::isLetterOrDigit).count();
        para.letters += seen;
        para.bold += bold ? seen : 0;
    }

    /** A note is referred to here; it follows after the paragraph or the table. */
    void note(String mark, String text) throws Unreadable {
        add(mark, false);
        notes.add(new Note(mark, text));
    }

    void endParagraph() throws Unreadable {
        if (paragraphs.isEmpty()) {
            return;
        }
        Para para = paragraphs.pop();
        if (!tables.isEmpty()) {
            tables.element().add(para.text.toString().strip());
            return;
        }
        if (para.text.toString().isBlank()) {
            return;
        }
        letters += para.letters;
        boldLetters += para.bold;
        styled |= para.level > 0;
        para.margin = margins > 0;
        pieces.add(new Line(para));
        if (paragraphs.isEmpty()) {
            flushNotes();
        }
    }

    void startTable() {
        tables.push(new Grid());
    }

    void startRow() {
        if (!tables.isEmpty()) {
            tables.element().rows.add(new ArrayList<>());
        }
    }

    void startCell() {
        if (!tables.isEmpty() && !tables.element().rows.isEmpty()) {
            tables.element().rows.getLast().add(new StringBuilder());
        }
    }

    void endTable() throws Unreadable {
        if (tables.isEmpty()) {
            return;
        }
        List<List<String>> rows = tables.pop().done();
        if (!tables.isEmpty()) {
            for (List<String> row : rows) {
                tables.element().add(String.join("\t", row).strip());
            }
            return;
        }
        if (rows.stream().allMatch(row -> row.size() <= 1)) {
            boxed(rows);
        } else {
            pieces.add(new Rows(rows));
        }
        flushNotes();
    }

    /** A table of one column is a frame around paragraphs. */
    private void boxed(List<List<String>> rows) throws Unreadable {
        for (List<String> row : rows) {
            for (String cell : row) {
                for (String line : cell.split("\n")) {
                    Para para = new Para();
                    para.text.append(line);
                    para.letters = line.codePoints().filter(Character::isLetterOrDigit).count();
                    letters += para.letters;
                    pieces.add(new Line(para));
                }
            }
        }
    }

    void pageBreak() {
        if (tables.isEmpty()) {
            pieces.add(new Break());
        }
    }

    void startMargin() {
        margins++;
    }

    void endMargin() {
        margins--;
    }

    boolean open() {
        return !paragraphs.isEmpty();
    }

    private void flushNotes() {
        pieces.addAll(notes);
        notes.clear();
    }

    /** Hands everything over, headings found. */
    void into(Blocks blocks) throws Unreadable {
        boolean boldMeans = boldLetters * 2 <= letters;
        for (Piece piece : pieces) {
            switch (piece) {
                case Line line -> line(line.para(), boldMeans, blocks);
                case Rows rows -> blocks.table(rows.rows());
                case Note note -> blocks.footnote(note.mark(), note.text());
                case Break gone -> blocks.pageBreak();
            }
        }
    }

    private void line(Para para, boolean boldMeans, Blocks blocks) throws Unreadable {
        String text = para.text.toString();
        Matcher note = Typed.note(text.strip());
        if (para.margin) {
            blocks.margin(text);
        } else if (para.level > 0) {
            blocks.heading(para.level, para.number, text);
        } else if (para.item > 0) {
            blocks.item(para.item, para.numbered, text);
        } else if (note.matches()) {
            blocks.footnote(note.group(1), note.group(2));
        } else if (boldMeans && para.isBold() && Typed.looksLikeHeading(text)) {
            blocks.heading(styled ? BELOW_STYLED : WITHOUT_STYLES, "", text);
        } else if (Typed.bullet(text.strip())) {
            blocks.item(1, false, Typed.withoutBullet(text.strip()));
        } else {
            blocks.paragraph(text);
        }
    }

    private static void check(StringBuilder grown) throws Unreadable {
        if (grown.length() > Limits.CHARACTERS) {
            throw new Unreadable(Reason.TOO_LARGE);
        }
    }

    private static final class Para {
        private final StringBuilder text = new StringBuilder();
        private String number = "";
        private int level;
        private int item;
        private boolean numbered;
        private boolean margin;
        private long letters;
        private long bold;

        boolean isBold() {
            return letters > 0 && bold == letters;
        }
    }

    private static final class Grid {
        private final List<List<StringBuilder>> rows = new ArrayList<>();

        void add(String text) throws Unreadable {
            if (rows.isEmpty()) {
                rows.add(new ArrayList<>());
            }
            if (rows.getLast().isEmpty()) {
                rows.getLast().add(new StringBuilder());
            }
            StringBuilder cell = rows.getLast().getLast();
            cell.append(cell.isEmpty() || text.isEmpty() ? "" : "\n").append(text);
            check(cell);
        }

        List<List<String>> done() {
            return rows.stream()
                    .map(row -> row.stream().map(StringBuilder::toString).toList())
                    .toList();
        }
    }
}
