package se.samspel.handlingsplan.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.web.View;

/**
 * One section of a plan.
 *
 * @param id its id on the page
 * @param groups its texts and facts
 * @param goals an area's goals
 * @param state what is said of an area that is empty; null for another kind of section
 * @param stateSaid that in words; empty when nothing is said
 * @param references the areas that it sends the reader to
 * @param newGoal the form for one more goal; null for another kind of section
 * @param children members or prioritised groups; null for another kind of section
 * @param message said when a change could not be made as asked; empty for none
 */
public record SectionView(
        String id,
        String heading,
        String help,
        List<GroupView> groups,
        List<GoalView> goals,
        List<RemovedLine> removed,
        @Nullable GroupView state,
        String stateSaid,
        List<Reference> references,
        @Nullable FieldGroup newGoal,
        String section,
        @Nullable ChildrenView children,
        @Nullable CommentLink comments,
        boolean adding,
        boolean editable,
        String message)
        implements View {
    public SectionView {
        groups = List.copyOf(groups);
        references = List.copyOf(references);
        goals = List.copyOf(goals);
        removed = List.copyOf(removed);
    }

    /** Another area, and where it stands on the page. */
    public record Reference(String href, String heading) {}

    /** Whether it holds goals. */
    public boolean isArea() {
        return state != null;
    }
}
