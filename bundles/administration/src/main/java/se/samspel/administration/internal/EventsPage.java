package se.samspel.administration.internal;

import java.time.Instant;
import java.util.List;
import se.samspel.api.storage.EventLog;
import se.samspel.api.web.Page;
import se.samspel.api.web.Swedish;

/**
 * What has happened, newest first.
 *
 * @param older the path to what happened before; empty at the end
 * @param newest whether this is the beginning of the list
 */
public record EventsPage(List<Line> lines, String older, boolean newest, boolean all)
        implements Page {
    public EventsPage {
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param number its place in the log
     * @param whom what it is about in words; may be empty
     * @param link the page about it; empty for none
     */
    public record Line(
            long number, String when, String what, String who, String whom, String link) {
        static Line of(EventLog.Entry entry, Instant now, String whom, String link) {
            return new Line(
                    entry.number(),
                    Swedish.moment(entry.at(), now),
                    entry.summary(),
                    entry.by().name(),
                    whom,
                    link);
        }
    }

    @Override
    public String title() {
        return "Händelser";
    }

    @Override
    public String menu() {
        return Administration.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(Administration.CRUMB);
    }
}
