package se.samspel.handlingsplan.internal;

import java.util.List;
import se.samspel.api.web.View;

/**
 * The group's plan on the start page, and what is late in it.
 *
 * @param href the plan; empty when the group has none
 * @param late the late activities, the oldest first
 */
public record PlanPanelView(
        String title,
        String href,
        String counts,
        String touched,
        Progress progress,
        List<Late> late,
        boolean mayMake)
        implements View {
    public PlanPanelView {
        late = List.copyOf(late);
    }

    /** A late activity: how late in words. */
    public record Late(String href, String what, String howLate) {}
}
