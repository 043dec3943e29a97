package se.samspel.handlingsplan.internal.meetings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Membership;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.post.ReminderSource;

/** Reminds a convener of what waits in the group's year: meetings to call and prepare, minutes to finish, the review. */
@Component(service = ReminderSource.class)
public final class MeetingReminders implements ReminderSource {
    private final GroupYears years;
    private final Organisation organisation;

    @Activate
    public MeetingReminders(@Reference GroupYears years, @Reference Organisation organisation) {
        this.years = years;
        this.organisation = organisation;
    }

    @Override
    public List<Reminder> of(Viewer person, LocalDate until) {
        return person.memberships().stream()
                .filter(membership -> membership.role() == Role.CONVENER)
                .map(Membership::unit)
                .distinct()
                .flatMap(unit -> of(person, unit, until).stream())
                .sorted(Comparator.comparing(Reminder::due))
                .toList();
    }

    private List<Reminder> of(Viewer person, UnitId unit, LocalDate until) {
        return years.duties(person, unit).stream()
                .filter(duty -> !duty.due().isAfter(until))
                .map(
                        duty ->
                                new Reminder(
                                        duty.what(),
                                        organisation.name(unit),
                                        duty.due(),
                                        duty.path()))
                .toList();
    }
}
