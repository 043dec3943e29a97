package se.samspel.api.post;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import se.samspel.api.access.Viewer;

/** A DS service that knows what a person should be reminded of; what it says goes by mail as often as the person chose. */
@ConsumerType
public interface ReminderSource {
    /** What concerns the person and is late, or due at the latest on a day; the earliest first. */
    List<Reminder> of(Viewer person, LocalDate until);

    /** What the person asked to hear of that came at a time or later and may be read by the person now. */
    default List<News> news(Viewer person, Instant since) {
        return List.of();
    }

    /**
     * One thing that is new.
     *
     * @param what one line, without personal data
     * @param path where it is on this server
     */
    record News(String what, String path) {}

    /**
     * One thing to remember.
     *
     * @param what one line, without personal data
     * @param where what it belongs to, such as a plan's title
     * @param due the day
     * @param path where it is done on this server
     */
    record Reminder(String what, String where, LocalDate due, String path) {}
}
