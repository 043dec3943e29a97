package se.samspel.handlingsplan.internal.earlier;

import java.util.List;
import se.samspel.api.web.View;

/**
 * Earlier goals beside a goal that is written.
 *
 * @param sentence how many there are, or why there are none
 */
public record EarlierView(List<Line> lines, String sentence) implements View {
    public EarlierView {
        lines = List.copyOf(lines);
    }

    /**
     * One earlier goal.
     *
     * @param badge which look its outcome has; empty when nothing is said of it
     */
    public record Line(
            String wording, String badge, String outcome, String said, String from, String href) {}
}
