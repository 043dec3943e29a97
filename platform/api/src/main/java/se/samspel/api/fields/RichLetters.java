package se.samspel.api.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.samspel.api.fields.RichText.Run;

/** A line letter by letter, so that it can be put in order: one line break at a time, and no mark begins or ends in a blank. */
final class RichLetters {
    private static final String LINE_ENDS = "\r\u000B\f\u0085\u2028\u2029";

    private final StringBuilder text = new StringBuilder();
    private final List<Run> looks = new ArrayList<>();

    RichLetters(List<Run> runs) {
        for (Run run : runs) {
            Run look = new Run("", run.bold(), run.italic(), run.link());
            run.text().chars().forEach(letter -> add((char) letter, look));
        }
        while (!text.isEmpty() && isBlank(text.charAt(text.length() - 1))) {
            drop(text.length() - 1);
        }
    }

    static boolean isBlank(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    private void add(char raw, Run look) {
        char letter = raw == '\t' ? ' ' : LINE_ENDS.indexOf(raw) < 0 ? raw : '\n';
        boolean atStart = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        if (atStart && isBlank(letter) || Character.isISOControl(letter) && letter != '\n') {
            return;
        }
        while (letter == '\n' && isBlank(text.charAt(text.length() - 1))) {
            drop(text.length() - 1);
        }
        text.append(letter);
        looks.add(look);
    }

    private void drop(int at) {
        text.deleteCharAt(at);
        looks.remove(at);
    }

    /** Letters that look the same together, the marks trimmed. */
    List<Run> runs() {
        trim(true, false, false);
        trim(false, true, false);
        trim(false, false, true);
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= text.length(); at++) {
            if (at == text.length() || !looks.get(at).equals(looks.get(from))) {
                Run look = looks.get(from);
                runs.add(
                        new Run(text.substring(from, at), look.bold(), look.italic(), look.link()));
                from = at;
            }
        }
        return List.copyOf(runs);
    }

    /** Takes one mark from the blanks at both ends of each stretch that has it. */
    private void trim(boolean bold, boolean italic, boolean link) {
        int at = 0;
        while (at < text.length()) {
            int end = at + 1;
            while (end < text.length() && same(at, end, bold, italic)) {
                end++;
            }
            int first = at;
            int last = end - 1;
            while (first <= last && isBlank(text.charAt(first))) {
                clear(first++, bold, italic, link);
            }
            while (last > first && isBlank(text.charAt(last))) {
                clear(last--, bold, italic, link);
            }
            at = end;
        }
    }

    private boolean same(int one, int other, boolean bold, boolean italic) {
        Run left = looks.get(one);
        Run right = looks.get(other);
        return bold
                ? left.bold() == right.bold()
                : italic
                        ? left.italic() == right.italic()
                        : Objects.equals(left.link(), right.link());
    }

    private void clear(int at, boolean bold, boolean italic, boolean link) {
        Run look = looks.get(at);
        looks.set(
                at,
                new Run(
                        "",
                        look.bold() && !bold,
                        look.italic() && !italic,
                        link ? "" : look.link()));
    }
}
