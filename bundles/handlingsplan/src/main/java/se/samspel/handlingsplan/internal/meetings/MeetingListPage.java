package se.samspel.handlingsplan.internal.meetings;

import java.util.List;
import se.samspel.api.fields.Field;
import se.samspel.api.web.Page;

/**
 * A group's meetings.
 *
 * @param groups to choose among
 * @param coming the next one first
 * @param past the last one first
 */
public record MeetingListPage(
        List<Field.Choice> groups,
        String group,
        String groupName,
        List<Line> coming,
        List<Line> past,
        List<Duty> duties,
        boolean mayCall,
        String calling,
        String wheel)
        implements Page {
    public MeetingListPage {
        groups = List.copyOf(groups);
        coming = List.copyOf(coming);
        past = List.copyOf(past);
        duties = List.copyOf(duties);
    }

    /** A meeting. */
    public record Line(
            String href,
            String title,
            String when,
            String place,
            String status,
            String badge,
            String points) {}

    @Override
    public String title() {
        return "Avstämning";
    }

    @Override
    public String menu() {
        return MeetingMenuItem.ID;
    }
}
