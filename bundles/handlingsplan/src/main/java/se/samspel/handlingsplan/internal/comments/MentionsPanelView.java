package se.samspel.handlingsplan.internal.comments;

import java.util.List;
import se.samspel.api.web.View;

/** The comments in which somebody waits for the viewer. */
public record MentionsPanelView(List<Line> lines) implements View {
    public MentionsPanelView {
        lines = List.copyOf(lines);
    }

    /** One comment. */
    public record Line(String byName, String text, String when, String href) {}
}
