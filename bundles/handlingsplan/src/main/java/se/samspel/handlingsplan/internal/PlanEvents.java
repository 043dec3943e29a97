package se.samspel.handlingsplan.internal;

import se.samspel.api.UnitId;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;
import se.samspel.api.storage.Query;
import se.samspel.handlingsplan.ActivityAdded;
import se.samspel.handlingsplan.ActivityId;
import se.samspel.handlingsplan.ActivityMoved;
import se.samspel.handlingsplan.ActivityRemoved;
import se.samspel.handlingsplan.ActivityRestored;
import se.samspel.handlingsplan.ActivitySaved;
import se.samspel.handlingsplan.FactsSaved;
import se.samspel.handlingsplan.GoalAdded;
import se.samspel.handlingsplan.GoalId;
import se.samspel.handlingsplan.GoalMoved;
import se.samspel.handlingsplan.GoalRemoved;
import se.samspel.handlingsplan.GoalRestored;
import se.samspel.handlingsplan.GoalSaved;
import se.samspel.handlingsplan.MemberAdded;
import se.samspel.handlingsplan.MemberId;
import se.samspel.handlingsplan.MemberMoved;
import se.samspel.handlingsplan.MemberRemoved;
import se.samspel.handlingsplan.MemberRestored;
import se.samspel.handlingsplan.MemberSaved;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.SectionId;
import se.samspel.handlingsplan.SectionSaved;
import se.samspel.handlingsplan.TargetGroupAdded;
import se.samspel.handlingsplan.TargetGroupId;
import se.samspel.handlingsplan.TargetGroupMoved;
import se.samspel.handlingsplan.TargetGroupRemoved;
import se.samspel.handlingsplan.TargetGroupRestored;
import se.samspel.handlingsplan.TargetGroupSaved;
import se.samspel.handlingsplan.WordsTied;

/** The event for each thing that can happen to a row of a plan. */
record PlanEvents(PlanId plan, Scope scope) {
    /** The events of a plan: for those who work in the group that leads it. */
    static PlanEvents of(Query query, PlanId plan) {
        UnitId lead =
                query.sql("select unit from plan_owner where plan_id = :plan order by position")
                        .with("plan", plan)
                        .first(UnitId.class)
                        .orElseThrow();
        return new PlanEvents(plan, Scope.unit(lead));
    }

    private Event goal(Happening happening, long row) {
        GoalId goal = new GoalId(row);
        return switch (happening) {
            case ADDED -> new GoalAdded(plan, goal, scope);
            case SAVED -> new GoalSaved(plan, goal, scope);
            case MOVED -> new GoalMoved(plan, goal, scope);
            case REMOVED -> new GoalRemoved(plan, goal, scope);
            case RESTORED -> new GoalRestored(plan, goal, scope);
        };
    }

    private Event activity(Happening happening, long row) {
        ActivityId activity = new ActivityId(row);
        return switch (happening) {
            case ADDED -> new ActivityAdded(plan, activity, scope);
            case SAVED -> new ActivitySaved(plan, activity, scope);
            case MOVED -> new ActivityMoved(plan, activity, scope);
            case REMOVED -> new ActivityRemoved(plan, activity, scope);
            case RESTORED -> new ActivityRestored(plan, activity, scope);
        };
    }

    private Event member(Happening happening, long row) {
        MemberId member = new MemberId(row);
        return switch (happening) {
            case ADDED -> new MemberAdded(plan, member, scope);
            case SAVED -> new MemberSaved(plan, member, scope);
            case MOVED -> new MemberMoved(plan, member, scope);
            case REMOVED -> new MemberRemoved(plan, member, scope);
            case RESTORED -> new MemberRestored(plan, member, scope);
        };
    }

    private Event targetGroup(Happening happening, long row) {
        TargetGroupId group = new TargetGroupId(row);
        return switch (happening) {
            case ADDED -> new TargetGroupAdded(plan, group, scope);
            case SAVED -> new TargetGroupSaved(plan, group, scope);
            case MOVED -> new TargetGroupMoved(plan, group, scope);
            case REMOVED -> new TargetGroupRemoved(plan, group, scope);
            case RESTORED -> new TargetGroupRestored(plan, group, scope);
        };
    }

    /** The event of a child of any kind. */
    Event child(Part part, Happening happening, long row) {
        return switch (part) {
            case GOAL -> goal(happening, row);
            case ACTIVITY -> activity(happening, row);
            case MEMBER -> member(happening, row);
            case TARGET_GROUP -> targetGroup(happening, row);
            case FACTS, TEXT, AREA ->
                    throw new IllegalArgumentException(part + " is no child of a plan");
        };
    }

    /** The event of a save in a row, which stands in a section. */
    Event saved(Part part, long row, SectionId section) {
        return switch (part) {
            case FACTS -> new FactsSaved(plan, scope);
            case TEXT, AREA -> new SectionSaved(plan, section, scope);
            case GOAL, ACTIVITY, MEMBER, TARGET_GROUP -> child(part, Happening.SAVED, row);
        };
    }

    /** The event of words that were tied to a goal or an activity. */
    Event tied(Part part, long row) {
        return new WordsTied(plan, row, part == Part.GOAL, scope);
    }

    /** What can happen to a child. */
    enum Happening {
        ADDED,
        SAVED,
        MOVED,
        REMOVED,
        RESTORED
    }
}
