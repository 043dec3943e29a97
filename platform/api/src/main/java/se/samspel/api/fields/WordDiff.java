package se.samspel.api.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What differs between two texts, word by word. */
public final class WordDiff {
    private static final Pattern PIECE = Pattern.compile("\\s+|[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");

    /** Beyond this many words on both sides a comparison by word would cost more than it says. */
    private static final long MOST_PAIRS = 4_000_000;

    private WordDiff() {}

    /** A run of text that is the same, taken away or new. */
    public record Run(Kind kind, String text) {}

    /** What a run is. */
    public enum Kind {
        SAME,
        GONE,
        NEW
    }

    /** The runs that lead from one text to another: all but the new ones are the first, all but the gone the second. */
    public static List<Run> between(String before, String after) {
        List<String> old = pieces(before);
        List<String> young = pieces(after);
        if ((long) old.size() * young.size() > MOST_PAIRS) {
            return merged(List.of(new Run(Kind.GONE, before), new Run(Kind.NEW, after)));
        }
        int[][] length = new int[old.size() + 1][young.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = young.size() - 1; j >= 0; j--) {
                length[i][j] =
                        old.get(i).equals(young.get(j))
                                ? length[i + 1][j + 1] + 1
                                : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        return merged(runs(old, young, length));
    }

    private static List<Run> runs(List<String> old, List<String> young, int[][] length) {
        List<Run> runs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < young.size()) {
            if (i < old.size() && j < young.size() && old.get(i).equals(young.get(j))) {
                runs.add(new Run(Kind.SAME, old.get(i++)));
                j++;
            } else if (j == young.size()
                    || (i < old.size() && length[i + 1][j] >= length[i][j + 1])) {
                runs.add(new Run(Kind.GONE, old.get(i++)));
            } else {
                runs.add(new Run(Kind.NEW, young.get(j++)));
            }
        }
        return runs;
    }

    private static List<Run> merged(List<Run> runs) {
        List<Run> merged = new ArrayList<>();
        for (Run run : runs) {
            if (!merged.isEmpty() && merged.getLast().kind() == run.kind()) {
                Run last = merged.removeLast();
                merged.add(new Run(run.kind(), last.text() + run.text()));
            } else if (!run.text().isEmpty()) {
                merged.add(run);
            }
        }
        return List.copyOf(merged);
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(text);
        while (matcher.find()) {
            pieces.add(matcher.group());
        }
        return pieces;
    }
}
