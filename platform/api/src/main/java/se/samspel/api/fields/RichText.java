package se.samspel.api.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text with a little formatting: paragraphs, lists, bold, italic and links. Headings are not among it; they belong to the
 * template.
 *
 * <p>It is stored as it is written, which is plain text where nothing is marked: {@code **bold**}, {@code __italic__},
 * {@code [words](https://…)}, lines that begin with {@code - } for a list and with {@code 1. }, {@code 2. } … for a
 * numbered one, an empty line between paragraphs. A backslash before a sign takes its meaning away. Every text can be read;
 * {@link #written} is the one way to write what was read, and {@code parse(written())} gives the same value back. A link
 * goes to http, https or mailto, and to nothing else.
 */
public record RichText(List<Block> blocks) {
    private static final Pattern LINK =
            Pattern.compile(
                    "(?i)(?:https?://[^\\s()<>\"\\\\]+|mailto:[^\\s()<>\"\\\\]+@[^\\s()<>\"\\\\]+)");
    private static final Pattern HOST_ONLY = Pattern.compile("(?i)https?://[^/?#]+");

    /** Leaves out what says nothing, and lets lists with dots that meet be one. */
    public RichText {
        List<Block> kept = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Items next
                    && !next.numbered()
                    && !kept.isEmpty()
                    && kept.getLast() instanceof Items last
                    && !last.numbered()) {
                List<Line> all = new ArrayList<>(last.items());
                all.addAll(next.items());
                kept.set(kept.size() - 1, new Items(false, all));
            } else if (!block.lines().isEmpty()) {
                kept.add(block);
            }
        }
        blocks = List.copyOf(kept);
    }

    /** A paragraph or a list. */
    public sealed interface Block {
        /** What stands in it: one line for a paragraph, one an item for a list. */
        List<Line> lines();
    }

    /** Running text. */
    public record Paragraph(Line line) implements Block {
        @Override
        public List<Line> lines() {
            return line.runs().isEmpty() ? List.of() : List.of(line);
        }
    }

    /** A list, with numbers from 1 or with dots. */
    public record Items(boolean numbered, List<Line> items) implements Block {
        public Items {
            items = items.stream().filter(item -> !item.runs().isEmpty()).toList();
        }

        @Override
        public List<Line> lines() {
            return items;
        }
    }

    /** A text without empty lines. Blanks at its ends and at the ends of what is marked are not marked. */
    public record Line(List<Run> runs) {
        public Line {
            runs = new RichLetters(runs).runs();
        }
    }

    /**
     * Letters that look the same.
     *
     * @param text {@code \n} is a line break
     * @param link where it leads; empty for nowhere
     */
    public record Run(String text, boolean bold, boolean italic, String link) {
        public Run {
            link = link.isEmpty() ? "" : safe(link);
        }
    }

    /** Reads a text; there is none that cannot be read. */
    public static RichText parse(String written) {
        return RichReader.read(written);
    }

    /** The one way to write it. */
    public String written() {
        return RichWriter.write(this);
    }

    /** The words alone, as plain text: items with a hyphen or a number, the address of a link after its words. */
    public String words() {
        return blocks.stream().map(RichText::words).collect(Collectors.joining("\n\n"));
    }

    /** The words of a stored value. */
    public static String words(String written) {
        return parse(written).words();
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** Whether a link may lead there. */
    public static boolean isSafe(String link) {
        return LINK.matcher(link).matches();
    }

    /** An address out of another program as a link may have it; empty when a link may not lead there. */
    public static String link(String raw) {
        String address =
                raw.strip()
                        .replace(" ", "%20")
                        .replace("(", "%28")
                        .replace(")", "%29")
                        .replace("\\", "%5C");
        return isSafe(address) ? safe(address) : "";
    }

    /** An address as it is kept; programs put a slash after a lone host, so we do. */
    static String safe(String link) {
        if (!isSafe(link)) {
            throw new IllegalArgumentException("a link leads to http, https or mailto only");
        }
        return HOST_ONLY.matcher(link).matches() ? link + "/" : link;
    }

    private static String words(Block block) {
        return switch (block) {
            case Paragraph(Line line) -> words(line);
            case Items(boolean numbered, List<Line> items) -> {
                List<String> lines = new ArrayList<>();
                for (Line item : items) {
                    lines.add((numbered ? (lines.size() + 1) + ". " : "- ") + words(item));
                }
                yield String.join("\n", lines);
            }
        };
    }

    private static String words(Line line) {
        StringBuilder words = new StringBuilder();
        StringBuilder linked = new StringBuilder();
        for (int at = 0; at < line.runs().size(); at++) {
            Run run = line.runs().get(at);
            words.append(run.text());
            if (!run.link().isEmpty()) {
                linked.append(run.text());
                boolean ends =
                        at == line.runs().size() - 1
                                || !line.runs().get(at + 1).link().equals(run.link());
                if (ends) {
                    words.append(address(linked.toString(), run.link()));
                    linked.setLength(0);
                }
            }
        }
        return words.toString();
    }

    /** What stands after the words of a link, unless they say it themselves. */
    private static String address(String words, String link) {
        String shown = link.startsWith("mailto:") ? link.substring("mailto:".length()) : link;
        return shown.equals(words) || shown.equals(words + "/") ? "" : " (" + shown + ")";
    }
}
