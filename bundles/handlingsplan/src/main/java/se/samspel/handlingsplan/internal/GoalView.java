package se.samspel.handlingsplan.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.api.web.View;

/**
 * A goal with its activities.
 *
 * @param number as it is counted within its area: "3.2"
 * @param standing how it stands; null when nothing has been said
 * @param sources what it was made from and has been tied to; none when it was written as it is
 * @param target the id of the area's piece, which is replaced when the goal is moved or removed
 */
public record GoalView(
        String anchor,
        String path,
        String target,
        String number,
        @Nullable Badge standing,
        GroupView group,
        List<SourceView> sources,
        ChildrenView activities,
        CommentLink comments,
        long version,
        long orderVersion,
        boolean first,
        boolean last,
        boolean editable)
        implements View {
    public GoalView {
        sources = List.copyOf(sources);
    }

    /** Where earlier goals like this one are. */
    public String earlier() {
        return path.replaceFirst("/mal/(\\d+)$", "/fanns-det-redan/$1");
    }

    /** The id of the field with the goal's words. */
    public String wordingField() {
        return group.group().id() + "-wording";
    }
}
