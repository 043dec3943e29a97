package se.samspel.samverkanskarta.internal.views;

import java.util.List;

/**
 * A sentence with the ways on from it.
 *
 * @param links to the rows behind it
 */
public record Line(String text, List<Link> links) {
    public Line {
        links = List.copyOf(links);
    }

    /** A way on. */
    public record Link(String label, String href) {}

    static Line of(String text) {
        return new Line(text, List.of());
    }
}
