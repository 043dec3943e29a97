package se.samspel.samverkanskarta.internal.picture;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes elements, with everything that people have written made harmless. */
final class Tags {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    Tags open(String name) {
        end();
        out.append('<').append(name);
        open.push(name);
        inTag = true;
        return this;
    }

    /** An attribute of the element that was just opened; one without a value is left out. */
    Tags with(String name, String value) {
        if (!inTag) {
            throw new IllegalStateException(name + " comes after the content of " + open.peek());
        }
        if (!value.isEmpty()) {
            out.append(' ').append(name).append("=\"").append(safe(value)).append('"');
        }
        return this;
    }

    Tags with(String name, int value) {
        return with(name, Integer.toString(value));
    }

    Tags text(String text) {
        end();
        out.append(safe(text));
        return this;
    }

    Tags close() {
        end();
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    private void end() {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }

    private static String safe(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints()
                .forEach(
                        letter -> {
                            switch (letter) {
                                case '&' -> safe.append("&amp;");
                                case '<' -> safe.append("&lt;");
                                case '>' -> safe.append("&gt;");
                                case '"' -> safe.append("&quot;");
                                case '\'' -> safe.append("&#39;");
                                default -> {
                                    if (drawn(letter)) {
                                        safe.appendCodePoint(letter);
                                    }
                                }
                            }
                        });
        return safe.toString();
    }

    /** Whether XML may hold it. */
    private static boolean drawn(int letter) {
        return letter >= ' ' && letter < 0xD800
                || letter > 0xDFFF && letter < 0xFFFE
                || letter > 0xFFFF
                || letter == '\n'
                || letter == '\t';
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
