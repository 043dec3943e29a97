package se.samspel.arkiv.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.samspel.arkiv.internal.structure.Block.Shape;

/**
 * Cuts a flow into blocks by what its lines look like, since a text file, a PDF and a word processor's file lay out the
 * same report differently: a paragraph is one long line, or many that break where the paper ended.
 */
final class Layout {
    private static final int LONGEST_HEADING = 90;
    private static final int LONGEST_PRINTED = 140;
    private static final int LONGEST_ITEM = 200;
    private static final double FULL = 0.7;

    private static final Pattern BULLET =
            Pattern.compile("^\\s*(?:[•●▪○◦*]|[-–—o](?=\\s))\\s*(?=\\S)");
    private static final Pattern NUMBERED_GOAL =
            Pattern.compile(
                    "(?iu)^\\s*(?:del|projekt|effekt|resultat|process)?mål\\s*\\d{1,2}(?:\\.\\d{1,2})?"
                            + "(?:\\s*[.:)–-]\\s*|\\s+(?=\\p{Lu})|\\s*$)");
    private static final Pattern COLUMNS =
            Pattern.compile("\\S[ ]*\\t[ \\t]*\\S|\\S {3,}\\S|\\S *\\| *\\S");

    private final Flow flow;
    private final List<Block> blocks = new ArrayList<>();
    private boolean printed;
    private int width;

    private Layout(Flow flow) {
        this.flow = flow;
    }

    static List<Block> of(Flow flow) {
        Layout layout = new Layout(flow);
        layout.measure();
        layout.cut();
        return layout.blocks;
    }

    private record Line(int start, String text) {
        int end() {
            return start + text.length();
        }

        boolean blank() {
            return text.isBlank();
        }
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        String text = flow.text();
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == Flow.PAGE) {
                lines.add(new Line(start, text.substring(start, at)));
                start = at + 1;
            }
        }
        return lines;
    }

    /** Whether the lines break where the paper ends, and how wide it was. */
    private void measure() {
        width = lines().stream().mapToInt(line -> line.text().strip().length()).max().orElse(0);
        printed = width >= LONGEST_HEADING / 2 && width <= LONGEST_PRINTED;
    }

    private void cut() {
        List<Line> lines = lines();
        boolean listed = false;
        int at = 0;
        while (at < lines.size()) {
            if (lines.get(at).blank() || saysNothing(lines.get(at))) {
                listed = false;
                at++;
                continue;
            }
            Shape shape = shape(lines, at);
            int next = shape == Shape.HEADING ? at + 1 : end(lines, at);
            String last = lines.get(next - 1).text().strip();
            boolean inList =
                    listed && !printed && shape != Shape.ROW && last.length() <= LONGEST_ITEM;
            add(inList ? Shape.ITEM : shape, lines.get(at).start(), lines.get(next - 1).end());
            listed = last.endsWith(":") || inList;
            at = next;
        }
    }

    /** The number of a page, or a note that leads to an address. */
    private static boolean saysNothing(Line line) {
        String text = line.text().strip();
        return text.matches("(?iu)(?:sida\\s*)?\\d{1,3}(?:\\s*(?:av|\\(|/)\\s*\\d{1,3}\\)?)?")
                || text.matches("(?iu)^[¹²³⁴-⁹\\d\\[].{0,120}https?://.*");
    }

    private Shape shape(List<Line> lines, int at) {
        String line = lines.get(at).text();
        if (BULLET.matcher(line).find() || NUMBERED_GOAL.matcher(line).find()) {
            return Shape.ITEM;
        }
        Line whole = lines.get(at);
        if (COLUMNS.matcher(flow.asWritten(whole.start(), whole.end()).strip()).find()) {
            return Shape.ROW;
        }
        return isHeading(lines, at) ? Shape.HEADING : Shape.TEXT;
    }

    private boolean isHeading(List<Line> lines, int at) {
        String line = lines.get(at).text().strip();
        boolean shaped =
                line.length() <= LONGEST_HEADING
                        && line.matches("[➤\\p{Lu}\\d\"”].*[^.,;:!]")
                        && line.codePoints().anyMatch(Character::isLetter)
                        && !line.contains(": ")
                        && Verdicts.leading(line) == null;
        if (!shaped || !printed) {
            return shaped;
        }
        boolean startsAnew = at == 0 || isClosed(lines.get(at - 1));
        boolean standsOut =
                at + 1 == lines.size()
                        || lines.get(at + 1).blank()
                        || (line.length() < FULL * width && beginsAnew(lines.get(at + 1)));
        return startsAnew && standsOut;
    }

    private boolean isClosed(Line line) {
        String text = line.text().strip();
        return text.isEmpty() || text.matches(".*[.:!?]") || text.length() < FULL * width;
    }

    private static boolean beginsAnew(Line line) {
        return line.text().strip().matches("(?s)[\\p{Lu}\\d*•➤●▪\"”–-].*");
    }

    /** Where a block that begins on a line is over: at an empty line, or where the next one shows that it begins. */
    private int end(List<Line> lines, int at) {
        int next = at + 1;
        boolean more = true;
        while (more) {
            more = false;
            if (next < lines.size() && goesOn(lines, next)) {
                next++;
                more = true;
            } else if (isBroken(lines, next)) {
                next += 2;
                more = true;
            }
        }
        return next;
    }

    /** Whether an empty line stands in the middle of a sentence, as it may in what was read out of a PDF. */
    private static boolean isBroken(List<Line> lines, int next) {
        return next + 1 < lines.size()
                && lines.get(next).blank()
                && lines.get(next - 1).text().strip().matches(".*[\\p{L},]")
                && lines.get(next + 1).text().strip().matches("\\p{Ll}.*");
    }

    private boolean goesOn(List<Line> lines, int next) {
        Line line = lines.get(next);
        Line before = lines.get(next - 1);
        boolean full = printed && before.text().strip().length() >= FULL * width;
        boolean open = !before.text().strip().matches(".*[.:!?]") && !beginsAnew(line);
        return !line.blank()
                && !before.blank()
                && (full || open)
                && shape(lines, next) == Shape.TEXT;
    }

    private void add(Shape shape, int start, int end) {
        String text = flow.text().substring(start, end).replace('\n', ' ').replace(Flow.PAGE, ' ');
        if (shape == Shape.ROW) {
            blocks.add(new Block(shape, start, text));
        } else {
            Parting.of(shape, start, text).forEach(blocks::add);
        }
    }

    /** The text of an item without its bullet or number: where it begins. */
    static int afterBullet(String text) {
        var goal = NUMBERED_GOAL.matcher(text);
        if (goal.find()) {
            return goal.end();
        }
        var bullet = BULLET.matcher(text);
        return bullet.find() ? bullet.end() : 0;
    }

    static boolean isNumberedGoal(String text) {
        return NUMBERED_GOAL.matcher(text).find();
    }
}
