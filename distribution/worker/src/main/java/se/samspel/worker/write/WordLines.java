package se.samspel.worker.write;

import java.io.IOException;
import java.util.List;

/** Paragraphs of a Word file, with their line breaks and the bookmark around them. */
final class WordLines {
    private final WordXml out;
    private final WordMarks marks;

    WordLines(WordXml out, WordMarks marks) {
        this.out = out;
        this.marks = marks;
    }

    /**
     * How a paragraph stands.
     *
     * @param list the numbering it belongs to; 0 for none
     * @param newPage whether it begins a page
     * @param spaced whether it needs air above, as after a table
     */
    record Look(String style, int list, boolean newPage, boolean spaced) {
        static Look of(String style) {
            return new Look(style, 0, false, false);
        }
    }

    /** A text of any number of paragraphs, one bookmark around them all. */
    void text(String raw, Look look, String id) throws IOException {
        List<String> paragraphs = WordText.paragraphs(raw);
        int mark = 0;
        for (int at = 0; at < paragraphs.size(); at++) {
            boolean first = at == 0;
            begin(first ? look : Look.of(look.style()));
            if (first) {
                mark = marks.start(out, id);
            }
            run(paragraphs.get(at));
            if (at == paragraphs.size() - 1) {
                marks.end(out, mark);
            }
            out.end();
        }
    }

    /** One paragraph, whatever stands in the text. */
    void line(String raw, Look look, String id) throws IOException {
        begin(look);
        int mark = marks.start(out, id);
        run(WordText.clean(raw).replaceAll("\n[ \t]*\n\\s*", "\n"));
        marks.end(out, mark);
        out.end();
    }

    /** A paragraph that holds a picture only. */
    void picture(Look look, Drawing drawing) throws IOException {
        begin(look);
        out.start("w:r");
        drawing.draw();
        out.end().end();
    }

    private void begin(Look look) throws IOException {
        out.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", look.style());
        if (look.newPage()) {
            out.empty("w:pageBreakBefore");
        }
        if (look.list() > 0) {
            out.start("w:numPr")
                    .empty("w:ilvl", "w:val", "0")
                    .empty("w:numId", "w:val", Integer.toString(look.list()))
                    .end();
        }
        if (look.spaced()) {
            out.empty("w:spacing", "w:before", "240");
        }
        out.end();
    }

    private void run(String text) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        out.start("w:r");
        StringBuilder piece = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '\n' || letter == '\t') {
                put(piece);
                out.empty(letter == '\n' ? "w:br" : "w:tab");
            } else {
                piece.append(letter);
            }
        }
        put(piece);
        out.end();
    }

    private void put(StringBuilder piece) throws IOException {
        if (!piece.isEmpty()) {
            out.leaf("w:t", piece.toString(), "xml:space", "preserve");
            piece.setLength(0);
        }
    }

    /** Draws inside an open run. */
    interface Drawing {
        void draw() throws IOException;
    }
}
