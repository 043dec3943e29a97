package se.samspel.samverkanskarta.internal.picture;

import java.util.List;

/**
 * A picture as shapes in pixels at full size. Everything in it stands in the text and in the table of the same map as well.
 *
 * @param title what it shows, for who listens
 * @param description the same in a few sentences
 * @param boxes the frames with their nodes, in the order that they are stepped through
 * @param lines from functions to forums
 */
public record Picture(
        String title,
        String description,
        int width,
        int height,
        List<Box> boxes,
        List<Line> lines) {
    public Picture {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /** A rectangle. */
    public record Area(int x, int y, int width, int height) {
        int middle() {
            return y + height / 2;
        }

        int right() {
            return x + width;
        }

        int bottom() {
            return y + height;
        }
    }

    /** A frame: a party, or the forums of a level. */
    public record Box(String key, List<String> title, Look look, Area area, List<Node> nodes) {
        public Box {
            title = List.copyOf(title);
            nodes = List.copyOf(nodes);
        }
    }

    /**
     * A function or a forum.
     *
     * @param name the whole name
     * @param lines the name as it is set, cut with "…" when it has no room
     * @param note a word below the name, such as a status; empty for none
     * @param said what a screen reader says of it
     * @param manner the classes that say how it is drawn: level, status, mark
     */
    public record Node(
            NodeId id,
            String name,
            List<String> lines,
            String note,
            String said,
            List<String> manner,
            Area area) {
        public Node {
            lines = List.copyOf(lines);
            manner = List.copyOf(manner);
        }
    }

    /**
     * A line from a function's edge to a forum's.
     *
     * @param happens whether they meet there today; drawn dashed when they do not
     */
    public record Line(
            NodeId function,
            NodeId forum,
            Look look,
            boolean happens,
            int fromX,
            int fromY,
            int toX,
            int toY) {}

    /** All nodes, in the order that they are stepped through. */
    public List<Node> nodes() {
        return boxes.stream().flatMap(box -> box.nodes().stream()).toList();
    }
}
