package se.samspel.api.post;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import se.samspel.api.UnitId;
import se.samspel.api.access.Viewer;

/**
 * A DS service with dates for people's calendars: meetings, due dates, reviews. Asked each time a calendar program fetches,
 * so it answers quickly. It gives only what the viewer may read.
 */
@ConsumerType
public interface CalendarSource {
    /** What is in the group's calendar, for whoever may read the group's content. */
    List<CalendarEntry> ofGroup(UnitId group, Viewer reader);

    /** What concerns the person in all groups: own meetings, what the own party is to do. */
    List<CalendarEntry> ofPerson(Viewer person);
}
