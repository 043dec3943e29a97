package se.samspel.handlingsplan.internal.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.ObjectRef;
import se.samspel.api.UnitId;
import se.samspel.api.access.Access;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldType;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Tx;
import se.samspel.handlingsplan.ReviewDaySet;
import se.samspel.handlingsplan.Years;
import se.samspel.handlingsplan.internal.FollowUp;
import se.samspel.handlingsplan.internal.PlanSummary;

/** A group's year: its meetings, when it looks over its plan, when the plan ends and who calls the meetings. */
@Component(service = GroupYears.class)
public final class GroupYears {
    /** When the plan is looked over. */
    static final Field REVIEW =
            Field.of(
                    "review",
                    FieldType.DATE,
                    "Planen ses över",
                    "Dagen då ni går igenom planen i sin helhet. Tomt betyder att det inte är bestämt.");

    private final Database database;
    private final Meetings meetings;
    private final MeetingFields fields;
    private final Conveners conveners;
    private final FollowUp followUp;
    private final Access access;

    @Activate
    public GroupYears(
            @Reference(target = "(schema=plan)") Database database,
            @Reference Meetings meetings,
            @Reference MeetingFields fields,
            @Reference Conveners conveners,
            @Reference FollowUp followUp,
            @Reference Access access) {
        this.database = database;
        this.meetings = meetings;
        this.fields = fields;
        this.conveners = conveners;
        this.followUp = followUp;
        this.access = access;
    }

    /** What happens on a day of the year. */
    public record Happening(LocalDate day, Kind kind, String text, String path) {}

    /** What can happen. */
    public enum Kind {
        MEETING("Möte", "ongoing"),
        REVIEW("Översyn", "draft"),
        PLAN_END("Planen slutar", "late"),
        CONVENER("Sammankallande", "info");

        private final String swedish;
        private final String badge;

        Kind(String swedish, String badge) {
            this.swedish = swedish;
            this.badge = badge;
        }

        /** What people read. */
        public String swedish() {
            return swedish;
        }

        /** The picture, as {@code ui/badge.jte} knows it. */
        public String badge() {
            return badge;
        }
    }

    /** When a group looks over its plan, with the version to send back. */
    record Review(long id, long version, String review) {
        static final Review UNSAID = new Review(0, 0, "");

        @Nullable LocalDate day() {
            return review.isEmpty() ? null : LocalDate.parse(review);
        }
    }

    Review review(UnitId unit) {
        return database.read(
                        query ->
                                query.sql(
                                                """
                                                select id, version, review from plan_meeting_wheel
                                                where unit = :unit
                                                """)
                                        .with("unit", unit)
                                        .first(Review.class))
                .orElse(Review.UNSAID);
    }

    /** Says when the plan is looked over, unless someone else has since {@code version}. */
    MeetingOutcome setReview(Viewer viewer, UnitId unit, long version, String day) {
        meetings.requireRead(viewer, unit);
        access.require(viewer, MeetingAction.CALL, unit);
        Map<String, String> tidy = MeetingFields.tidy(List.of(REVIEW), Map.of("review", day));
        Map<String, String> problems = fields.problems(List.of(REVIEW), tidy);
        if (!problems.isEmpty()) {
            return new MeetingOutcome.Invalid(problems);
        }
        String wanted = tidy.getOrDefault("review", "");
        ReviewDaySet event =
                new ReviewDaySet(
                        unit, wanted.isEmpty() ? null : LocalDate.parse(wanted), Scope.unit(unit));
        Review now = review(unit);
        if (now.id() == 0 && wanted.isEmpty() || now.review().equals(wanted)) {
            return new MeetingOutcome.Saved(now.id(), now.version(), false);
        }
        return now.id() == 0
                ? database.write(tx -> first(tx, viewer, unit, wanted, event))
                : database.write(
                        tx ->
                                MeetingWriter.save(
                                        tx,
                                        "plan_meeting_wheel",
                                        new ObjectRef("plan.wheel", now.id()),
                                        version,
                                        Map.of("review", wanted),
                                        viewer.actor(),
                                        event));
    }

    private static MeetingOutcome first(
            Tx tx, Viewer viewer, UnitId unit, String review, ReviewDaySet event) {
        long id = tx.newId();
        tx.sql(
                        """
                        insert into plan_meeting_wheel (id, unit, version, review)
                        values (:id, :unit, 1, :review)
                        """)
                .with("id", id)
                .with("unit", unit)
                .with("review", review)
                .run();
        tx.publish(viewer.actor(), event);
        return new MeetingOutcome.Saved(id, 1, true);
    }

    /** What happens in a group during a year, in the order of days. */
    List<Happening> of(Viewer viewer, UnitId unit, int year) {
        List<Happening> all = new ArrayList<>();
        for (Meetings.Line line : meetings.of(viewer, unit)) {
            all.add(
                    new Happening(
                            line.day(),
                            Kind.MEETING,
                            line.title() + (line.place().isEmpty() ? "" : ", " + line.place()),
                            MeetingAddress.of(line.id())));
        }
        Optional.ofNullable(review(unit).day())
                .ifPresent(day -> all.add(new Happening(day, Kind.REVIEW, "Planen ses över", "")));
        for (PlanSummary plan : followUp.plansOf(viewer, unit)) {
            Years.read(plan.years())
                    .ifPresent(
                            years ->
                                    all.add(
                                            new Happening(
                                                    LocalDate.of(years.to(), 12, 31),
                                                    Kind.PLAN_END,
                                                    plan.title() + " slutar",
                                                    "/handlingsplaner/" + plan.id())));
        }
        for (Conveners.Turn turn : conveners.of(unit)) {
            all.add(
                    new Happening(
                            turn.starts(),
                            Kind.CONVENER,
                            fields.party(turn.party()) + " tar över sammankallandet",
                            ""));
        }
        return all.stream()
                .filter(happening -> happening.day().getYear() == year)
                .sorted(Comparator.comparing(Happening::day))
                .toList();
    }

    /** What waits for whoever calls the group's meetings, the earliest first. */
    List<Duty> duties(Viewer viewer, UnitId unit) {
        List<PlanSummary> plans = followUp.plansOf(viewer, unit);
        LocalDate today = meetings.today();
        return Duty.of(
                new Duty.GroupYear(
                        meetings.of(viewer, unit),
                        !plans.isEmpty(),
                        review(unit).day(),
                        ends(plans, today),
                        MeetingAddress.calling(unit),
                        "/handlingsplaner/ny?grupp=" + unit,
                        MeetingAddress.wheel(unit)),
                today);
    }

    /** The last day of what the group plans for, when nothing follows it. */
    private static @Nullable LocalDate ends(List<PlanSummary> plans, LocalDate today) {
        return plans.stream()
                .flatMap(plan -> Years.read(plan.years()).stream())
                .map(years -> LocalDate.of(years.to(), 12, 31))
                .max(Comparator.naturalOrder())
                .filter(day -> !day.isBefore(today))
                .orElse(null);
    }
}
