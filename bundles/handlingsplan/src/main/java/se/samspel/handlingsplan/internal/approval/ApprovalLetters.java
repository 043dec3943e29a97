package se.samspel.handlingsplan.internal.approval;

import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Role;
import se.samspel.api.post.Letter;
import se.samspel.api.post.Post;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Delivery;
import se.samspel.api.storage.Event;
import se.samspel.api.storage.EventListener;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.PlanSent;
import se.samspel.handlingsplan.internal.PlanRows;

/** Writes to those who answer for a party when a plan is sent to them. */
@Component(service = EventListener.class)
public final class ApprovalLetters implements EventListener {
    private final Post post;
    private final Database database;
    private final Organisation organisation;

    @Activate
    public ApprovalLetters(
            @Reference Post post,
            @Reference(target = "(schema=plan)") Database database,
            @Reference Organisation organisation) {
        this.post = post;
        this.database = database;
        this.organisation = organisation;
    }

    @Override
    public String name() {
        return "plan.approval-letters";
    }

    @Override
    public Set<Class<? extends Event>> events() {
        return Set.of(PlanSent.class);
    }

    @Override
    public void on(Delivery delivery) {
        if (delivery.event() instanceof PlanSent sent && post.isSetUp()) {
            database.read(query -> PlanRows.read(query, sent.plan()))
                    .ifPresent(
                            plan ->
                                    post.put(
                                            letter(
                                                    delivery.number(),
                                                    plan.plan().title(),
                                                    sent.plan(),
                                                    delivery.by().name()),
                                            plan.owners().stream()
                                                    .flatMap(
                                                            it ->
                                                                    organisation
                                                                            .peopleOf(it)
                                                                            .stream())
                                                    .filter(ApprovalLetters::answers)
                                                    .map(Organisation.Person::user)
                                                    .distinct()
                                                    .toList()));
        }
    }

    private static boolean answers(Organisation.Person person) {
        Role role = person.membership().role();
        return (role == Role.MEMBER || role == Role.CONVENER)
                && person.membership().party() != null;
    }

    private static Letter letter(long number, String title, PlanId plan, String sender) {
        return new Letter(
                "plan.sent-" + number,
                "Att godkänna: " + title,
                List.of(
                        new Letter.Text(
                                sender
                                        + " har skickat "
                                        + title
                                        + " för godkännande. Läs den och svara för din part."),
                        new Letter.Link(
                                "Läs och svara", "/handlingsplaner/" + plan + "/godkannande")));
    }
}
