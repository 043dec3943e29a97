package se.samspel.samverkanskarta.internal.xml;

/** Letters that mean themselves, in elements and in attributes. */
public final class Xml {
    private Xml() {}

    /** The text, with signs of XML written out and what XML cannot hold left out. */
    public static String safe(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().filter(Xml::held).forEach(letter -> append(safe, letter));
        return safe.toString();
    }

    private static void append(StringBuilder safe, int letter) {
        switch (letter) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\'' -> safe.append("&#39;");
            default -> safe.appendCodePoint(letter);
        }
    }

    private static boolean held(int letter) {
        return (letter >= ' ' && letter < 0xD800)
                || (letter > 0xDFFF && letter < 0xFFFE)
                || letter > 0xFFFF
                || letter == '\n'
                || letter == '\t';
    }
}
