package se.samspel.handlingsplan.internal.meetings;

import java.util.List;
import se.samspel.api.web.View;

/**
 * The next meeting on the start page.
 *
 * @param href the meeting; empty when none is called
 * @param duties what waits for whoever calls the meetings
 */
public record MeetingPanelView(
        String group,
        String when,
        String place,
        String points,
        String href,
        String action,
        List<Duty> duties,
        String calling)
        implements View {
    public MeetingPanelView {
        duties = List.copyOf(duties);
    }
}
