package se.samspel.api.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samspel.api.fields.RichText.Block;
import se.samspel.api.fields.RichText.Items;
import se.samspel.api.fields.RichText.Line;
import se.samspel.api.fields.RichText.Paragraph;

/** Reads what stands on the lines of a written text: items, and what is neither. {@link RichSigns} reads the lines. */
final class RichReader {
    static final Pattern DOT = Pattern.compile(" *- +(\\S.*)");
    static final Pattern NUMBER = Pattern.compile(" *(\\d{1,5})\\. +(\\S.*)");
    private static final Pattern LINE_END = Pattern.compile("\r\n?|[\u000B\f\u0085\u2028\u2029]");

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> paragraph = new ArrayList<>();
    private final List<String> items = new ArrayList<>();
    private boolean numbered;
    private boolean gap;

    private RichReader() {}

    static RichText read(String written) {
        RichReader reader = new RichReader();
        LINE_END.matcher(written).replaceAll("\n").lines().forEach(reader::line);
        reader.endParagraph();
        reader.endList();
        return new RichText(reader.blocks);
    }

    private void line(String line) {
        Matcher dot = DOT.matcher(line);
        Matcher number = NUMBER.matcher(line);
        if (line.isBlank()) {
            endParagraph();
            gap = true;
            return;
        }
        if (dot.matches()) {
            item(false, numbered, dot.group(1));
        } else if (number.matches() && isNext(Integer.parseInt(number.group(1)))) {
            item(true, !numbered || number.group(1).equals("1"), number.group(2));
        } else if (line.startsWith("  ") && !items.isEmpty() && !gap) {
            items.set(items.size() - 1, items.getLast() + "\n" + line);
        } else {
            endList();
            paragraph.add(line);
        }
        gap = false;
    }

    /** A number that does not count on from the one before begins no item: it may be a year, or another paragraph's. */
    private boolean isNext(int number) {
        return number == 1 || (numbered && number == items.size() + 1);
    }

    private void item(boolean withNumber, boolean newList, String text) {
        endParagraph();
        if (newList) {
            endList();
        }
        numbered = withNumber;
        items.add(text);
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            blocks.add(new Paragraph(RichSigns.read(String.join("\n", paragraph))));
            paragraph.clear();
        }
    }

    private void endList() {
        if (!items.isEmpty()) {
            List<Line> lines = items.stream().map(RichSigns::read).toList();
            blocks.add(new Items(numbered, lines));
            items.clear();
        }
        numbered = false;
    }
}
