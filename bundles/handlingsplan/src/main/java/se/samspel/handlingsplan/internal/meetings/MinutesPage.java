package se.samspel.handlingsplan.internal.meetings;

import java.util.List;
import se.samspel.api.web.Page;

/**
 * The minutes before they are finished: what will stand in them.
 *
 * @param seen the meeting's count of changes, which finishing sends back
 * @param rest what comes back at the next meeting
 */
public record MinutesPage(
        String meeting,
        String path,
        String when,
        List<String> present,
        List<String> absent,
        List<String> unsaid,
        List<Spoken> spoken,
        List<String> rest,
        long seen,
        boolean mayFinish,
        boolean correcting,
        String reason,
        String problem,
        String message)
        implements Page {
    public MinutesPage {
        present = List.copyOf(present);
        absent = List.copyOf(absent);
        unsaid = List.copyOf(unsaid);
        spoken = List.copyOf(spoken);
        rest = List.copyOf(rest);
    }

    /** What was decided. */
    public List<Spoken> decisions() {
        return spoken.stream().filter(line -> !line.decision().isEmpty()).toList();
    }

    @Override
    public String title() {
        return "Minnesanteckningar";
    }

    @Override
    public String menu() {
        return MeetingMenuItem.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(MeetingMenuItem.CRUMB, new Crumb(meeting, path));
    }
}
