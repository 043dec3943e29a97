package se.samspel.handlingsplan.internal.meetings;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Panel;
import se.samspel.api.web.Swedish;
import se.samspel.api.web.View;
import se.samspel.handlingsplan.MeetingStatus;

/** Shows the chosen group's next meeting on the start page, and what waits for whoever calls the meetings. */
@Component(
        service = Panel.class,
        property = {"slot=" + Panel.START, "service.ranking:Integer=60"})
public final class MeetingPanel implements Panel {
    private final Meetings meetings;
    private final GroupYears years;
    private final Organisation organisation;

    @Activate
    public MeetingPanel(
            @Reference Meetings meetings,
            @Reference GroupYears years,
            @Reference Organisation organisation) {
        this.meetings = meetings;
        this.years = years;
        this.organisation = organisation;
    }

    @Override
    public Optional<View> render(Viewer viewer) {
        return viewer.chosenGroup()
                .filter(group -> meetings.may(viewer, MeetingAction.NOTE, group))
                .map(group -> view(viewer, group));
    }

    private View view(Viewer viewer, UnitId group) {
        Optional<Meetings.Line> next = meetings.next(viewer, group);
        boolean mayCall = meetings.may(viewer, MeetingAction.CALL, group);
        return new MeetingPanelView(
                organisation.name(group),
                next.map(line -> When.near(line.day(), line.starts(), line.ends())).orElse(""),
                next.map(Meetings.Line::place).orElse(""),
                next.map(line -> points(viewer, line)).orElse(""),
                next.map(line -> MeetingAddress.of(line.id())).orElse(""),
                next.filter(line -> line.status() == MeetingStatus.STARTED).isPresent()
                        ? "Fortsätt avstämningen"
                        : "Förbered avstämningen",
                mayCall ? duties(viewer, group, next) : List.of(),
                mayCall ? MeetingAddress.calling(group) : "");
    }

    private String points(Viewer viewer, Meetings.Line line) {
        OpenMeeting open = meetings.open(viewer, line.id());
        List<Agenda.Entry> agenda = meetings.agenda(viewer, open);
        long late = agenda.stream().filter(Agenda.Entry::late).count();
        return Swedish.count(agenda.size(), "punkt", "punkter")
                + (late == 0 ? "" : ", varav " + Swedish.count(late, "sen", "sena"));
    }

    /** What the panel says already is left out. */
    private List<Duty> duties(Viewer viewer, UnitId group, Optional<Meetings.Line> next) {
        String shown = next.map(line -> MeetingAddress.of(line.id())).orElse("");
        return years.duties(viewer, group).stream()
                .filter(duty -> !duty.path().equals(shown))
                .filter(duty -> !duty.path().equals(MeetingAddress.calling(group)))
                .toList();
    }
}
