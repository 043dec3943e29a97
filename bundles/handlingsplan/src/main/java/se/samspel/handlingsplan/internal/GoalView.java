package se.samspel.handlingsplan.internal;

import se.samspel.api.web.View;

/**
 * A goal with its activities.
 *
 * @param number as it is counted within its area: "3.2"
 * @param target the id of the area's piece, which is replaced when the goal is moved or removed
 */
public record GoalView(
        String anchor,
        String path,
        String target,
        String number,
        GroupView group,
        ChildrenView activities,
        CommentLink comments,
        long version,
        long orderVersion,
        boolean first,
        boolean last,
        boolean editable)
        implements View {}
