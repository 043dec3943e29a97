package se.samspel.dialogstod.internal.round;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts two texts together that were written from the same one. Texts are compared word by word; what only one of them
 * changed is taken, what both changed alike is taken once. Where two changes overlap, or stand without a single word of the
 * earlier text between them, no program can know what was meant; there is no merged text then, and people choose.
 */
final class Merge {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|\\s|[^\\p{L}\\p{N}\\s]");

    /** Above this many pairs of words one change stands for all between the first and the last difference. */
    private static final long MOST_PAIRS = 4_000_000;

    private static final int WORDS_WEIGH = 4;

    private Merge() {}

    /** The words from {@code from} to {@code to} of the earlier text are replaced by others. */
    private record Change(int from, int to, List<String> by) {
        boolean touches(Change other, List<String> words) {
            int gapFrom = Math.min(to, other.to);
            int gapTo = Math.max(from, other.from);
            return gapFrom >= gapTo
                    || words.subList(gapFrom, gapTo).stream().noneMatch(Merge::isWord);
        }

        /** What is only put in or only taken out, as late in the text as it makes the same text. */
        Change late(List<String> words, int before) {
            Change now = this;
            while (now.to < before && now.canGoOn(words)) {
                List<String> next = new ArrayList<>(now.by);
                if (!next.isEmpty()) {
                    next.add(next.removeFirst());
                }
                now = new Change(now.from + 1, now.to + 1, List.copyOf(next));
            }
            return now;
        }

        private boolean canGoOn(List<String> words) {
            return from == to
                    ? words.get(to).equals(by.getFirst())
                    : by.isEmpty() && words.get(to).equals(words.get(from));
        }
    }

    /** Both changes of a text in one, or nothing when they touch. */
    static Optional<String> of(String before, String one, String other) {
        if (one.equals(other) || before.equals(other)) {
            return Optional.of(one);
        }
        if (before.equals(one)) {
            return Optional.of(other);
        }
        List<String> words = words(before);
        List<Change> changes = changes(words, words(one));
        List<Change> more = changes(words, words(other));
        List<Change> alike = changes.stream().filter(more::contains).toList();
        more.removeAll(alike);
        for (Change change : changes) {
            if (!alike.contains(change)
                    && more.stream().anyMatch(it -> it.touches(change, words))) {
                return Optional.empty();
            }
        }
        changes.addAll(more);
        changes.sort(Comparator.comparingInt(Change::from));
        return Optional.of(String.join("", changed(words, changes)));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    private static boolean isWord(String piece) {
        return Character.isLetterOrDigit(piece.codePointAt(0));
    }

    private static List<String> changed(List<String> words, List<Change> changes) {
        List<String> result = new ArrayList<>();
        int at = 0;
        for (Change change : changes) {
            result.addAll(words.subList(at, change.from()));
            result.addAll(change.by());
            at = change.to();
        }
        result.addAll(words.subList(at, words.size()));
        return result;
    }

    /** What makes the later words of the earlier ones, in order, none touching another. */
    private static List<Change> changes(List<String> before, List<String> after) {
        int start = 0;
        int shortest = Math.min(before.size(), after.size());
        while (start < shortest && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shortest - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        List<String> left = before.subList(start, before.size() - end);
        List<String> right = after.subList(start, after.size() - end);
        if ((long) left.size() * right.size() > MOST_PAIRS) {
            return new ArrayList<>(
                    List.of(new Change(start, start + left.size(), List.copyOf(right))));
        }
        return late(between(left, right, start), before);
    }

    private static List<Change> late(List<Change> changes, List<String> words) {
        List<Change> late = new ArrayList<>(changes);
        int next = words.size();
        for (int at = changes.size() - 1; at >= 0; at--) {
            late.set(at, changes.get(at).late(words, next));
            next = late.get(at).from();
        }
        return late;
    }

    private static List<Change> between(List<String> left, List<String> right, int start) {
        int[][] common = common(left, right);
        List<Change> changes = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < left.size() || j < right.size()) {
            int fromLeft = i;
            int fromRight = j;
            while (i < left.size() || j < right.size()) {
                if (i < left.size() && j < right.size() && left.get(i).equals(right.get(j))) {
                    break;
                }
                boolean skipLeft =
                        j == right.size()
                                || (i < left.size() && common[i + 1][j] >= common[i][j + 1]);
                i += skipLeft ? 1 : 0;
                j += skipLeft ? 0 : 1;
            }
            if (i > fromLeft || j > fromRight) {
                List<String> by = List.copyOf(right.subList(fromRight, j));
                changes.add(new Change(start + fromLeft, start + i, by));
            }
            while (i < left.size() && j < right.size() && left.get(i).equals(right.get(j))) {
                i++;
                j++;
            }
        }
        return changes;
    }

    /** A word in common says more than a blank or a full stop. */
    private static int weight(String piece) {
        return isWord(piece) ? WORDS_WEIGH : 1;
    }

    /** How much is common from each place on. */
    private static int[][] common(List<String> left, List<String> right) {
        int[][] common = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                common[i][j] =
                        left.get(i).equals(right.get(j))
                                ? common[i + 1][j + 1] + weight(left.get(i))
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
