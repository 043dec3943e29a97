package se.samspel.samverkanskarta.internal.picture;

import java.util.ArrayDeque;
import java.util.Deque;
import se.samspel.samverkanskarta.internal.picture.Picture.Area;
import se.samspel.samverkanskarta.internal.xml.Xml;

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
            out.append(' ').append(name).append("=\"").append(Xml.safe(value)).append('"');
        }
        return this;
    }

    Tags with(String name, int value) {
        return with(name, Integer.toString(value));
    }

    /** A rectangle with round corners. */
    Tags rectangle(Area area, int round) {
        return open("rect")
                .with("x", area.x())
                .with("y", area.y())
                .with("width", area.width())
                .with("height", area.height())
                .with("rx", round);
    }

    Tags text(String text) {
        end();
        out.append(Xml.safe(text));
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

    @Override
    public String toString() {
        return out.toString();
    }
}
