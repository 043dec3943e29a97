package se.samspel.samverkanskarta.internal.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.Seat;
import se.samspel.samverkanskarta.internal.picture.Columns.Frame;
import se.samspel.samverkanskarta.internal.picture.Picture.Area;
import se.samspel.samverkanskarta.internal.picture.Picture.Box;
import se.samspel.samverkanskarta.internal.picture.Picture.Line;
import se.samspel.samverkanskarta.internal.picture.Picture.Node;

/** Says where everything stands: three columns of frames, with as much room for words as the longest needs. */
public final class Layout {
    static final int EDGE = 16;
    static final int PADDING = 10;
    static final int LINE = 16;
    private static final int BETWEEN = 6;
    private static final int FRAMES_APART = 18;
    private static final int NARROWEST = 130;
    private static final int WIDEST = 208;

    private final Inventory inventory;
    private final Labels labels;
    private final Map<NodeId, Area> areas = new HashMap<>();

    private Layout(Inventory inventory, Map<NodeId, Mark> marks) {
        this.inventory = inventory;
        this.labels = new Labels(inventory, marks);
    }

    /** A map by itself. */
    public static Picture of(Inventory inventory) {
        return of(inventory, Order.of(inventory), Map.of());
    }

    /**
     * A map, or a part of one, in an order that is known.
     *
     * @param marks what is said of some nodes
     */
    public static Picture of(Inventory inventory, Order order, Map<NodeId, Mark> marks) {
        return new Layout(inventory, marks).picture(order.in(Columns.of(inventory)));
    }

    private Picture picture(Columns columns) {
        List<List<Box>> placed = new ArrayList<>();
        int x = EDGE;
        int gap = gap();
        for (List<Frame> frames : columns.all()) {
            List<Box> column = frames.isEmpty() ? List.of() : column(frames, x);
            if (!column.isEmpty()) {
                x = column.getFirst().area().right() + gap;
            }
            placed.add(column);
        }
        int bottom = placed.stream().mapToInt(Layout::bottom).max().orElse(0);
        List<Box> boxes = new ArrayList<>();
        for (List<Box> column : placed) {
            boxes.addAll(Balance.lowered(column, (bottom - bottom(column)) / 2));
        }
        boxes.forEach(box -> box.nodes().forEach(node -> areas.put(node.id(), node.area())));
        int width = Math.max(x - gap, NARROWEST) + EDGE;
        return new Picture(
                inventory.title(), labels.description(), width, bottom + EDGE, boxes, lines());
    }

    /** The more lines, the more room between the columns. */
    private int gap() {
        int seats = inventory.forums().stream().mapToInt(forum -> forum.seats().size()).sum();
        return Math.clamp(140 + seats / 2, 140, 260);
    }

    private static int bottom(List<Box> column) {
        return column.isEmpty() ? 0 : column.getLast().area().bottom();
    }

    private List<Box> column(List<Frame> frames, int x) {
        int room =
                frames.stream()
                        .flatMap(frame -> frame.runs().stream())
                        .flatMap(List::stream)
                        .mapToInt(node -> Letters.width(labels.name(node)))
                        .max()
                        .orElse(0);
        int inner = Math.clamp(room, NARROWEST, WIDEST);
        List<Box> boxes = new ArrayList<>();
        int y = EDGE;
        for (Frame frame : frames) {
            Box box = box(frame, x, y, inner);
            boxes.add(box);
            y = box.area().bottom() + FRAMES_APART;
        }
        return boxes;
    }

    private Box box(Frame frame, int x, int y, int inner) {
        int width = inner + 2 * PADDING;
        List<String> title = Letters.lines(frame.title(), inner, 2);
        int next = y + PADDING + title.size() * LINE + PADDING;
        List<Node> nodes = new ArrayList<>();
        for (List<NodeId> run : frame.runs()) {
            for (NodeId id : run) {
                Node node = labels.node(id, x + PADDING, next, width, inner);
                nodes.add(node);
                next = node.area().bottom() + BETWEEN;
            }
        }
        int height = next - BETWEEN + PADDING - y;
        return new Box(
                frame.key(),
                title,
                frame.look(),
                new Area(x, y, width + 2 * PADDING, height),
                nodes);
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Forum forum : inventory.forums()) {
            for (Seat seat : forum.seats()) {
                Area from = areas.get(NodeId.function(seat.function()));
                Area to = areas.get(NodeId.forum(forum.key()));
                if (from != null && to != null) {
                    lines.add(line(forum, seat, from, to));
                }
            }
        }
        return lines;
    }

    private Line line(Forum forum, Seat seat, Area from, Area to) {
        boolean left = from.x() < to.x();
        return new Line(
                NodeId.function(seat.function()),
                NodeId.forum(forum.key()),
                labels.look(seat.function()),
                forum.status().happens(),
                left ? from.right() : from.x(),
                from.middle(),
                left ? to.x() : to.right(),
                to.middle());
    }
}
