package se.samspel.handlingsplan.internal.meetings;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.api.fields.Field;
import se.samspel.api.storage.Tx;
import se.samspel.handlingsplan.AttendanceSaved;
import se.samspel.handlingsplan.MeetingId;
import se.samspel.handlingsplan.MeetingStatus;
import se.samspel.handlingsplan.MemberKind;
import se.samspel.handlingsplan.internal.meetings.OpenMeeting.Person;
import se.samspel.handlingsplan.internal.meetings.OpenMeeting.Presence;

/** Who is at a meeting, one person at a time, so that two who note it never disturb each other. */
@Component(service = Attendance.class)
public final class Attendance {
    private static final Set<MeetingStatus> OPEN =
            EnumSet.of(MeetingStatus.PLANNED, MeetingStatus.STARTED);

    private final Meetings meetings;
    private final MeetingWriter writer;
    private final MeetingFields fields;

    @Activate
    public Attendance(
            @Reference Meetings meetings,
            @Reference MeetingWriter writer,
            @Reference MeetingFields fields) {
        this.meetings = meetings;
        this.writer = writer;
        this.fields = fields;
    }

    /** Says whether somebody is there, or takes them off the list; said twice it is said once. */
    MeetingOutcome say(Viewer viewer, MeetingId id, long person, Presence presence) {
        OpenMeeting meeting = meetings.open(viewer, id, MeetingAction.NOTE);
        return writer.change(id, OPEN, tx -> say(tx, viewer, meeting, List.of(person), presence));
    }

    /** Says of everyone that nothing has been said of that they are there. */
    MeetingOutcome everyone(Viewer viewer, MeetingId id) {
        OpenMeeting meeting = meetings.open(viewer, id, MeetingAction.NOTE);
        List<Long> unsaid =
                meeting.listed().stream()
                        .filter(person -> person.presence() == Presence.UNSAID)
                        .map(Person::id)
                        .toList();
        return writer.change(id, OPEN, tx -> say(tx, viewer, meeting, unsaid, Presence.PRESENT));
    }

    private static MeetingOutcome say(
            Tx tx, Viewer viewer, OpenMeeting meeting, List<Long> people, Presence presence) {
        int changed =
                tx.sql(
                                """
                                update plan_meeting_person
                                set presence = :presence, version = version + 1
                                where meeting_id = :meeting and id in (:people)
                                and presence <> :presence
                                """)
                        .with("presence", presence)
                        .with("meeting", meeting.id())
                        .with("people", people)
                        .run();
        if (changed > 0) {
            publish(tx, viewer, meeting);
        }
        return new MeetingOutcome.Saved(meeting.head().id(), 1, changed > 0);
    }

    /** Puts somebody on the list, there and then, as one who has come. */
    MeetingOutcome add(Viewer viewer, MeetingId id, Map<String, String> values) {
        OpenMeeting meeting = meetings.open(viewer, id, MeetingAction.NOTE);
        List<Field> person = fields.person(meeting.head().unit());
        Map<String, String> tidy = MeetingFields.tidy(person, values);
        Map<String, String> problems = new LinkedHashMap<>(fields.problems(person, tidy));
        if (meeting.listed().size() >= 100) {
            problems.putIfAbsent("name", "Listan är full. Ta bort någon först.");
        }
        if (!problems.isEmpty()) {
            return new MeetingOutcome.Invalid(problems);
        }
        String kind = tidy.getOrDefault("kind", "");
        MeetingCalls.Guest guest =
                new MeetingCalls.Guest(
                        tidy.getOrDefault("name", ""),
                        tidy.getOrDefault("title", ""),
                        tidy.getOrDefault("party", ""),
                        kind.isEmpty() ? MemberKind.CO_OPTED : MemberKind.valueOf(kind));
        return writer.change(
                id,
                OPEN,
                tx -> {
                    long row = MeetingCalls.invite(tx, id, meeting.people().size(), guest);
                    if (meeting.is(MeetingStatus.STARTED)) {
                        say(tx, viewer, meeting, List.of(row), Presence.PRESENT);
                    } else {
                        publish(tx, viewer, meeting);
                    }
                    return new MeetingOutcome.Saved(row, 1, true);
                });
    }

    private static void publish(Tx tx, Viewer viewer, OpenMeeting meeting) {
        tx.publish(
                viewer.actor(),
                new AttendanceSaved(meeting.id(), Scope.unit(meeting.head().unit())));
    }
}
