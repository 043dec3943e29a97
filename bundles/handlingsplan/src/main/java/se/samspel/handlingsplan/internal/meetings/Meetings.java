package se.samspel.handlingsplan.internal.meetings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Access;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Unit;
import se.samspel.api.access.UnitKind;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Database;
import se.samspel.handlingsplan.MeetingId;
import se.samspel.handlingsplan.MeetingStatus;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.FollowUp;
import se.samspel.handlingsplan.internal.FollowUp.Followed;
import se.samspel.handlingsplan.internal.meetings.OpenMeeting.Item;
import se.samspel.handlingsplan.internal.meetings.OpenMeeting.Key;

/** The meetings a person may see, and what each goes through. What they may not see is not there. */
@Component(service = Meetings.class)
public final class Meetings {
    private final Database database;
    private final FollowUp followUp;
    private final Access access;
    private final Organisation organisation;
    private final Clock clock;

    @Activate
    public Meetings(
            @Reference(target = "(schema=plan)") Database database,
            @Reference FollowUp followUp,
            @Reference Access access,
            @Reference Organisation organisation,
            @Reference Clock clock) {
        this.database = database;
        this.followUp = followUp;
        this.access = access;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** A meeting as a list shows it. */
    public record Line(
            MeetingId id,
            UnitId unit,
            MeetingStatus status,
            String title,
            LocalDate day,
            String starts,
            String ends,
            String place,
            long points,
            long handled) {}

    /** What people are told not to be there when a meeting is not for them. */
    private static NotThere notThere() {
        return new NotThere("Mötet");
    }

    /**
     * A whole meeting.
     *
     * @throws NotThere when there is none, or none for this viewer
     */
    OpenMeeting open(Viewer viewer, MeetingId id) {
        OpenMeeting meeting =
                database.read(query -> OpenMeeting.read(query, id)).orElseThrow(Meetings::notThere);
        if (!access.mayRead(viewer, Scope.unit(meeting.head().unit()))) {
            throw notThere();
        }
        return meeting;
    }

    /**
     * A whole meeting that the viewer may do something with.
     *
     * @throws se.samspel.api.access.AccessDenied when the viewer may only read it
     */
    OpenMeeting open(Viewer viewer, MeetingId id, MeetingAction action) {
        OpenMeeting meeting = open(viewer, id);
        access.require(viewer, action, meeting.head().unit());
        return meeting;
    }

    boolean may(Viewer viewer, MeetingAction action, UnitId unit) {
        return access.may(viewer, action, unit);
    }

    /** Refuses a group whose meetings the viewer may not see, as if it were not there. */
    void requireRead(Viewer viewer, UnitId unit) {
        if (organisation.find(unit).isEmpty() || !access.mayRead(viewer, Scope.unit(unit))) {
            throw new NotThere("Gruppen");
        }
    }

    /** The groups whose meetings the viewer may see, in Swedish order, the chosen one first. */
    List<Unit> groups(Viewer viewer) {
        Set<Scope> scopes = access.scopes(viewer);
        List<Unit> groups =
                new ArrayList<>(
                        organisation.all(UnitKind.GROUP).stream()
                                .filter(unit -> scopes.contains(Scope.unit(unit.id())))
                                .toList());
        viewer.chosenGroup()
                .flatMap(chosen -> groups.stream().filter(it -> it.id().equals(chosen)).findFirst())
                .ifPresent(
                        chosen -> {
                            groups.remove(chosen);
                            groups.addFirst(chosen);
                        });
        return List.copyOf(groups);
    }

    /** A group's meetings that the viewer may see, the last day first. */
    List<Line> of(Viewer viewer, UnitId unit) {
        return access.mayRead(viewer, Scope.unit(unit)) ? of(unit) : List.of();
    }

    /** A group's meetings, the last day first, whoever asks. */
    List<Line> of(UnitId unit) {
        return database.read(
                query ->
                        query.sql(
                                        """
                                        select id, unit, status, title, day, starts, ends, place,
                                            (select count(*) from plan_meeting_item i
                                             where i.meeting_id = m.id) as points,
                                            (select count(*) from plan_meeting_item i
                                             where i.meeting_id = m.id and i.handled_at > 0) as handled
                                        from plan_meeting m where unit = :unit
                                        order by day desc, starts desc, id desc
                                        """)
                                .with("unit", unit)
                                .list(Line.class));
    }

    /** The meeting that goes on, otherwise the one that comes first from today. */
    Optional<Line> next(Viewer viewer, UnitId unit) {
        List<Line> all = of(viewer, unit);
        return all.stream()
                .filter(
                        line ->
                                line.status() == MeetingStatus.STARTED
                                        && line.day().equals(today()))
                .findFirst()
                .or(
                        () ->
                                all.reversed().stream()
                                        .filter(line -> line.status() == MeetingStatus.PLANNED)
                                        .filter(line -> !line.day().isBefore(today()))
                                        .findFirst());
    }

    /** What the meeting goes through. */
    List<Agenda.Entry> agenda(Viewer viewer, OpenMeeting meeting) {
        if (meeting.is(MeetingStatus.FINISHED)) {
            return Agenda.finished(meeting.items());
        }
        List<Followed> rows = followed(viewer, meeting.plans());
        Map<Key, Instant> handled = handled(meeting.head(), rows);
        if (meeting.is(MeetingStatus.STARTED)) {
            return meeting.isCorrecting()
                    ? Agenda.started(List.of(), Map.of(), meeting.items(), today())
                    : Agenda.started(rows, handled, meeting.items(), today());
        }
        return Agenda.planned(rows, handled, carried(meeting.head()), meeting.items(), today());
    }

    /** Every goal and activity of plans, in their order. */
    private List<Followed> followed(Viewer viewer, List<PlanId> plans) {
        return plans.stream().flatMap(plan -> followUp.open(viewer, plan).rows().stream()).toList();
    }

    /** When a finished meeting of the group last spoke of each goal and activity, also as it stood in earlier versions. */
    private Map<Key, Instant> handled(OpenMeeting.Head head, List<Followed> rows) {
        Map<Key, Instant> byRoot = new HashMap<>();
        database.read(
                        query ->
                                query.sql(
                                                """
                                                select i.kind, coalesce(o.root, i.row_id) as row,
                                                    max(i.handled_at) as at
                                                from plan_meeting_item i
                                                join plan_meeting m on m.id = i.meeting_id
                                                left join plan_origin o on o.row_id = i.row_id
                                                where m.unit = :unit and m.id <> :meeting
                                                and m.status = 'FINISHED' and i.handled_at > 0
                                                and i.kind in ('GOAL', 'ACTIVITY')
                                                group by i.kind, coalesce(o.root, i.row_id)
                                                """)
                                        .with("unit", head.unit())
                                        .with("meeting", head.id())
                                        .list(Handled.class))
                .forEach(row -> byRoot.put(new Key(row.kind(), row.row()), row.at()));
        Map<Long, Long> roots = roots(rows);
        Map<Key, Instant> handled = new HashMap<>();
        for (Followed row : rows) {
            Key key = Agenda.key(row);
            Instant at = byRoot.get(new Key(key.kind(), roots.getOrDefault(row.row(), row.row())));
            if (at != null) {
                handled.put(key, at);
            }
        }
        return handled;
    }

    private Map<Long, Long> roots(List<Followed> rows) {
        Set<PlanId> plans = rows.stream().map(Followed::plan).collect(Collectors.toSet());
        return database
                .read(
                        query ->
                                query.sql(
                                                """
                                                select row_id as row, root from plan_origin
                                                where plan_id in (:plans)
                                                """)
                                        .with("plans", plans)
                                        .list(Origin.class))
                .stream()
                .collect(Collectors.toMap(Origin::row, Origin::root));
    }

    private record Origin(long row, long root) {}

    /** The group's own points that finished meetings did not reach and no other meeting has taken over. */
    List<Item> carried(OpenMeeting.Head head) {
        return database.read(
                query ->
                        query.sql(
                                        """
                                        select i.* from plan_meeting_item i
                                        join plan_meeting m on m.id = i.meeting_id
                                        where m.unit = :unit and m.id <> :meeting
                                        and m.status = 'FINISHED' and i.kind = 'OWN'
                                        and i.handled_at = 0 and i.carried_to = 0
                                        order by m.day, i.position, i.id
                                        """)
                                .with("unit", head.unit())
                                .with("meeting", head.id())
                                .list(Item.class));
    }

    /** Today, in Sweden. */
    LocalDate today() {
        return followUp.today();
    }

    Instant now() {
        return clock.instant();
    }

    private record Handled(ItemKind kind, long row, Instant at) {}
}
