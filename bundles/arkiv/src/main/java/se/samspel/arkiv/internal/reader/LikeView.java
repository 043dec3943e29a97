package se.samspel.arkiv.internal.reader;

import java.util.List;
import se.samspel.api.web.View;

/** Documents like one. */
public record LikeView(List<Line> lines) implements View {
    public LikeView {
        lines = List.copyOf(lines);
    }

    /** One document: title, address, and type, förbund and year. */
    public record Line(String title, String href, String facts) {}
}
