package se.samspel.handlingsplan.internal.meetings;

import java.util.List;
import se.samspel.api.web.Page;

/**
 * A meeting: when, where and who, what it goes through and what has been said.
 *
 * @param start where the first point is that has not been spoken of; empty when there is none
 */
public record MeetingPage(
        String title,
        String path,
        String topic,
        String group,
        String when,
        String place,
        String status,
        String badge,
        List<PlanLink> plans,
        AttendanceView attendance,
        List<Row> agenda,
        int handled,
        String start,
        List<Spoken> spoken,
        List<Version> versions,
        boolean planned,
        boolean started,
        boolean correcting,
        boolean mayNote,
        boolean mayCall,
        String problem,
        String own)
        implements Page {
    public MeetingPage {
        plans = List.copyOf(plans);
        agenda = List.copyOf(agenda);
        spoken = List.copyOf(spoken);
        versions = List.copyOf(versions);
    }

    /** A plan that the meeting follows. */
    public record PlanLink(String title, String href) {}

    /** A point of the agenda. */
    public record Row(
            int number,
            String href,
            String wording,
            String area,
            String kind,
            String owner,
            String late,
            String status,
            String updated,
            boolean handled) {}

    /** Frozen minutes. */
    public record Version(int number, String pdf, String docx, String when, String reason) {}

    @Override
    public String menu() {
        return MeetingMenuItem.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(MeetingMenuItem.CRUMB);
    }
}
