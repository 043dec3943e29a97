package se.samspel.worker.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain text: what stands alone and is short is a heading, lines with tabs or columns are a table, the rest are lists and
 * paragraphs between empty lines.
 */
final class TextBlocks {
    private static final Pattern UNDERLINE = Pattern.compile("\\s*(=|-|_|~|\\*)\\1{2,}\\s*");
    private static final Pattern COLUMNS = Pattern.compile("\\S {3,}\\S|\\S *\\| *\\S");
    private static final int WRAPPED = 50;
    private static final int LONGEST_ALONE = 80;

    private final Blocks blocks;
    private boolean first = true;

    private TextBlocks(Blocks blocks) {
        this.blocks = blocks;
    }

    static void read(Path file, Blocks blocks) throws IOException {
        TextBlocks reader = new TextBlocks(blocks);
        String[] pages =
                PlainText.content(file).replace("\r\n", "\n").replace('\r', '\n').split("\f");
        for (String page : pages) {
            reader.page(page.split("\n", -1));
            blocks.pageBreak();
        }
    }

    private void page(String[] lines) throws Unreadable {
        List<String> chunk = new ArrayList<>();
        for (String line : lines) {
            if (line.isBlank()) {
                chunk(chunk);
                chunk.clear();
            } else {
                chunk.add(line);
            }
        }
        chunk(chunk);
    }

    private void chunk(List<String> lines) throws Unreadable {
        int at = 0;
        while (at < lines.size()) {
            at = piece(lines, at);
            first = false;
        }
    }

    /** One block from a line on; where the next begins. */
    private int piece(List<String> lines, int at) throws Unreadable {
        String line = lines.get(at).strip();
        if (at + 1 < lines.size() && UNDERLINE.matcher(lines.get(at + 1)).matches()) {
            blocks.heading(lines.get(at + 1).contains("=") ? 1 : 2, "", line);
            return at + 2;
        }
        if (UNDERLINE.matcher(line).matches()) {
            return at + 1;
        }
        if (tabular(lines.get(at))) {
            return table(lines, at);
        }
        if (Typed.bullet(line) || numberedList(lines, at)) {
            return item(lines, at);
        }
        boolean alone = lines.size() == 1 || (at == 0 && leadsText(lines));
        boolean fits = line.length() <= LONGEST_ALONE || Typed.depth(line) > 0;
        if (alone && fits && Typed.looksLikeHeading(line)) {
            blocks.heading(first ? 1 : 1 + Math.max(1, Typed.depth(line)), "", line);
            return at + 1;
        }
        return paragraph(lines, at);
    }

    /** A numbered line right above running text. */
    private static boolean leadsText(List<String> lines) {
        return Typed.depth(lines.getFirst().strip()) > 0
                && !numberedList(lines, 0)
                && !Character.isLowerCase(lines.get(1).strip().codePointAt(0));
    }

    private static boolean numberedList(List<String> lines, int at) {
        boolean neighbour =
                at + 1 < lines.size() && Typed.numbered(lines.get(at + 1).strip())
                        || at > 0 && Typed.numbered(lines.get(at - 1).strip());
        return neighbour && Typed.numbered(lines.get(at).strip());
    }

    private int item(List<String> lines, int at) throws Unreadable {
        String line = lines.get(at);
        int indent = line.length() - line.stripLeading().length();
        boolean bullet = Typed.bullet(line.strip());
        StringBuilder text = new StringBuilder(Typed.withoutBullet(line.strip()));
        int next = at + 1;
        while (next < lines.size() && continues(lines.get(next))) {
            text.append(' ').append(lines.get(next).strip());
            next++;
        }
        blocks.item(1 + Math.min(3, indent / 2), !bullet, text.toString());
        return next;
    }

    private static boolean continues(String line) {
        return !Typed.bullet(line.strip()) && !Typed.numbered(line.strip()) && !tabular(line);
    }

    private static boolean tabular(String line) {
        return line.stripLeading().indexOf('\t') > 0 || COLUMNS.matcher(line.strip()).find();
    }

    private int table(List<String> lines, int at) throws Unreadable {
        List<List<String>> rows = new ArrayList<>();
        int next = at;
        while (next < lines.size()
                && (tabular(lines.get(next)) || UNDERLINE.matcher(lines.get(next)).matches())) {
            if (!UNDERLINE.matcher(lines.get(next)).matches()) {
                rows.add(cells(lines.get(next).strip()));
            }
            next++;
        }
        if (rows.size() == 1 && lines.get(at).indexOf('\t') < 0) {
            blocks.paragraph(lines.get(at).strip());
        } else {
            blocks.table(rows);
        }
        return next;
    }

    private static List<String> cells(String line) {
        String parting = line.indexOf('\t') >= 0 ? "\t+" : line.indexOf('|') >= 0 ? "\\|" : " {3,}";
        return Arrays.stream(line.split(parting)).map(String::strip).toList();
    }

    private int paragraph(List<String> lines, int at) throws Unreadable {
        int next = at + 1;
        while (next < lines.size() && continues(lines.get(next)) && !underlined(lines, next)) {
            next++;
        }
        List<String> own = lines.subList(at, next).stream().map(String::strip).toList();
        boolean wrapped =
                own.stream().limit(own.size() - 1L).allMatch(line -> line.length() >= WRAPPED);
        String text =
                wrapped
                        ? Tidy.joined(String.join("\n", own)).replace('\n', ' ')
                        : String.join("\n", own);
        Matcher note = Typed.note(text);
        if (note.matches()) {
            blocks.footnote(note.group(1), note.group(2));
        } else {
            blocks.paragraph(text);
        }
        return next;
    }

    private static boolean underlined(List<String> lines, int at) {
        return at + 1 < lines.size() && UNDERLINE.matcher(lines.get(at + 1)).matches();
    }
}
