package se.samspel.api.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import se.samspel.api.fields.RichText.Block;
import se.samspel.api.fields.RichText.Items;
import se.samspel.api.fields.RichText.Line;
import se.samspel.api.fields.RichText.Paragraph;
import se.samspel.api.fields.RichText.Run;

/** Writes rich text so that it reads as plain text where nothing is marked, with a backslash only where it must. */
final class RichWriter {
    private static final Run NOTHING = new Run("", false, false, "");

    private RichWriter() {}

    static String write(RichText text) {
        List<String> blocks = new ArrayList<>();
        int count = 0;
        for (Block block : text.blocks()) {
            blocks.add(block(block, count));
            count = block instanceof Items items && items.numbered() ? items.items().size() : 0;
        }
        return String.join("\n\n", blocks);
    }

    private static String block(Block block, int countBefore) {
        return switch (block) {
            case Paragraph(Line line) -> {
                List<String> lines = new ArrayList<>();
                for (String written : line(line).split("\n")) {
                    lines.add(unlike(written, lines.isEmpty() ? countBefore + 1 : 1));
                }
                yield String.join("\n", lines);
            }
            case Items(boolean numbered, List<Line> items) -> {
                List<String> lines = new ArrayList<>();
                for (Line item : items) {
                    int number = lines.size() + 1;
                    String lead = numbered ? number + ". " : "- ";
                    lines.add(lead + item(line(item), number + 1));
                }
                yield String.join("\n", lines);
            }
        };
    }

    private static String item(String written, int next) {
        String[] lines = written.split("\n");
        for (int at = 1; at < lines.length; at++) {
            lines[at] = "  " + unlike(lines[at], next);
        }
        return String.join("\n", lines);
    }

    /** A line that would be read as an item, written so that it is not. */
    private static String unlike(String line, int next) {
        Matcher number = RichReader.NUMBER.matcher(line);
        if (RichReader.DOT.matcher(line).matches()) {
            return "\\" + line;
        }
        boolean counts =
                number.matches()
                        && (Integer.parseInt(number.group(1)) == 1
                                || Integer.parseInt(number.group(1)) == next);
        return counts ? line.replaceFirst("\\.", "\\\\.") : line;
    }

    /** Written from its end, so that it is known what follows a sign. */
    private static String line(Line line) {
        List<Run> runs = line.runs();
        List<String> pieces = new ArrayList<>();
        String after = "";
        boolean linkAfter = false;
        for (int at = runs.size(); at >= 0; at--) {
            Run here = at == runs.size() ? NOTHING : runs.get(at);
            Run before = at == 0 ? NOTHING : runs.get(at - 1);
            if (at < runs.size()) {
                String edge = edge(before, here);
                String letters = letters(here, edge, after, linkAfter);
                pieces.add(letters);
                after = letters;
                linkAfter |= letters.contains("](");
            }
            String edge = edge(before, here);
            pieces.add(edge);
            after = edge.isEmpty() ? after : edge;
            linkAfter |= edge.contains("](");
        }
        return pieces.reversed().stream().collect(Collectors.joining());
    }

    /** The signs between two runs: what ends, then what begins. */
    private static String edge(Run before, Run here) {
        StringBuilder signs = new StringBuilder();
        signs.append(before.italic() && !here.italic() ? "__" : "");
        signs.append(before.bold() && !here.bold() ? "**" : "");
        if (!before.link().equals(here.link())) {
            signs.append(before.link().isEmpty() ? "" : "](" + before.link() + ")");
            signs.append(here.link().isEmpty() ? "" : "[");
        }
        signs.append(!before.bold() && here.bold() ? "**" : "");
        signs.append(!before.italic() && here.italic() ? "__" : "");
        return signs.toString();
    }

    /** @param after what is written after the run, as far as it is known */
    private static String letters(Run run, String edge, String after, boolean linkAfter) {
        String text = run.text();
        int lastClose = linkAfter ? text.length() : text.lastIndexOf("](");
        StringBuilder written = new StringBuilder();
        char next = after.isEmpty() ? '\n' : after.charAt(0);
        int at = text.length() - 1;
        while (at >= 0) {
            char letter = text.charAt(at);
            int from = letter == '*' || letter == '_' ? firstOf(text, at) : at;
            boolean hidden =
                    switch (letter) {
                        case '*', '_' ->
                                at - from == 1
                                        || next == letter
                                        || from == 0 && edge.endsWith(String.valueOf(letter));
                        case '[' -> at < lastClose;
                        case ']' -> !run.link().isEmpty();
                        case '\\' -> RichSigns.SIGNS.indexOf(next) >= 0;
                        default -> false;
                    };
            for (; at >= from; at--) {
                written.append(letter).append(hidden ? "\\" : "");
            }
            next = hidden ? '\\' : letter;
        }
        return written.reverse().toString();
    }

    /** Where the row of the same letter begins. */
    private static int firstOf(String text, int at) {
        int from = at;
        while (from > 0 && text.charAt(from - 1) == text.charAt(at)) {
            from--;
        }
        return from;
    }
}
