package se.samspel.samverkanskarta.internal.picture;

import java.util.stream.Stream;
import se.samspel.samverkanskarta.internal.picture.Picture.Area;
import se.samspel.samverkanskarta.internal.picture.Picture.Node;

/** Writes the shape and the words of one node; what it stands in, a link or a group, is the drawing's. */
final class NodeDrawing {
    private final Tags svg;
    private final Look look;
    private final Node node;
    private final Border border;

    NodeDrawing(Tags svg, Look look, Node node) {
        this.svg = svg;
        this.look = look;
        this.node = node;
        this.border =
                Stream.of(Border.values())
                        .filter(it -> node.manner().contains(it.word()))
                        .findFirst()
                        .orElse(Border.WHOLE);
    }

    void draw() {
        boolean dark = look == Look.FORUM && strategic() && solid();
        shape(dark);
        words(dark ? "#ffffff" : "#26292e");
    }

    private boolean strategic() {
        return node.manner().contains("strategisk");
    }

    /** Whether it stands firm: what does not meet, may go or is gone is an outline with a broken line. */
    private boolean solid() {
        return border.dashes().isEmpty() && !node.manner().contains(Mark.GONE.word());
    }

    private void shape(boolean dark) {
        boolean forum = node.id().isForum();
        svg.rectangle(node.area(), forum ? 14 : 4)
                .with("class", dark ? "yta mork" : "yta")
                .with("fill", dark ? "#26292e" : "#ffffff")
                .with("stroke", look.ink())
                .with("stroke-width", forum ? border.width() : strategic() ? "2.25" : "1")
                .with("stroke-dasharray", border.dashes())
                .close();
    }

    private void words(String ink) {
        int rows = node.lines().size() + (node.note().isEmpty() ? 0 : 1);
        int y = node.area().middle() - rows * Layout.LINE / 2 - 4;
        for (String line : node.lines()) {
            y += Layout.LINE;
            word(y, "namn", ink).text(line).close();
        }
        if (!node.note().isEmpty()) {
            word(y + Layout.LINE, "laget", ink)
                    .with("font-size", 12)
                    .with("font-style", "italic")
                    .text(node.note())
                    .close();
        }
    }

    private Tags word(int y, String manner, String ink) {
        Area area = node.area();
        return svg.open("text")
                .with("class", manner)
                .with("x", area.x() + area.width() / 2)
                .with("y", y)
                .with("text-anchor", "middle")
                .with("fill", ink);
    }
}
