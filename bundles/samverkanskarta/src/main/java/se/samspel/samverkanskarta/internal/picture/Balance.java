package se.samspel.samverkanskarta.internal.picture;

import java.util.List;
import se.samspel.samverkanskarta.internal.picture.Picture.Area;
import se.samspel.samverkanskarta.internal.picture.Picture.Box;
import se.samspel.samverkanskarta.internal.picture.Picture.Node;

/** Lets a short column hang in the middle of the picture, in whole steps, so that one more row seldom moves it. */
final class Balance {
    private static final int STEP = 34;

    private Balance() {}

    static List<Box> lowered(List<Box> column, int by) {
        int down = by / STEP * STEP;
        return column.stream().map(box -> lowered(box, down)).toList();
    }

    private static Box lowered(Box box, int by) {
        return new Box(
                box.key(),
                box.title(),
                box.look(),
                lowered(box.area(), by),
                box.nodes().stream().map(node -> lowered(node, by)).toList());
    }

    private static Node lowered(Node node, int by) {
        return new Node(
                node.id(),
                node.name(),
                node.lines(),
                node.note(),
                node.said(),
                node.manner(),
                lowered(node.area(), by));
    }

    private static Area lowered(Area area, int by) {
        return new Area(area.x(), area.y() + by, area.width(), area.height());
    }
}
