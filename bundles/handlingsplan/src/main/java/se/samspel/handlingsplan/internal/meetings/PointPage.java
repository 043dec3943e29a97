package se.samspel.handlingsplan.internal.meetings;

import java.util.List;
import se.samspel.api.web.Page;

/**
 * One point of an agenda, for a projector as well as for a laptop: how it stands, a line about it, a decision, and the
 * minutes that grow beside.
 *
 * @param number which point it is, from 1
 * @param points the whole agenda, for the row of small steps
 * @param before the point before; empty for none
 * @param after the point after; the end of the meeting after the last
 * @param nextArea the next point of an area that has not been spoken of; empty for none
 * @param big whether only the point is shown, as on a projector
 */
public record PointPage(
        String title,
        String meeting,
        String meetingPath,
        String topic,
        int number,
        List<Step> points,
        PointView point,
        PointAbout about,
        String before,
        String after,
        String nextArea,
        boolean big,
        String otherSize,
        List<Spoken> spoken)
        implements Page {
    public PointPage {
        points = List.copyOf(points);
        spoken = List.copyOf(spoken);
    }

    /**
     * A step of the agenda.
     *
     * @param state {@code done}, {@code late} or {@code open}
     */
    public record Step(String href, String label, String state, boolean here) {}

    @Override
    public String menu() {
        return MeetingMenuItem.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(MeetingMenuItem.CRUMB, new Crumb(meeting, meetingPath));
    }
}
