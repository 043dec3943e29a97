package se.samspel.handlingsplan.internal.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Membership;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Unit;
import se.samspel.api.access.UnitKind;
import se.samspel.api.access.Viewer;
import se.samspel.api.post.CalendarEntry;
import se.samspel.api.post.CalendarSource;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.FieldChange;
import se.samspel.api.web.Swedish;

/** Puts a group's meetings, and the day it looks over its plan, in people's calendars. */
@Component(service = CalendarSource.class)
public final class MeetingCalendar implements CalendarSource {
    private static final LocalTime USUAL_LENGTH = LocalTime.of(2, 0);

    private final Meetings meetings;
    private final GroupYears years;
    private final Organisation organisation;
    private final Database database;

    @Activate
    public MeetingCalendar(
            @Reference Meetings meetings,
            @Reference GroupYears years,
            @Reference Organisation organisation,
            @Reference(target = "(schema=plan)") Database database) {
        this.meetings = meetings;
        this.years = years;
        this.organisation = organisation;
        this.database = database;
    }

    @Override
    public List<CalendarEntry> ofGroup(UnitId group, Viewer reader) {
        List<Meetings.Line> lines = meetings.of(reader, group);
        List<CalendarEntry> entries =
                new ArrayList<>(lines.stream().map(line -> meeting(group, line)).toList());
        if (!lines.isEmpty()) {
            Optional.ofNullable(years.review(group).day())
                    .ifPresent(day -> entries.add(review(group, day)));
        }
        return List.copyOf(entries);
    }

    @Override
    public List<CalendarEntry> ofPerson(Viewer person) {
        return person.memberships().stream()
                .map(Membership::unit)
                .distinct()
                .filter(this::isGroup)
                .flatMap(group -> ofGroup(group, person).stream())
                .toList();
    }

    private boolean isGroup(UnitId unit) {
        return organisation.find(unit).map(Unit::kind).filter(UnitKind.GROUP::equals).isPresent();
    }

    private CalendarEntry meeting(UnitId group, Meetings.Line line) {
        return new CalendarEntry(
                "plan.meeting-" + line.id(),
                organisation.name(group) + ": " + line.title(),
                "",
                line.place(),
                when(line),
                MeetingAddress.of(line.id()),
                changed(line));
    }

    private CalendarEntry review(UnitId group, LocalDate day) {
        return new CalendarEntry(
                "plan.review-" + group,
                organisation.name(group) + ": planen ses över",
                "",
                "",
                new CalendarEntry.Day(day),
                MeetingAddress.wheel(group),
                day.atStartOfDay(Swedish.ZONE).toInstant());
    }

    private static CalendarEntry.When when(Meetings.Line line) {
        if (line.starts().isEmpty()) {
            return new CalendarEntry.Day(line.day());
        }
        LocalTime starts = LocalTime.parse(line.starts());
        Instant from = line.day().atTime(starts).atZone(Swedish.ZONE).toInstant();
        return new CalendarEntry.Time(
                from,
                line.ends().isEmpty()
                        ? from.plusSeconds(USUAL_LENGTH.toSecondOfDay())
                        : line.day()
                                .atTime(LocalTime.parse(line.ends()))
                                .atZone(Swedish.ZONE)
                                .toInstant());
    }

    private Instant changed(Meetings.Line line) {
        return database.read(
                query ->
                        query.history(OpenMeeting.Head.ref(line.id().value())).stream()
                                .map(FieldChange::at)
                                .findFirst()
                                .orElseGet(
                                        () ->
                                                query.sql(
                                                                """
                                                                select created_at from plan_meeting
                                                                where id = :meeting
                                                                """)
                                                        .with("meeting", line.id())
                                                        .one(Instant.class)));
    }
}
