package se.samspel.dialogstod.internal.own;

import java.util.LinkedHashMap;
import java.util.Map;
import se.samspel.api.ObjectRef;
import se.samspel.api.UnitId;
import se.samspel.dialogstod.OwnQuestionId;
import se.samspel.dialogstod.QuestionId;
import se.samspel.dialogstod.internal.Guide.Question;
import se.samspel.dialogstod.internal.Guide.Scale;
import se.samspel.dialogstod.internal.Guide.When;

/**
 * A question that a group has added to a guide for itself, as a row.
 *
 * @param areaTitle what its area was called when it was written
 * @param position among the group's own questions in the area
 * @param followUps one a line
 * @param statement stands before it; may be empty
 * @param whenQuestion the question of the guide that it hangs on; empty when it is always asked
 * @param steps 0 without a scale
 * @param removed "yes" when it is only there to be brought back
 */
record OwnQuestion(
        OwnQuestionId id,
        long version,
        UnitId unit,
        String guide,
        String area,
        String areaTitle,
        int position,
        QuestionId question,
        String wording,
        String help,
        String followUps,
        int steps,
        String low,
        String high,
        String statement,
        String whenQuestion,
        int whenLeast,
        int whenMost,
        String removed) {
    static final String TABLE = "dialogue_own_question";
    static final String REMOVED = "yes";

    ObjectRef ref() {
        return ref(id);
    }

    static ObjectRef ref(OwnQuestionId id) {
        return new ObjectRef("dialogue.own", id.value());
    }

    boolean isRemoved() {
        return removed.equals(REMOVED);
    }

    /** As it stands in the guide. */
    Question asked() {
        return new Question(
                question,
                wording,
                help,
                statement,
                followUps.lines().toList(),
                steps == 0 ? null : new Scale(steps, low, high),
                whenQuestion.isEmpty()
                        ? null
                        : new When(new QuestionId(whenQuestion), whenLeast, whenMost),
                true);
    }

    /** The values of its form. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(OwnFields.WORDING, wording);
        values.put(OwnFields.HELP, help);
        values.put(OwnFields.FOLLOW_UPS, followUps);
        values.put(OwnFields.STEPS, OwnFields.stepsShown(steps));
        values.put(OwnFields.LOW, low);
        values.put(OwnFields.HIGH, high);
        values.put(OwnFields.STATEMENT, statement);
        values.put(OwnFields.WHEN, whenQuestion);
        values.put(OwnFields.LEAST, OwnFields.stepsShown(whenLeast));
        values.put(OwnFields.MOST, OwnFields.stepsShown(whenMost));
        return values;
    }
}
