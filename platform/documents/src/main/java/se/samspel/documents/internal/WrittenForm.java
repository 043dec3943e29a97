package se.samspel.documents.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The ways people, programs and scanners write a personal identity number; the first that fits is taken. */
enum WrittenForm {
    /** 19800101-1234, also with spaces or a line end beside the hyphen. */
    TWELVE_HYPHEN("\\d{8}" + Part.HYPHEN + "\\d{4}", true, false),
    /** 800101-1234. */
    TEN_HYPHEN("\\d{6}" + Part.HYPHEN + "\\d{4}", true, false),
    /** 1980-01-01-1234 and 80.01.01-1234. */
    DATED("(?:\\d{2})?\\d{2}([-./])\\d{2}\\1\\d{2}" + Part.HYPHEN + "\\d{4}", true, false),
    /** 1 9 8 0 0 1 0 1 - 1 2 3 4, and any other spacing that a scanner made, also with line ends between the figures. */
    TWELVE_SPACED_HYPHEN(
            "\\d(?:" + Part.ONE + "\\d){7}" + Part.HYPHEN + "\\d(?:" + Part.ONE + "\\d){3}",
            true,
            false),
    TEN_SPACED_HYPHEN(
            "\\d(?:" + Part.ONE + "\\d){5}" + Part.HYPHEN + "\\d(?:" + Part.ONE + "\\d){3}",
            true,
            false),
    /** 198001011234. */
    TWELVE("\\d{12}", false, false),
    /** 8001011234. */
    TEN("\\d{10}", false, false),
    /**
     * 19800101 1234, 19 800101 1234, 1980 01 01 1234, 19 80 01 01 1234, also over a line end before the last four, and 1 9
     * 8 0 …, each digit by itself. Twelve figures in other groups are sums, times and references.
     */
    TWELVE_SPACED(
            "(?:(?:1[89]|20)S?\\d{6}"
                    + Part.GAP
                    + "\\d{4}|(?:1[89]|20)S?\\d{2}S\\d{2}S\\d{2}"
                    + Part.BREAK
                    + "\\d{4}|\\d(?:S\\d){7}S{1,3}\\d(?:S\\d){3})",
            false,
            true),
    /** 198001011234 cut in two by a line end, wherever that falls. */
    TWELVE_CUT("(?=1" + Part.LINE + "?[89]|2" + Part.LINE + "?0)" + Part.cut(12), false, true),
    /** 800101 1234, also over a line end. */
    TEN_SPACED("\\d{6}" + Part.BREAK + "\\d{4}", false, true),
    /** 80 01 01 1234 and 8 0 0 1 0 1 1 2 3 4: as the cells of a table stand, so only where the text says what it is. */
    TEN_APART("(?:\\d{2}S\\d{2}S\\d{2}" + Part.BREAK + "\\d{4}|\\d(?:S\\d){9})", false, true);

    private static final int FEWEST = 10;
    private static final int MOST = 12;
    private static final int LONGEST = 60;

    private final Pattern pattern;
    private final boolean hyphen;
    private final boolean gap;

    WrittenForm(String pattern, boolean hyphen, boolean gap) {
        this.pattern = Pattern.compile(pattern.replace("S", Part.SPACE) + "(?!\\d)");
        this.hyphen = hyphen;
        this.gap = gap;
    }

    /** This form at exactly this place. */
    Optional<Matcher> at(CharSequence text, int start) {
        Matcher matcher = pattern.matcher(text).region(start, text.length());
        return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }

    /** Whether a hyphen or a plus stands before the last four digits, which little else has. */
    boolean hyphen() {
        return hyphen;
    }

    /** Whether it counts only where the text calls it a person's number. */
    boolean onlyWhenCalledSo() {
        return this == TEN_APART;
    }

    /** Whether only space holds its parts together, as in a row of figures. */
    boolean gap() {
        return gap;
    }

    /**
     * What follows a figure, with nothing between the figures but what may stand inside a number: a quick look before any
     * pattern is tried.
     *
     * @param run how many figures stand together first
     * @param enough whether there are figures for a number
     * @param dash whether a hyphen or the like stands among them
     * @param line whether a line end does
     */
    record Ahead(int run, boolean enough, boolean dash, boolean line) {
        static Ahead of(CharSequence text, int start) {
            int run = 0;
            int digits = 0;
            boolean dash = false;
            boolean line = false;
            int last = Math.min(text.length(), start + LONGEST);
            for (int at = start; at < last && digits < MOST; at++) {
                char c = text.charAt(at);
                if (digit(text, at)) {
                    digits++;
                    run += at - start == run ? 1 : 0;
                } else if (Character.isLetter(c) || ",;:()\"'".indexOf(c) >= 0) {
                    break;
                }
                dash |= Part.DASHES.indexOf(c) >= 0;
                line |= c == '\n';
            }
            return new Ahead(run, digits >= FEWEST, dash, line);
        }
    }

    /** Whether it is worth to try. */
    boolean mayFit(Ahead ahead) {
        return ahead.enough() && (!hyphen || ahead.dash()) && begins(ahead);
    }

    private boolean begins(Ahead ahead) {
        int run = ahead.run();
        return switch (this) {
            case TWELVE_HYPHEN -> run == 8;
            case TEN_HYPHEN, TEN_SPACED -> run == 6;
            case DATED -> run == 2 || run == 4;
            case TWELVE -> run == 12;
            case TEN -> run == 10;
            case TWELVE_SPACED -> run == 1 || run == 2 || run == 4 || run == 8;
            case TEN_APART -> run == 1 || run == 2;
            case TWELVE_CUT -> ahead.line();
            case TWELVE_SPACED_HYPHEN, TEN_SPACED_HYPHEN -> true;
        };
    }

    static boolean digit(CharSequence text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    static boolean space(char c) {
        return " \t\u00A0\u2007\u2009\u202F".indexOf(c) >= 0;
    }

    private static final class Part {
        static final String SPACE = "[ \t\u00A0\u2007\u2009\u202F]";

        static final String LINE = "(?:S{0,3}\r?\nS{0,3})";

        /** Nothing, a space or a line end. */
        static final String ONE = "S?(?:\r?\n)?";

        /** At most one line end, and not much else. */
        static final String GAP = "(?:S{0,3}(?:\r?\nS{0,3})?)";

        /** As a gap, but something. */
        static final String BREAK = "(?:S{1,3}|S{0,3}\r?\nS{0,3})";

        static final String DASHES = "-+\u00AD\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

        static final String HYPHEN = GAP + "[" + DASHES + "]" + GAP;

        private Part() {}

        /** So many figures with one line end among them. */
        static String cut(int figures) {
            return IntStream.range(1, figures)
                    .mapToObj(
                            first -> "\\d{" + first + "}" + LINE + "\\d{" + (figures - first) + "}")
                    .collect(Collectors.joining("|", "(?:", ")"));
        }
    }
}
