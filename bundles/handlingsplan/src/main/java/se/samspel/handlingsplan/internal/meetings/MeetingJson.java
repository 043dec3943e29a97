package se.samspel.handlingsplan.internal.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.samspel.api.UnitId;
import se.samspel.handlingsplan.MeetingId;
import se.samspel.handlingsplan.MeetingStatus;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.meetings.Agenda.Entry;
import se.samspel.handlingsplan.internal.meetings.OpenMeeting.Head;
import se.samspel.handlingsplan.internal.meetings.OpenMeeting.Item;

/** A whole meeting as the API tells it; {@code changes} is what finishing its minutes sends back. */
public record MeetingJson(
        MeetingId id,
        long version,
        long changes,
        UnitId group,
        MeetingStatus status,
        String title,
        LocalDate day,
        String starts,
        String ends,
        String place,
        List<PlanId> plans,
        List<Attendee> people,
        List<Point> agenda,
        List<Version> minutes) {
    /** Somebody on the list. */
    public record Attendee(
            long id, String name, String title, String party, String kind, String presence) {}

    /** A point of the agenda; {@code point} is its name in addresses, {@code version} what a note sends back. */
    public record Point(
            String point,
            ItemKind kind,
            PlanId plan,
            String area,
            String wording,
            boolean late,
            Instant updatedAt,
            long version,
            String status,
            String said,
            String decision,
            boolean handled) {}

    /** Frozen minutes. */
    public record Version(
            int number,
            String reason,
            Instant finishedAt,
            String finishedBy,
            String pdf,
            String docx) {}

    static MeetingJson of(OpenMeeting open, List<Entry> agenda) {
        Head head = open.head();
        return new MeetingJson(
                open.id(),
                head.version(),
                head.changes(),
                head.unit(),
                head.status(),
                head.title(),
                head.day(),
                head.starts(),
                head.ends(),
                head.place(),
                open.plans(),
                open.listed().stream().map(MeetingJson::attendee).toList(),
                agenda.stream().map(MeetingJson::point).toList(),
                open.minutes().stream().map(version -> version(open.id(), version)).toList());
    }

    private static Attendee attendee(OpenMeeting.Person person) {
        return new Attendee(
                person.id(),
                person.name(),
                person.title(),
                person.party(),
                person.kind().name(),
                person.presence().name());
    }

    private static Point point(Entry entry) {
        return new Point(
                entry.key().toString(),
                entry.key().kind(),
                entry.plan(),
                entry.area(),
                entry.wording(),
                entry.late(),
                entry.updated(),
                PointVersion.of(entry).packed(),
                entry.inPlan()
                        .map(row -> row.status())
                        .orElseGet(() -> entry.kept().map(Item::status).orElse("")),
                entry.kept().map(Item::said).orElse(""),
                entry.kept().map(Item::decision).orElse(""),
                entry.isHandled());
    }

    private static Version version(MeetingId meeting, OpenMeeting.Minutes minutes) {
        String file =
                "/api/v1/handlingsplaner/meetings/" + meeting + "/minutes/" + minutes.number();
        return new Version(
                minutes.number(),
                minutes.reason(),
                minutes.finishedAt(),
                minutes.finishedBy(),
                file + ".pdf",
                file + ".docx");
    }
}
