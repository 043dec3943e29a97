package se.samspel.arkiv.internal.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pages of a document as one text, so that a sentence may go on over a page break. Marks of other programs are blank
 * in it, and every character keeps its place, so that what is found can be shown in the page as it stands.
 */
final class Flow {
    static final char PAGE = '\f';

    /** Tags, doubled stars and signs of headings, which say how a text once looked. */
    private static final Pattern MARKS =
            Pattern.compile("</?[A-Za-z]{1,8}>|\\*\\*|\\\\(?=\\*)|(?m:^#{1,6}(?= ))");

    private static final Pattern SLANTED = Pattern.compile("(?m)^\\*(?=[^ *\\n])[^\\n]*\\*$");

    private static final int LONGEST_SENTENCE = 400;

    private final List<String> pages;
    private final int[] starts;
    private final String text;
    private final String asWritten;

    Flow(List<String> pages) {
        this.pages = List.copyOf(pages);
        this.starts = new int[pages.size()];
        StringBuilder whole = new StringBuilder();
        for (int at = 0; at < pages.size(); at++) {
            starts[at] = whole.length();
            whole.append(pages.get(at)).append(PAGE);
        }
        this.asWritten = whole.toString();
        this.text = plain(whole);
    }

    private static String plain(StringBuilder whole) {
        blank(MARKS.matcher(whole.toString()), whole);
        Matcher slanted = SLANTED.matcher(whole.toString());
        while (slanted.find()) {
            whole.setCharAt(slanted.start(), ' ');
            whole.setCharAt(slanted.end() - 1, ' ');
        }
        return whole.toString().replace('\u00a0', ' ').replace('\u202f', ' ').replace('\r', ' ');
    }

    private static void blank(Matcher marks, StringBuilder whole) {
        while (marks.find()) {
            for (int at = marks.start(); at < marks.end(); at++) {
                whole.setCharAt(at, ' ');
            }
        }
    }

    String text() {
        return text;
    }

    /** The same characters with the marks of other programs, whose blanks would look like columns. */
    String asWritten(int from, int to) {
        return asWritten.substring(from, to);
    }

    /** The place of some characters; what goes on over a page break ends with the page it began on. */
    Span span(int from, int to) {
        int page = 0;
        while (page + 1 < starts.length && starts[page + 1] <= from) {
            page++;
        }
        int end = Math.min(to - starts[page], pages.get(page).length());
        return new Span(page + 1, from - starts[page], end);
    }

    /** Some characters as one line, not longer than a person reads at a glance. */
    String line(int from, int to) {
        String line = oneLine(text.substring(from, to));
        return line.length() <= LONGEST_SENTENCE
                ? line
                : line.substring(0, LONGEST_SENTENCE - 1).strip() + "…";
    }

    static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
