package se.samspel.worker.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samspel.api.documents.TextExtractor.Reason;
import se.samspel.api.fields.RichText;
import se.samspel.api.fields.RichText.Run;

/**
 * The bookmarks that are open at a place in a Word file, and those that a paragraph or a cell has part in. LibreOffice
 * begins a bookmark over several paragraphs anew in the last of them and ends only that, so bookmarks go by name, and
 * none goes on past a heading or into another cell.
 */
final class OpenMarks {
    private static final int MOST = 10_000;
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> open = new LinkedHashSet<>();
    private final Set<String> loose = new LinkedHashSet<>();
    private int count;

    void start(String id, String name, List<Holder> holders) throws Unreadable {
        if (++count > MOST) {
            throw new Unreadable(Reason.TOO_LARGE);
        }
        // names with an underscore first are the program's own
        if (!name.isEmpty() && !name.startsWith("_")) {
            names.put(id, name);
            open.add(name);
            if (holders.isEmpty()) {
                loose.add(name);
            }
            holders.forEach(holder -> holder.began.add(name));
        }
    }

    /** A bookmark that ends before a paragraph has said anything belongs to what came before it. */
    void end(String id, List<Holder> holders) {
        String name = names.remove(id);
        if (name != null) {
            open.remove(name);
            holders.stream().filter(Holder::silent).forEach(holder -> holder.carried.remove(name));
        }
    }

    /** Nothing that began in an earlier paragraph or cell goes on here; what began between them does. */
    void close() {
        open.retainAll(loose);
    }

    /** A paragraph or a cell begins here. */
    Holder holder() {
        loose.clear();
        return new Holder(open);
    }

    /** Text with the bookmarks around it. */
    static final class Holder {
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder marked = new StringBuilder();
        private final List<Run> runs = new ArrayList<>();
        private final Set<String> carried;
        private final Set<String> began = new LinkedHashSet<>();

        private Holder(Collection<String> open) {
            carried = new LinkedHashSet<>(open);
        }

        /** More letters of a paragraph, as they look. */
        void add(Run run) throws Unreadable {
            add(run.text());
            runs.add(run);
        }

        private void add(String piece) throws Unreadable {
            text.append(piece);
            if (text.length() > Limits.CHARACTERS) {
                throw new Unreadable(Reason.TOO_LARGE);
            }
        }

        /** Another paragraph inside a cell. */
        void paragraph(String piece, String written) throws Unreadable {
            marked.append(marked.isEmpty() || written.isBlank() ? "" : "\n\n").append(written);
            add(silent() || piece.isBlank() ? piece : "\n\n" + piece);
        }

        /** A cell's text with its formatting. */
        String marked() {
            return marked.toString();
        }

        /** A paragraph's text with its formatting. */
        String paragraph() {
            return new RichText(List.of(new RichText.Paragraph(new RichText.Line(runs)))).written();
        }

        /**
         * An item's text with its formatting.
         *
         * @param lead what stands before it: a hyphen, or a number and a full stop
         */
        String item(String lead) {
            List<RichText.Line> only = List.of(new RichText.Line(runs));
            String item = new RichText(List.of(new RichText.Items(false, only))).written();
            return item.isEmpty() ? "" : lead + item.substring(1);
        }

        String text() {
            return text.toString().strip();
        }

        /** It turns out to stand alone: only what begins in it is its own. */
        void alone() {
            carried.clear();
        }

        List<String> bookmarks() {
            Set<String> all = new LinkedHashSet<>(carried);
            all.addAll(began);
            return List.copyOf(all);
        }

        private boolean silent() {
            return text.toString().isBlank();
        }
    }
}
