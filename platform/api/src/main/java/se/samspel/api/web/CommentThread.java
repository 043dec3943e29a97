package se.samspel.api.web;

import java.util.List;

/**
 * What people say to each other about one thing, with a form for one more comment; what {@code ui/comments.jte} shows.
 *
 * @param id its id on the page
 * @param row what it is about, as the forms name it; the field {@code rad}
 * @param action where a comment is posted
 * @param colleagues the names of those who can be mentioned; empty when nobody can
 * @param written what was written and could not be kept; empty for nothing
 * @param problem what is wrong with it
 */
public record CommentThread(
        String id,
        String row,
        String action,
        List<Line> lines,
        List<String> colleagues,
        String written,
        String problem) {
    public CommentThread {
        lines = List.copyOf(lines);
        colleagues = List.copyOf(colleagues);
    }

    /** One comment; {@code settle} is where it is said to be done, empty when it is. */
    public record Line(String byName, String when, String text, String settle) {}
}
