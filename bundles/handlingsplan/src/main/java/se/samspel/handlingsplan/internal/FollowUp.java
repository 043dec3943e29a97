package se.samspel.handlingsplan.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.Actor;
import se.samspel.api.UnitId;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.FieldChange;
import se.samspel.api.storage.Query;
import se.samspel.api.storage.Tx;
import se.samspel.handlingsplan.ActivityStatus;
import se.samspel.handlingsplan.GoalStanding;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.PlanStatus;
import se.samspel.handlingsplan.internal.Row.ActivityRow;
import se.samspel.handlingsplan.internal.Row.Child;
import se.samspel.handlingsplan.internal.Row.GoalRow;
import se.samspel.handlingsplan.internal.Row.SectionRow;
import se.samspel.handlingsplan.spi.Member;
import se.samspel.handlingsplan.spi.Plan;

/**
 * The plan's door for a group's meetings: what is open in a plan and when somebody last touched it, and the two fields
 * that a meeting may change, how it stands and what is said of it. They may be changed in an adopted plan too: what was
 * adopted is kept as files and does not change with its rows.
 */
@Component(service = FollowUp.class)
public final class FollowUp {
    private final Plans plans;
    private final PlanNews news;
    private final Database database;
    private final Clock clock;

    @Activate
    public FollowUp(
            @Reference Plans plans,
            @Reference PlanNews news,
            @Reference(target = "(schema=plan)") Database database,
            @Reference Clock clock) {
        this.plans = plans;
        this.news = news;
        this.database = database;
        this.clock = clock;
    }

    /** What a meeting follows in a plan. */
    public enum Kind {
        GOAL(Part.GOAL, "standing", "standing-note"),
        ACTIVITY(Part.ACTIVITY, "status", "note");

        private final Part part;
        private final String status;
        private final String note;

        Kind(Part part, String status, String note) {
            this.part = part;
            this.status = status;
            this.note = note;
        }

        /** Whether a change was of how a row stands, or of what is said about it. */
        private boolean isAbout(FieldChange change) {
            return change.column().equals(Part.column(status))
                    || change.column().equals(Part.column(note));
        }

        /** Whether somebody has said how a row stands since a time. */
        boolean isSaid(Query query, long row, Instant since) {
            return query.history(part.ref(row)).stream()
                    .filter(change -> change.at().isAfter(since))
                    .anyMatch(this::isAbout);
        }
    }

    /**
     * A plan as its meetings see it.
     *
     * @param rows every goal and activity that has not been taken away, closed ones too, in the plan's order
     */
    public record FollowedPlan(
            PlanId id,
            String title,
            PlanStatus status,
            List<UnitId> owners,
            Plan.Facts facts,
            List<Member> members,
            List<Followed> rows) {}

    /**
     * A goal or an activity.
     *
     * @param version of its row
     * @param area the heading of its area
     * @param place where it stands in the plan, from 0
     * @param goal the wording of the goal an activity is for; empty for a goal
     * @param party the party that has taken it on; null when none has
     * @param status an {@link ActivityStatus}, or a {@link GoalStanding}; empty for a goal that nothing has been said of
     * @param updated when it was last changed, or made
     */
    public record Followed(
            PlanId plan,
            Kind kind,
            long row,
            long version,
            String area,
            int place,
            String wording,
            String goal,
            @Nullable UnitId party,
            String person,
            @Nullable LocalDate due,
            String status,
            String note,
            Instant updated) {

        /** Whether something is left to do. */
        public boolean isOpen() {
            return switch (kind) {
                case ACTIVITY -> ActivityStatus.valueOf(status).isOpen();
                case GOAL -> status.isEmpty() || GoalStanding.valueOf(status).isOpen();
            };
        }

        /** Whether the day has passed while something is left to do. */
        public boolean isLate(LocalDate today) {
            return isOpen() && due != null && due.isBefore(today);
        }

        /** The plan's page, open at this row. */
        public String href() {
            return kind == Kind.ACTIVITY
                    ? PlanAddress.opened(plan, kind.part, row)
                    : PlanAddress.of(plan) + "#" + PlanAddress.anchor(kind.part, row);
        }
    }

    /** The plans of a group that the viewer may see and that no later version has replaced, the ones touched last first. */
    public List<PlanSummary> plansOf(Viewer viewer, UnitId unit) {
        Set<PlanId> replaced = database.read(Succession::replaced);
        return plans.list(viewer).stream()
                .filter(plan -> plan.owners().contains(unit) && !replaced.contains(plan.id()))
                .toList();
    }

    /** Those of the plans that are drafts of the next version of an adopted plan, which is followed until then. */
    public Set<PlanId> nextVersions() {
        return database.read(Succession::next);
    }

    /** Today, in Sweden. */
    public LocalDate today() {
        return plans.today();
    }

    /**
     * A plan with everything that a meeting can follow.
     *
     * @throws se.samspel.api.access.NotThere when there is none for this viewer
     */
    public FollowedPlan open(Viewer viewer, PlanId id) {
        OpenPlan plan = plans.open(viewer, id);
        return database.read(query -> followed(query, plan));
    }

    private static FollowedPlan followed(Query query, OpenPlan plan) {
        List<Followed> rows = new ArrayList<>();
        for (SectionRow section : plan.sections()) {
            for (GoalRow goal : plan.goalsOf(section.section())) {
                rows.add(goal(query, plan, section, goal, rows.size()));
                for (ActivityRow activity : plan.activitiesOf(goal.id())) {
                    rows.add(activity(query, plan, section, goal, activity, rows.size()));
                }
            }
        }
        Plan value = plan.value(LocalDate.EPOCH);
        return new FollowedPlan(
                plan.id(),
                plan.plan().title(),
                plan.plan().status(),
                plan.owners(),
                value.facts(),
                value.members(),
                List.copyOf(rows));
    }

    private static Followed goal(
            Query query, OpenPlan plan, SectionRow section, GoalRow goal, int place) {
        return new Followed(
                plan.id(),
                Kind.GOAL,
                goal.id(),
                goal.version(),
                section.heading(),
                place,
                goal.wording(),
                "",
                null,
                "",
                Row.date(goal.due()),
                goal.standing(),
                goal.standingNote(),
                updated(query, Kind.GOAL, goal));
    }

    private static Followed activity(
            Query query,
            OpenPlan plan,
            SectionRow section,
            GoalRow goal,
            ActivityRow activity,
            int place) {
        return new Followed(
                plan.id(),
                Kind.ACTIVITY,
                activity.id(),
                activity.version(),
                section.heading(),
                place,
                activity.what(),
                goal.wording(),
                Row.unit(activity.party()),
                activity.person(),
                Row.date(activity.due()),
                activity.status().name(),
                activity.note(),
                updated(query, Kind.ACTIVITY, activity));
    }

    private static Instant updated(Query query, Kind kind, Child row) {
        return row.version() == 1
                ? row.createdAt()
                : query.history(kind.part.ref(row.id())).stream()
                        .map(FieldChange::at)
                        .findFirst()
                        .orElse(row.createdAt());
    }

    /**
     * Changes how a row stands and what is said of it, within the caller's transaction, which rolls back what is refused.
     * What someone else has changed since {@code seen} in other fields does no harm. A conflict says what stands as {@code
     * status} and {@code note}.
     */
    public PlanOutcome save(
            Tx tx,
            PlanId plan,
            Kind kind,
            long row,
            long seen,
            String status,
            String note,
            Actor by) {
        Optional<Stands> now = stands(tx, plan, kind, row);
        if (now.isEmpty()) {
            return new PlanOutcome.Gone();
        }
        Stands stands = now.get();
        if (stands.status().equals(status) && stands.note().equals(note)) {
            return new PlanOutcome.Saved(row, stands.version(), clock.instant(), false);
        }
        Optional<FieldChange> surprise =
                tx.history(kind.part.ref(row)).stream()
                        .filter(change -> change.version() > seen)
                        .filter(kind::isAbout)
                        .findFirst();
        if (surprise.isPresent()) {
            FieldChange change = surprise.get();
            return conflict(stands, change.by().name(), change.at());
        }
        PlanOutcome outcome =
                new PlanTx(tx, plan, by, clock.instant())
                        .make(
                                new PlanChange.Save(
                                        kind.part,
                                        row,
                                        stands.version(),
                                        Map.of(kind.status, status, kind.note, note)));
        return outcome instanceof PlanOutcome.Conflict conflict
                ? conflict(kind, conflict)
                : outcome;
    }

    /** Tells those who have the plan open that something was changed in it. */
    public void tell(Viewer viewer, PlanId id, Kind kind, long row) {
        OpenPlan plan = plans.open(viewer, id);
        news.tell(viewer, plan, plan.row(kind.part, row).flatMap(plan::sectionOf));
    }

    private static PlanOutcome conflict(Stands stands, String byName, Instant at) {
        return new PlanOutcome.Conflict(
                stands.version(),
                Map.of("status", stands.status(), "note", stands.note()),
                byName,
                at);
    }

    /** A conflict in the words of the meeting. */
    private static PlanOutcome conflict(Kind kind, PlanOutcome.Conflict conflict) {
        Map<String, String> current = conflict.current();
        return conflict(
                new Stands(
                        conflict.version(),
                        current.getOrDefault(kind.status, ""),
                        current.getOrDefault(kind.note, "")),
                conflict.byName(),
                conflict.at());
    }

    static Optional<Stands> stands(Query query, PlanId plan, Kind kind, long row) {
        String sql =
                switch (kind) {
                    case GOAL ->
                            """
                            select version, standing as status, standing_note as note from plan_goal
                            where id = :row and plan_id = :plan and removed = ''
                            """;
                    case ACTIVITY ->
                            """
                            select a.version, a.status, a.note from plan_activity a
                            join plan_goal g on cast(g.id as text) = a.parent
                            where a.id = :row and a.plan_id = :plan
                            and a.removed = '' and g.removed = ''
                            """;
                };
        return query.sql(sql).with("row", row).with("plan", plan).first(Stands.class);
    }

    /** How a row stands now, with its version. */
    record Stands(long version, String status, String note) {}
}
