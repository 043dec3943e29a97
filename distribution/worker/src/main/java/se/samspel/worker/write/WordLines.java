package se.samspel.worker.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import se.samspel.api.fields.RichText;

/** Paragraphs of a Word file, with their line breaks and the bookmark around them. */
final class WordLines {
    private static final RichText.Run PLAIN = new RichText.Run("", false, false, "");

    private final WordXml out;
    private final WordMarks marks;
    private final List<String> links = new ArrayList<>();

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

    /** Where the links lead that were met, in order; the file's relation for the first one is number 1. */
    List<String> links() {
        return List.copyOf(links);
    }

    /** A formatted line as a paragraph of its own. It begins a bookmark when it has an id, and ends the one with the number. */
    int formatted(RichText.Line line, Look look, String id, int open, boolean last)
            throws IOException {
        begin(look);
        int mark = open == 0 ? marks.start(out, id) : open;
        for (RichText.Run run : line.runs()) {
            if (!run.link().isEmpty()) {
                links.add(run.link());
                out.start("w:hyperlink", "r:id", "link" + links.size());
            }
            run(WordText.letters(run.text()), run);
            if (!run.link().isEmpty()) {
                out.end();
            }
        }
        if (last) {
            marks.end(out, mark);
        }
        out.end();
        return mark;
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
        run(text, PLAIN);
    }

    private void run(String text, RichText.Run look) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        out.start("w:r");
        if (look.bold() || look.italic() || !look.link().isEmpty()) {
            out.start("w:rPr");
            if (!look.link().isEmpty()) {
                out.empty("w:rStyle", "w:val", "Hyperlink");
            }
            if (look.bold()) {
                out.empty("w:b").empty("w:bCs");
            }
            if (look.italic()) {
                out.empty("w:i").empty("w:iCs");
            }
            out.end();
        }
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
