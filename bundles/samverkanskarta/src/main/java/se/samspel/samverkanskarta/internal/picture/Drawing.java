package se.samspel.samverkanskarta.internal.picture;

import java.util.Optional;
import java.util.function.Function;
import se.samspel.samverkanskarta.internal.picture.Picture.Box;
import se.samspel.samverkanskarta.internal.picture.Picture.Line;
import se.samspel.samverkanskarta.internal.picture.Picture.Node;

/**
 * Writes a picture as SVG. The same drawing goes into pages, papers and files: every shape has the colours of paper as
 * attributes, and classes by which a page's style sheet gives it others.
 */
public final class Drawing {
    private static final String FONT = "Open Sans, Noto Sans, Arial, sans-serif";

    /** From here on a page gives it more room than a usual window has, so that letters stay 11 pixels high. */
    private static final int WIDE = 1160;

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
                .with("class", picture.width() > WIDE ? "karta vid" : "karta")
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
        svg.rectangle(box.area(), 10)
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
                    .with("d", curve(line))
                    .close();
        }
        svg.close();
    }

    private static String curve(Line line) {
        int bend = (line.fromX() + line.toX()) / 2;
        String from = line.fromX() + " " + line.fromY();
        String to = line.toX() + " " + line.toY();
        return "M"
                + from
                + "C"
                + bend
                + " "
                + line.fromY()
                + " "
                + bend
                + " "
                + line.toY()
                + " "
                + to;
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
        new NodeDrawing(svg, look, node).draw();
        svg.close();
    }
}
