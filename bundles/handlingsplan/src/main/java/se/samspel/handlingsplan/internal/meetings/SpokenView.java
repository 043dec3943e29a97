package se.samspel.handlingsplan.internal.meetings;

import java.util.List;
import se.samspel.api.web.View;

/** The minutes as they grow, as a piece of a page. */
public record SpokenView(List<Spoken> spoken, String meetingPath) implements View {
    public SpokenView {
        spoken = List.copyOf(spoken);
    }
}
