package se.samspel.handlingsplan.internal;

import java.util.List;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.web.View;

/**
 * The table of activities under a goal, of members or of prioritised groups, with a form for one more.
 *
 * @param id its id on the page; the piece that is replaced
 * @param caption what the table holds
 * @param empty what it says when there is nothing
 * @param add the form for one more; its action is where it is posted
 * @param addWord the button that opens it
 * @param parent the goal it is under, or the list
 * @param message said when a change could not be made as asked; empty for none
 */
public record ChildrenView(
        String id,
        String caption,
        List<String> heads,
        List<ChildView> rows,
        List<RemovedLine> removed,
        String empty,
        FieldGroup add,
        String addWord,
        String parent,
        boolean adding,
        boolean editable,
        String message)
        implements View {
    public ChildrenView {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        removed = List.copyOf(removed);
    }
}
