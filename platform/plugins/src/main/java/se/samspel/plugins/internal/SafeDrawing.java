package se.samspel.plugins.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samspel.api.content.ContentException;

/**
 * Lets an SVG drawing through only when every element and attribute in it is one that draws, and writes it anew from what
 * was understood, so that a browser cannot read it differently. What could run, fetch or reach out of the picture is
 * refused rather than cut away, so that what the author sees is what is shown.
 */
final class SafeDrawing {
    private static final int MOST_CHARACTERS = 100_000;
    private static final int MOST_PIECES = 5_000;
    private static final int MOST_LEVELS = 50;
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> ELEMENTS =
            Set.of(
                    "svg",
                    "g",
                    "path",
                    "circle",
                    "ellipse",
                    "rect",
                    "line",
                    "polyline",
                    "polygon",
                    "title",
                    "desc",
                    "defs",
                    "linearGradient",
                    "radialGradient",
                    "stop",
                    "clipPath",
                    "mask");
    private static final Set<String> WORDS = Set.of("title", "desc");
    private static final Set<String> ATTRIBUTES =
            Set.of(
                    "id",
                    "viewBox",
                    "width",
                    "height",
                    "x",
                    "y",
                    "x1",
                    "y1",
                    "x2",
                    "y2",
                    "cx",
                    "cy",
                    "r",
                    "rx",
                    "ry",
                    "fx",
                    "fy",
                    "d",
                    "points",
                    "fill",
                    "fill-rule",
                    "fill-opacity",
                    "clip-rule",
                    "clip-path",
                    "mask",
                    "opacity",
                    "stroke",
                    "stroke-width",
                    "stroke-linecap",
                    "stroke-linejoin",
                    "stroke-miterlimit",
                    "stroke-dasharray",
                    "stroke-opacity",
                    "transform",
                    "offset",
                    "stop-color",
                    "stop-opacity",
                    "gradientUnits",
                    "gradientTransform",
                    "spreadMethod",
                    "clipPathUnits",
                    "maskUnits",
                    "maskContentUnits",
                    "preserveAspectRatio",
                    "role",
                    "aria-label",
                    "aria-hidden",
                    "focusable",
                    "color");
    private static final Set<String> WITHOUT_EFFECT =
            Set.of("version", "baseProfile", "xml:space", "enable-background");
    private static final Pattern PIECE =
            Pattern.compile(
                    "<!--(?:[^-]|-(?!-))*+-->"
                            + "|</(?<end>[A-Za-z]+)\\s*>"
                            + "|<(?<start>[A-Za-z]+)(?<attributes>(?:\\s+[A-Za-z:-]+\\s*=\\s*(?:\"[^\"<&]*\"|'[^'\"<&]*')){0,40})\\s*(?<empty>/?)>"
                            + "|(?<text>[^<&]+)",
                    Pattern.DOTALL);
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([A-Za-z:-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern FOREWORD = Pattern.compile("\\s*<\\?xml[^<>]*\\?>");
    private static final Pattern INNER_LINK = Pattern.compile("url\\(#[A-Za-z0-9_-]+\\)");
    private static final Pattern REACHES_OUT =
            Pattern.compile("(?i)url\\s*\\(|[a-z][a-z0-9+.-]*:|//|\\\\|@import|expression");

    private final Deque<String> open = new ArrayDeque<>();
    private final StringBuilder drawing = new StringBuilder();

    private SafeDrawing() {}

    /** @throws ContentException saying what is not let through */
    static String of(String svg) throws ContentException {
        if (svg.length() > MOST_CHARACTERS) {
            throw refused("är större än 100 000 tecken. Förenkla den");
        }
        Matcher foreword = FOREWORD.matcher(svg);
        return new SafeDrawing().read(svg, foreword.lookingAt() ? foreword.end() : 0);
    }

    private String read(String svg, int from) throws ContentException {
        Matcher piece = PIECE.matcher(svg);
        int at = from;
        int pieces = 0;
        while (at < svg.length()) {
            if (!piece.region(at, svg.length()).lookingAt()) {
                throw refused(
                        "har något som inte ritar, nära "
                                + Quoted.of(svg.substring(at, Math.min(svg.length(), at + 30)))
                                + ". Spara som enkel SVG");
            }
            if (++pieces > MOST_PIECES || open.size() > MOST_LEVELS) {
                throw refused("har för många delar. Förenkla den");
            }
            take(piece);
            at = piece.end();
        }
        if (drawing.isEmpty() || !open.isEmpty()) {
            throw refused("är inte en hel SVG-fil. Spara den på nytt ur ritprogrammet");
        }
        return drawing.toString();
    }

    private void take(Matcher piece) throws ContentException {
        if (piece.group("start") != null) {
            start(piece.group("start"), piece.group("attributes"), !piece.group("empty").isEmpty());
        } else if (piece.group("end") != null) {
            end(piece.group("end"));
        } else if (piece.group("text") != null) {
            text(piece.group("text"));
        }
    }

    private void start(String name, String attributes, boolean empty) throws ContentException {
        boolean first = drawing.isEmpty();
        if (!ELEMENTS.contains(name) || (!first && (open.isEmpty() || name.equals("svg")))) {
            throw refused(
                    "innehåller "
                            + Quoted.of("<" + name + ">")
                            + ", som inte är tillåtet i en logotyp. Spara som enkel SVG med former"
                            + " i stället för text och bilder");
        }
        if (first && (!name.equals("svg") || !attributes.contains(SVG))) {
            throw refused("börjar inte med <svg xmlns=\"" + SVG + "\">");
        }
        drawing.append('<').append(name);
        if (first) {
            drawing.append(" xmlns=\"").append(SVG).append('"');
        }
        Matcher attribute = ATTRIBUTE.matcher(attributes);
        while (attribute.find()) {
            String value = attribute.group(2) == null ? attribute.group(3) : attribute.group(2);
            attribute(attribute.group(1), value, first);
        }
        drawing.append(empty ? "/>" : ">");
        if (!empty) {
            open.push(name);
        }
    }

    private void attribute(String name, String value, boolean onRoot) throws ContentException {
        boolean naming = onRoot && (name.equals("xmlns") || name.startsWith("xmlns:"));
        if (naming || WITHOUT_EFFECT.contains(name)) {
            return;
        }
        if (!ATTRIBUTES.contains(name)) {
            throw refused(
                    "har "
                            + Quoted.of(name)
                            + ", som inte är tillåtet i en logotyp. Spara som enkel SVG");
        }
        String rest = INNER_LINK.matcher(value).replaceAll("");
        if (!name.equals("aria-label") && REACHES_OUT.matcher(rest).find()) {
            throw refused("hänvisar till något utanför bilden i " + Quoted.of(name));
        }
        drawing.append(' ').append(name).append("=\"").append(value.strip()).append('"');
    }

    private void end(String name) throws ContentException {
        if (open.isEmpty() || !open.pop().equals(name)) {
            throw refused("har en </" + name + "> för mycket. Spara den på nytt ur ritprogrammet");
        }
        drawing.append("</").append(name).append('>');
    }

    private void text(String text) throws ContentException {
        if (text.isBlank()) {
            return;
        }
        if (open.isEmpty() || !WORDS.contains(open.peek())) {
            throw refused("har lös text, " + Quoted.of(text.strip()) + ". Gör om den till former");
        }
        drawing.append(text.strip().replace(">", "&gt;"));
    }

    private static ContentException refused(String what) {
        return new ContentException("", "logotypen " + what);
    }
}
