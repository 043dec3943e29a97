package se.samspel.handlingsplan.internal.comments;

import java.util.List;
import se.samspel.api.web.View;

/**
 * The comments on one row, with a form for one more.
 *
 * @param id its id on the page
 * @param row the row as the forms name it: {@code mal-12}
 * @param heading what it is about
 * @param back the row on the plan's page
 * @param action where a comment is posted
 * @param colleagues the names of those who can be mentioned
 * @param written what was written and could not be kept; empty for nothing
 * @param problem what is wrong with it
 */
public record CommentsView(
        String id,
        String row,
        String heading,
        String back,
        String action,
        List<Line> lines,
        List<String> colleagues,
        String written,
        String problem)
        implements View {
    public CommentsView {
        lines = List.copyOf(lines);
        colleagues = List.copyOf(colleagues);
    }

    /** One comment; {@code settle} is where it is said to be done, empty when it is. */
    public record Line(String byName, String when, String text, String settle) {}
}
