package se.samspel.arkiv.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.samspel.api.documents.TextExtractor.PageText;

/**
 * A document's text as the rules read it: tidy lines, the first of them apart, footnotes marked.
 *
 * @param fileName without its ending, words apart
 * @param lines every line that says something, in order
 */
record DocumentText(String fileName, List<Line> lines) {
    private static final int LONGEST_HEADING = 90;
    private static final int TOP = 15;

    DocumentText {
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param heading whether the file marks it as a heading, or it is short and does not end as a sentence does
     */
    record Line(String text, boolean heading, boolean footnote) {
        /** Short enough to show as the source of a suggestion. */
        String shown() {
            return text.length() <= 200 ? text : text.substring(0, 199).strip() + "…";
        }
    }

    static DocumentText of(String fileName, List<PageText> pages) {
        List<Line> lines = new ArrayList<>();
        for (PageText page : pages) {
            Set<String> headings = new HashSet<>();
            page.headings().forEach(heading -> headings.add(tidy(heading)));
            for (String raw : page.text().split("\\R")) {
                String text = tidy(raw);
                if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
                    boolean heading = headings.contains(text) || looksLikeHeading(text);
                    lines.add(new Line(text, heading, looksLikeFootnote(raw.strip())));
                }
            }
        }
        String name = fileName.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "").replace('_', ' ');
        return new DocumentText(name, lines);
    }

    /** The lines where title, date and period usually stand. */
    List<Line> top() {
        return lines.subList(0, Math.min(TOP, lines.size()));
    }

    /** The text without footnotes. */
    List<Line> body() {
        return lines.stream().filter(line -> !line.footnote()).toList();
    }

    private static String tidy(String raw) {
        return raw.replaceAll("<[^>]{1,20}>", " ")
                .replaceAll("[*#➤\\\\]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static boolean looksLikeHeading(String text) {
        return text.length() <= LONGEST_HEADING && !text.matches(".*[.,;:]$");
    }

    private static boolean looksLikeFootnote(String raw) {
        return raw.matches("^(\\[\\d{1,2}\\]|[¹²³⁴⁵⁶⁷⁸⁹]|\\d{1,2} (Se |Läs mer|Enligt )).*")
                || raw.matches("(?i).*https?://.*");
    }
}
