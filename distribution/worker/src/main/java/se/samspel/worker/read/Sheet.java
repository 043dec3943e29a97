package se.samspel.worker.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import se.samspel.api.documents.TextExtractor.Reason;

/**
 * Gathers the text of a word processor's file: paragraphs, one line each, and table rows as lines with tabs. Paragraphs
 * may stand in paragraphs (text boxes, notes) and tables in tables.
 */
final class Sheet {
    private final StringBuilder text = new StringBuilder();
    private final List<String> headings = new ArrayList<>();
    private final Deque<Open> paragraphs = new ArrayDeque<>();
    private final Deque<List<StringBuilder>> rows = new ArrayDeque<>();

    void startParagraph(boolean heading) {
        paragraphs.push(new Open(heading));
    }

    /** The paragraph that is open turns out to be a heading. */
    void heading() {
        if (!paragraphs.isEmpty()) {
            paragraphs.element().heading = true;
        }
    }

    void add(String piece) throws Unreadable {
        if (!paragraphs.isEmpty()) {
            paragraphs.element().content.append(piece);
            check(paragraphs.element().content);
        }
    }

    void endParagraph() throws Unreadable {
        if (paragraphs.isEmpty()) {
            return;
        }
        Open ended = paragraphs.pop();
        String line = ended.content.toString().strip();
        if (ended.heading && !line.isEmpty()) {
            headings.add(line);
        }
        put(line, ended.heading);
    }

    void startRow() {
        rows.push(new ArrayList<>());
    }

    void startCell() {
        if (!rows.isEmpty()) {
            rows.element().add(new StringBuilder());
        }
    }

    void endRow() throws Unreadable {
        if (!rows.isEmpty()) {
            List<StringBuilder> cells = rows.pop();
            put(String.join("\t", cells).stripTrailing(), false);
        }
    }

    /** Whether a paragraph is open, so that text counts. */
    boolean open() {
        return !paragraphs.isEmpty();
    }

    void into(Pages pages) throws Unreadable {
        pages.add(text.toString(), headings);
    }

    private void put(String line, boolean heading) throws Unreadable {
        if (!rows.isEmpty() && !rows.element().isEmpty()) {
            StringBuilder cell = rows.element().getLast();
            cell.append(cell.isEmpty() || line.isEmpty() ? "" : " ").append(line);
            check(cell);
            return;
        }
        text.append(heading && !text.isEmpty() ? "\n" : "").append(line).append('\n');
        check(text);
    }

    private static void check(StringBuilder grown) throws Unreadable {
        if (grown.length() > Limits.CHARACTERS) {
            throw new Unreadable(Reason.TOO_LARGE);
        }
    }

    private static final class Open {
        private final StringBuilder content = new StringBuilder();
        private boolean heading;

        Open(boolean heading) {
            this.heading = heading;
        }
    }
}
