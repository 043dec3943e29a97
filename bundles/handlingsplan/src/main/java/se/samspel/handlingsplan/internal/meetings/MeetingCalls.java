package se.samspel.handlingsplan.internal.meetings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Access;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Role;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Unit;
import se.samspel.api.access.Viewer;
import se.samspel.api.fields.Field;
import se.samspel.api.storage.Tx;
import se.samspel.handlingsplan.MeetingCalled;
import se.samspel.handlingsplan.MeetingChanged;
import se.samspel.handlingsplan.MeetingId;
import se.samspel.handlingsplan.MeetingStatus;
import se.samspel.handlingsplan.MemberKind;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.PlanStatus;
import se.samspel.handlingsplan.internal.FollowUp;
import se.samspel.handlingsplan.internal.PlanSummary;
import se.samspel.handlingsplan.spi.Member;

/** Calls meetings: when, where, who, and which plans they follow. */
@Component(service = MeetingCalls.class)
public final class MeetingCalls {
    private static final Set<MeetingStatus> OPEN =
            EnumSet.of(MeetingStatus.PLANNED, MeetingStatus.STARTED);

    private final Meetings meetings;
    private final MeetingWriter writer;
    private final MeetingFields fields;
    private final FollowUp followUp;
    private final Organisation organisation;
    private final Access access;
    private final Clock clock;

    @Activate
    public MeetingCalls(
            @Reference Meetings meetings,
            @Reference MeetingWriter writer,
            @Reference MeetingFields fields,
            @Reference FollowUp followUp,
            @Reference Organisation organisation,
            @Reference Access access,
            @Reference Clock clock) {
        this.meetings = meetings;
        this.writer = writer;
        this.fields = fields;
        this.followUp = followUp;
        this.organisation = organisation;
        this.access = access;
        this.clock = clock;
    }

    /** Somebody who is to come. */
    record Guest(String name, String title, String party, MemberKind kind) {}

    /** The plans a meeting of the group may follow. */
    List<PlanSummary> plans(Viewer viewer, UnitId unit) {
        return followUp.plansOf(viewer, unit);
    }

    /**
     * The plans a meeting follows unless somebody says otherwise: what holds on the day and what is being
     * written, but for the next version of what holds.
     */
    List<PlanId> usual(Viewer viewer, UnitId unit, LocalDate day) {
        Set<PlanId> next = followUp.nextVersions();
        return plans(viewer, unit).stream()
                .filter(plan -> !next.contains(plan.id()))
                .filter(plan -> plan.status() == PlanStatus.DRAFT || plan.covers(day.getYear()))
                .map(PlanSummary::id)
                .toList();
    }

    /**
     * Calls a meeting of a group.
     *
     * @throws se.samspel.api.access.AccessDenied when the viewer may not there
     */
    MeetingOutcome call(
            Viewer viewer, UnitId unit, Map<String, String> values, List<PlanId> plans) {
        meetings.requireRead(viewer, unit);
        access.require(viewer, MeetingAction.CALL, unit);
        Map<String, String> tidy = MeetingFields.tidy(fields.facts(), values);
        Map<String, String> problems = problems(viewer, unit, fields.facts(), tidy, plans);
        if (!problems.isEmpty()) {
            return new MeetingOutcome.Invalid(problems);
        }
        List<Guest> guests = guests(viewer, unit, plans);
        return writer.make(tx -> insert(tx, viewer, unit, tidy, plans, guests));
    }

    /** Changes the facts of a meeting and the plans it follows, unless someone else has since {@code version}. */
    MeetingOutcome change(
            Viewer viewer,
            MeetingId id,
            long version,
            Map<String, String> values,
            List<PlanId> plans) {
        OpenMeeting meeting = meetings.open(viewer, id, MeetingAction.CALL);
        UnitId unit = meeting.head().unit();
        Map<String, String> tidy = MeetingFields.tidy(fields.facts(), values);
        Map<String, String> problems = problems(viewer, unit, fields.facts(), tidy, plans);
        if (!problems.isEmpty()) {
            return new MeetingOutcome.Invalid(problems);
        }
        return writer.change(
                id,
                OPEN,
                tx -> {
                    MeetingOutcome outcome =
                            MeetingWriter.save(
                                    tx,
                                    "plan_meeting",
                                    OpenMeeting.Head.ref(id.value()),
                                    version,
                                    tidy,
                                    viewer.actor(),
                                    new MeetingChanged(id, Scope.unit(unit)));
                    boolean other = !Set.copyOf(plans).equals(Set.copyOf(meeting.plans()));
                    if (outcome instanceof MeetingOutcome.Saved saved && other) {
                        follow(tx, id, plans);
                        tx.publish(viewer.actor(), new MeetingChanged(id, Scope.unit(unit)));
                        return new MeetingOutcome.Saved(saved.row(), saved.version(), true);
                    }
                    return outcome;
                });
    }

    private Map<String, String> problems(
            Viewer viewer,
            UnitId unit,
            List<Field> facts,
            Map<String, String> values,
            List<PlanId> plans) {
        Map<String, String> problems = fields.problems(facts, values);
        List<PlanId> own = plans(viewer, unit).stream().map(PlanSummary::id).toList();
        if (!own.containsAll(plans)) {
            problems.put("plans", "Välj bland gruppens egna planer.");
        }
        return problems;
    }

    private MeetingOutcome insert(
            Tx tx,
            Viewer viewer,
            UnitId unit,
            Map<String, String> values,
            List<PlanId> plans,
            List<Guest> guests) {
        MeetingId id = new MeetingId(tx.newId());
        tx.sql(
                        """
                        insert into plan_meeting (id, version, changes, unit, association, status,
                            title, day, starts, ends, place, started_at, finished_at,
                            created_at, created_by)
                        values (:id, 1, 1, :unit, :association, 'PLANNED',
                            :title, :day, :starts, :ends, :place, 0, 0, :now, :name)
                        """)
                .with("id", id)
                .with("unit", unit)
                .with("association", organisation.associationOf(unit).map(Unit::id).orElse(unit))
                .with("title", values.get("title"))
                .with("day", values.get("day"))
                .with("starts", values.get("starts"))
                .with("ends", values.get("ends"))
                .with("place", values.get("place"))
                .with("now", clock.instant())
                .with("name", viewer.name())
                .run();
        follow(tx, id, plans);
        for (int place = 0; place < guests.size(); place++) {
            invite(tx, id, place, guests.get(place));
        }
        tx.publish(
                viewer.actor(),
                new MeetingCalled(
                        id,
                        unit,
                        LocalDate.parse(values.getOrDefault("day", "")),
                        Scope.unit(unit)));
        return new MeetingOutcome.Saved(id.value(), 1, true);
    }

    private static void follow(Tx tx, MeetingId meeting, List<PlanId> plans) {
        tx.sql("delete from plan_meeting_plan where meeting_id = :meeting")
                .with("meeting", meeting)
                .run();
        for (PlanId plan : Set.copyOf(plans)) {
            tx.sql(
                            """
                            insert into plan_meeting_plan (meeting_id, plan_id)
                            values (:meeting, :plan)
                            """)
                    .with("meeting", meeting)
                    .with("plan", plan)
                    .run();
        }
    }

    /** Puts somebody on a meeting's list; the row's id. */
    static long invite(Tx tx, MeetingId meeting, int place, Guest guest) {
        long id = tx.newId();
        tx.sql(
                        """
                        insert into plan_meeting_person (id, meeting_id, position, version, name,
                            title, party, kind, presence)
                        values (:id, :meeting, :place, 1, :name, :title, :party, :kind, 'UNSAID')
                        """)
                .with("id", id)
                .with("meeting", meeting)
                .with("place", place)
                .with("name", guest.name())
                .with("title", guest.title())
                .with("party", guest.party())
                .with("kind", guest.kind())
                .run();
        return id;
    }

    /** Those who sit in the plans; the group's own people when no plan names anyone. */
    private List<Guest> guests(Viewer viewer, UnitId unit, List<PlanId> plans) {
        List<Guest> guests = new ArrayList<>();
        for (PlanId plan : plans) {
            for (Member member : followUp.open(viewer, plan).members()) {
                UnitId party = member.party();
                Guest guest =
                        new Guest(
                                member.name(),
                                member.title(),
                                party == null ? "" : party.value(),
                                member.kind());
                if (guests.stream().noneMatch(it -> it.name().equalsIgnoreCase(guest.name()))) {
                    guests.add(guest);
                }
            }
        }
        return guests.isEmpty() ? people(unit) : List.copyOf(guests);
    }

    private List<Guest> people(UnitId unit) {
        Set<Role> sit = EnumSet.of(Role.MEMBER, Role.CONVENER);
        return organisation.peopleOf(unit).stream()
                .filter(person -> person.membership().unit().equals(unit))
                .filter(person -> sit.contains(person.membership().role()))
                .map(
                        person -> {
                            UnitId party = person.membership().party();
                            return new Guest(
                                    person.name(),
                                    person.title(),
                                    party == null ? "" : party.value(),
                                    MemberKind.REGULAR);
                        })
                .distinct()
                .toList();
    }
}
