package se.samspel.handlingsplan.internal.meetings;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.samspel.api.UnitId;
import se.samspel.api.UserId;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Role;
import se.samspel.api.post.Letter;
import se.samspel.api.post.Post;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Delivery;
import se.samspel.api.storage.Event;
import se.samspel.api.storage.EventListener;
import se.samspel.handlingsplan.MeetingCalled;
import se.samspel.handlingsplan.MeetingId;
import se.samspel.handlingsplan.MinutesFinished;
import se.samspel.handlingsplan.internal.meetings.OpenMeeting.Head;

/**
 * Writes to those who sit in the group when a meeting is called, and when its minutes are finished. Writes nothing while no
 * mail is sent from the server, nor about days that have passed long ago.
 */
@Component(service = EventListener.class)
public final class MeetingLetters implements EventListener {
    private static final int OLD = 30;

    private final AtomicReference<@Nullable Post> post = new AtomicReference<>();
    private final Database database;
    private final Organisation organisation;
    private final Meetings meetings;

    @Activate
    public MeetingLetters(
            @Reference(target = "(schema=plan)") Database database,
            @Reference Organisation organisation,
            @Reference Meetings meetings) {
        this.database = database;
        this.organisation = organisation;
        this.meetings = meetings;
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "withoutPost")
    public void withPost(Post found) {
        post.set(found);
    }

    /** Forgets the mail when it goes away. */
    public void withoutPost(Post gone) {
        post.compareAndSet(gone, null);
    }

    @Override
    public String name() {
        return "plan.meeting-letters";
    }

    @Override
    public Set<Class<? extends Event>> events() {
        return Set.of(MeetingCalled.class, MinutesFinished.class);
    }

    @Override
    public void on(Delivery delivery) {
        Post open = post.get();
        if (open == null || !open.isSetUp()) {
            return;
        }
        switch (delivery.event()) {
            case MeetingCalled called -> find(called.meeting()).ifPresent(it -> invite(open, it));
            case MinutesFinished finished ->
                    find(finished.meeting()).ifPresent(it -> share(open, it, finished.number()));
            default -> throw new IllegalArgumentException("not asked for: " + delivery.event());
        }
    }

    private Optional<OpenMeeting> find(MeetingId id) {
        LocalDate old = meetings.today().minusDays(OLD);
        return database.read(query -> OpenMeeting.read(query, id))
                .filter(meeting -> !meeting.head().day().isBefore(old));
    }

    private void invite(Post open, OpenMeeting meeting) {
        Head head = meeting.head();
        if (head.day().isBefore(meetings.today())) {
            return;
        }
        open.put(
                new Letter(
                        "plan.meeting-" + meeting.id() + "-called",
                        "Kallelse: " + head.title() + " " + head.day(),
                        List.of(
                                new Letter.Text(
                                        organisation.name(head.unit())
                                                + " möts "
                                                + When.said(head.day(), head.starts(), head.ends())
                                                + "."
                                                + (head.place().isEmpty()
                                                        ? ""
                                                        : " Plats: " + head.place() + ".")),
                                new Letter.Text(
                                        "Dagordningen är det som är öppet i planen, det som är sent först."
                                                + " Lägg gärna till egna punkter före mötet."),
                                new Letter.Link("Mötet", MeetingAddress.of(meeting.id())))),
                people(head.unit()));
    }

    private void share(Post open, OpenMeeting meeting, int number) {
        Head head = meeting.head();
        meeting.minutes().stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .ifPresent(
                        version ->
                                open.put(
                                        new Letter(
                                                "plan.meeting-"
                                                        + meeting.id()
                                                        + "-minutes-"
                                                        + number,
                                                "Minnesanteckningar: "
                                                        + head.title()
                                                        + " "
                                                        + head.day(),
                                                List.of(
                                                        new Letter.Text(
                                                                version.reason().isEmpty()
                                                                        ? "Minnesanteckningarna är klara och"
                                                                                + " följer med det här brevet."
                                                                        : "Minnesanteckningarna är rättade: "
                                                                                + version.reason()),
                                                        new Letter.Link(
                                                                "Mötet",
                                                                MeetingAddress.of(meeting.id()))),
                                                List.of(
                                                        new Letter.Attachment(
                                                                version.pdf(),
                                                                "minnesanteckningar-"
                                                                        + head.day()
                                                                        + ".pdf",
                                                                "application/pdf"))),
                                        people(head.unit())));
    }

    private List<UserId> people(UnitId group) {
        Set<Role> sit = EnumSet.of(Role.MEMBER, Role.CONVENER);
        return organisation.peopleOf(group).stream()
                .filter(person -> person.membership().unit().equals(group))
                .filter(person -> sit.contains(person.membership().role()))
                .map(Organisation.Person::user)
                .distinct()
                .toList();
    }
}
