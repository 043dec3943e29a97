package se.samspel.handlingsplan.internal.roundtrip;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Lines of words and one text each, for what is kept of files. */
final class Kept {
    private final StringBuilder lines = new StringBuilder();

    /** A line: words without blanks in them, and a text that may be anything. */
    record Line(List<String> words, String text) {
        String word(int place) {
            return place < words.size() ? words.get(place) : "";
        }
    }

    void line(String words, String text) {
        String escaped = text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
        lines.append(words).append('\t').append(escaped).append('\n');
    }

    String text() {
        return lines.toString();
    }

    static List<Line> lines(String kept) {
        return Arrays.stream(kept.split("\n"))
                .filter(line -> line.indexOf('\t') >= 0)
                .map(
                        line -> {
                            int tab = line.indexOf('\t');
                            return new Line(
                                    List.of(line.substring(0, tab).split(" ")),
                                    unescaped(line.substring(tab + 1)));
                        })
                .toList();
    }

    static String numbers(List<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    static List<Long> numbers(String written) {
        return written.isEmpty()
                ? List.of()
                : Arrays.stream(written.split(",")).map(Long::valueOf).toList();
    }

    private static String unescaped(String line) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < line.length(); at++) {
            char letter = line.charAt(at);
            if (letter == '\\' && at + 1 < line.length()) {
                at++;
                char next = line.charAt(at);
                text.append(next == 'n' ? '\n' : next == 't' ? '\t' : next);
            } else {
                text.append(letter);
            }
        }
        return text.toString();
    }
}
