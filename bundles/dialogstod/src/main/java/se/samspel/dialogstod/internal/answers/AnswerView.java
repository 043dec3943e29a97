package se.samspel.dialogstod.internal.answers;

import java.util.List;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.web.View;

/**
 * The form for one answer: a text and, for a question with a scale, a step.
 *
 * @param back which page a browser without script returns to
 * @param steps the steps, with what the first and the last mean; empty without a scale
 */
public record AnswerView(FieldGroup group, String back, List<Field.Choice> steps) implements View {
    public AnswerView {
        steps = List.copyOf(steps);
    }

    /** The text's field. */
    public Field text() {
        return group.fields().getFirst();
    }

    /** The step that is chosen; empty for none. */
    public String step() {
        return group.fields().size() < 2 ? "" : group.value(group.fields().getLast());
    }
}
