package se.samspel.samverkanskarta.internal.agreements;

import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Viewer;
import se.samspel.api.post.ReminderSource;
import se.samspel.api.web.Swedish;

/** Reminds those who look after a map that an agreement ends, until it has a new day or the forum is gone. */
@Component(service = ReminderSource.class)
public final class AgreementReminders implements ReminderSource {
    private final Grounds grounds;

    @Activate
    public AgreementReminders(@Reference Grounds grounds) {
        this.grounds = grounds;
    }

    @Override
    public List<Reminder> of(Viewer person, LocalDate until) {
        return grounds.endingLookedAfterBy(person, until.plusYears(1)).stream()
                .filter(it -> !it.review().isAfter(until))
                .map(
                        it ->
                                new Reminder(
                                        "Se över "
                                                + it.ground().called()
                                                + ", gäller till "
                                                + Swedish.date(it.until()),
                                        it.ground().mapTitle(),
                                        it.review(),
                                        it.ground().path()))
                .toList();
    }
}
