package se.samspel.samverkanskarta.internal.survey.edit;

import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Viewer;
import se.samspel.api.post.ReminderSource;
import se.samspel.api.web.Swedish;
import se.samspel.samverkanskarta.internal.survey.rows.Unsettled;

/**
 * Reminds those who look after a map of what a survey proposes. The day is the last one that somebody can answer: before it
 * more may come, after it nothing does, and the map waits.
 */
@Component(service = ReminderSource.class)
public final class ProposalReminders implements ReminderSource {
    private final Unsettled unsettled;

    @Activate
    public ProposalReminders(@Reference Unsettled unsettled) {
        this.unsettled = unsettled;
    }

    @Override
    public List<Reminder> of(Viewer person, LocalDate until) {
        return unsettled.of(person).stream()
                .filter(it -> !it.survey().end().isAfter(until))
                .map(
                        it ->
                                new Reminder(
                                        "Ta ställning till "
                                                + Swedish.count(
                                                        it.proposals(), "förslag", "förslag")
                                                + " från enkäten",
                                        it.line().mapTitle(),
                                        it.survey().end(),
                                        SurveyAddress.proposals(it.line(), it.survey().id())))
                .toList();
    }
}
