package se.samspel.worker.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Puts the lines of a PDF together to headings, paragraphs, lists, tables and notes. */
final class PdfBuilding {
    private final List<List<PdfRow>> pages;
    private final PdfLooks looks;
    private final Blocks blocks;
    private final Set<String> said = new HashSet<>();
    private @Nullable Open open;

    PdfBuilding(List<List<PdfRow>> pages, Blocks blocks) {
        this.pages = pages;
        this.looks = PdfLooks.of(pages);
        this.blocks = blocks;
    }

    /** Hands over the blocks of a page. */
    void page(int number) throws Unreadable {
        List<PdfRow> rows = new ArrayList<>();
        for (PdfRow row : pages.get(number)) {
            if (!looks.everywhere(row)) {
                rows.add(row);
            } else if (said.add(looks.edgeOf(row))) {
                blocks.margin(row.text());
            }
        }
        double right = rows.stream().mapToDouble(PdfRow::right).max().orElse(0);
        int at = 0;
        while (at < rows.size()) {
            int end = PdfTable.end(rows, at, looks);
            if (end > at) {
                close();
                blocks.table(PdfTable.rows(rows.subList(at, end), looks));
                at = end;
            } else {
                line(rows.get(at).whole(), at == 0 ? null : rows.get(at - 1), right);
                at++;
            }
        }
        close();
    }

    private void line(PdfRow row, @Nullable PdfRow last, double right) throws Unreadable {
        double air = last == null ? 0 : row.y() - last.y();
        int level = looks.heading(row, air);
        Kind kind = kind(row, level);
        Open now = open;
        if (kind == Kind.TEXT && now != null && now.leadsList(row, looks)) {
            kind = Kind.ITEM;
        }
        if (kind == Kind.ITEM && now != null && now.wraps(row, air, right, looks)) {
            now.add(row);
            return;
        }
        if (now != null && now.takes(row, kind, level, air, right, looks)) {
            now.add(row);
            return;
        }
        close();
        open = new Open(kind, level, row);
    }

    private static Kind kind(PdfRow row, int level) {
        if (level > 0) {
            return Kind.HEADING;
        }
        if (Typed.note(row.text()).matches()) {
            return Kind.NOTE;
        }
        return Typed.bullet(row.text()) || Typed.numbered(row.text()) ? Kind.ITEM : Kind.TEXT;
    }

    private void close() throws Unreadable {
        Open done = open;
        open = null;
        if (done == null) {
            return;
        }
        String text = Tidy.joined(done.text.toString()).replace('\n', ' ');
        switch (done.kind) {
            case HEADING -> blocks.heading(done.level, "", text);
            case TEXT -> blocks.paragraph(text);
            case ITEM -> blocks.item(1, Typed.numbered(text), Typed.withoutBullet(text));
            case NOTE -> {
                Matcher note = Typed.note(text);
                if (note.matches()) {
                    blocks.footnote(note.group(1), note.group(2));
                }
            }
        }
    }

    private enum Kind {
        HEADING,
        TEXT,
        ITEM,
        NOTE
    }

    /** A block that may get more lines. */
    private static final class Open {
        private final Kind kind;
        private final int level;
        private final StringBuilder text = new StringBuilder();
        private PdfRow last;

        Open(Kind kind, int level, PdfRow first) {
            this.kind = kind;
            this.level = level;
            this.last = first;
            text.append(first.text());
        }

        void add(PdfRow row) {
            text.append('\n').append(row.text());
            last = row;
        }

        boolean takes(
                PdfRow row, Kind next, int nextLevel, double air, double right, PdfLooks looks) {
            if (kind == Kind.HEADING) {
                return next == Kind.HEADING
                        && nextLevel == level
                        && air > 0
                        && air < 1.45 * row.size()
                        && Typed.depth(row.text()) == 0;
            }
            if (next != Kind.TEXT || looks.apart(air)) {
                return false;
            }
            boolean sameLook = Math.abs(row.size() - last.size()) < 0.6;
            boolean brokenByHand =
                    last.right() + row.firstWord() + 20 < right && ended(last.text());
            return sameLook && !brokenByHand;
        }

        /** Whether a line without a bullet is an item all the same: set in, after a colon or another such line. */
        boolean leadsList(PdfRow row, PdfLooks looks) {
            boolean after =
                    kind == Kind.TEXT && text.toString().endsWith(":") && !looks.setIn(last.x());
            boolean among = kind == Kind.ITEM && PdfLooks.aligned(last.x(), row.x());
            return looks.setIn(row.x()) && (after || among) && !Typed.bullet(last.text());
        }

        /** Whether an item without a bullet goes on: its line was full. */
        boolean wraps(PdfRow row, double air, double right, PdfLooks looks) {
            return kind == Kind.ITEM
                    && !Typed.bullet(row.text())
                    && !Typed.numbered(row.text())
                    && PdfLooks.aligned(last.x(), row.x())
                    && !looks.apart(air)
                    && last.right() + row.firstWord() + 8 >= right;
        }

        private static boolean ended(String line) {
            return line.matches(".*[.!?:]$");
        }
    }
}
