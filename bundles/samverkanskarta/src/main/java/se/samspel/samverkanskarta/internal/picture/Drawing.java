package se.samspel.samverkanskarta.internal.picture;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.samspel.samverkanskarta.internal.picture.Picture.Area;
import se.samspel.samverkanskarta.internal.picture.Picture.Box;
import se.samspel.samverkanskarta.internal.picture.Picture.Line;
import se.samspel.samverkanskarta.internal.picture.Picture.Node;

/**
 * Writes a picture as SVG. The same drawing goes into pages, papers and files: every shape has the colours of paper as
 * attributes, and classes by which a page's style sheet gives it others.
 */
public final class Drawing {
    private static final String FONT = "Open Sans, Noto Sans, Arial, sans-serif";

    private final Picture picture;
    private final Function<NodeId, Optional<String>> paths;
    private final Tags svg = new Tags();

    private Drawing(Picture picture, Function<NodeId, Optional<String>> paths) {
        this.picture = picture;
        this.paths = paths;
    }

    /**
     * For a page, where nodes are links.
     *
     * @param paths where a node leads; none for one that leads nowhere
     */
    public static String links(Picture picture, Function<NodeId, Optional<String>> paths) {
        return new Drawing(picture, paths).svg();
    }

    /** For a paper or a file. */
    public static String plain(Picture picture) {
        return new Drawing(picture, node -> Optional.empty()).svg();
    }

    private String svg() {
        svg.open("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("class", "karta")
                .with("width", picture.width())
                .with("height", picture.height())
                .with("viewBox", "0 0 " + picture.width() + " " + picture.height())
                .with("role", "group")
                .with("aria-labelledby", "karta-titel")
                .with("aria-describedby", "karta-text")
                .with("font-family", FONT)
                .with("font-size", 13);
        svg.open("title").with("id", "karta-titel").text(picture.title()).close();
        svg.open("desc").with("id", "karta-text").text(picture.description()).close();
        picture.boxes().forEach(this::frame);
        lines();
        picture.boxes().forEach(box -> box.nodes().forEach(node -> node(box.look(), node)));
        svg.close();
        return svg.toString();
    }

    private void frame(Box box) {
        Look look = box.look();
        svg.open("g").with("class", "ram " + look.word()).with("aria-hidden", "true");
        rectangle(box.area(), 10)
                .with("class", "grund")
                .with("fill", look.ground())
                .with("stroke", look.ink())
                .with("stroke-opacity", "0.35")
                .close();
        int x = box.area().x() + Layout.PADDING;
        int y = box.area().y() + Layout.PADDING;
        if (!look.sign().isEmpty()) {
            svg.open("path")
                    .with("class", "tecken")
                    .with("transform", "translate(" + x + " " + (y + 3) + ")")
                    .with("fill", look.ink())
                    .with("d", look.sign())
                    .close();
            x += 16;
        }
        for (String line : box.title()) {
            y += Layout.LINE;
            svg.open("text")
                    .with("class", "rubrik")
                    .with("x", x)
                    .with("y", y - 4)
                    .with("font-weight", 600)
                    .with("fill", look.ink())
                    .text(line)
                    .close();
        }
        svg.close();
    }

    private void lines() {
        svg.open("g").with("class", "linjer").with("aria-hidden", "true").with("fill", "none");
        for (Line line : picture.lines()) {
            int bend = (line.fromX() + line.toX()) / 2;
            svg.open("path")
                    .with(
                            "class",
                            "linje " + line.look().word() + (line.happens() ? "" : " inte-an"))
                    .with("data-fran", "f-" + line.function().key())
                    .with("data-till", "m-" + line.forum().key())
                    .with("stroke", line.look().ink())
                    .with("stroke-width", "1.25")
                    .with("stroke-opacity", "0.7")
                    .with("stroke-dasharray", line.happens() ? "" : "5 4")
                    .with(
                            "d",
                            "M"
                                    + line.fromX()
                                    + " "
                                    + line.fromY()
                                    + "C"
                                    + bend
                                    + " "
                                    + line.fromY()
                                    + " "
                                    + bend
                                    + " "
                                    + line.toY()
                                    + " "
                                    + line.toX()
                                    + " "
                                    + line.toY())
                    .close();
        }
        svg.close();
    }

    private void node(Look look, Node node) {
        Optional<String> path = paths.apply(node.id());
        svg.open(path.isPresent() ? "a" : "g")
                .with("class", "nod " + look.word() + " " + String.join(" ", node.manner()))
                .with("data-nod", (node.id().isForum() ? "m-" : "f-") + node.id().key());
        path.ifPresent(href -> svg.with("href", href).with("aria-label", node.said()));
        if (node.lines().getLast().endsWith("…")) {
            svg.open("title").text(node.name()).close();
        }
        boolean dark = look == Look.FORUM && node.manner().contains("strategisk") && solid(node);
        shape(look, node, dark);
        words(node, dark ? "#ffffff" : "#26292e");
        svg.close();
    }

    /** Whether it stands firm: what does not meet, may go or is gone is an outline with a broken line. */
    private static boolean solid(Node node) {
        return border(node).dashes().isEmpty() && !node.manner().contains(Mark.GONE.word());
    }

    private static Border border(Node node) {
        return Stream.of(Border.values())
                .filter(it -> node.manner().contains(it.word()))
                .findFirst()
                .orElse(Border.WHOLE);
    }

    private void shape(Look look, Node node, boolean dark) {
        Border border = border(node);
        boolean forum = node.id().isForum();
        boolean strategic = node.manner().contains("strategisk");
        rectangle(node.area(), forum ? 14 : 4)
                .with("class", dark ? "yta mork" : "yta")
                .with("fill", dark ? "#26292e" : "#ffffff")
                .with("stroke", look.ink())
                .with("stroke-width", forum ? border.width() : strategic ? "2.25" : "1")
                .with("stroke-dasharray", border.dashes())
                .close();
    }

    private void words(Node node, String ink) {
        Area area = node.area();
        int rows = node.lines().size() + (node.note().isEmpty() ? 0 : 1);
        int y = area.middle() - rows * Layout.LINE / 2 - 4;
        for (String line : node.lines()) {
            y += Layout.LINE;
            word(area, y, "namn", ink).text(line).close();
        }
        if (!node.note().isEmpty()) {
            word(area, y + Layout.LINE, "laget", ink)
                    .with("font-size", 12)
                    .with("font-style", "italic")
                    .text(node.note())
                    .close();
        }
    }

    private Tags word(Area area, int y, String manner, String ink) {
        return svg.open("text")
                .with("class", manner)
                .with("x", area.x() + area.width() / 2)
                .with("y", y)
                .with("text-anchor", "middle")
                .with("fill", ink);
    }

    private Tags rectangle(Area area, int round) {
        return svg.open("rect")
                .with("x", area.x())
                .with("y", area.y())
                .with("width", area.width())
                .with("height", area.height())
                .with("rx", round);
    }
}
