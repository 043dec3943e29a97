package se.samspel.dialogstod.internal.round;

import se.samspel.dialogstod.AnswerId;
import se.samspel.dialogstod.AnswerKind;

/**
 * An answer as people read it.
 *
 * @param label such as "Gemensamt svar"
 * @param who a party, a person or both; empty when the round does not say
 * @param step such as "2 av 5"; empty for none
 * @param behind such as "Region Gävleborg och Hofors kommun står bakom."; empty for nobody yet
 */
public record AnswerLine(
        AnswerId id,
        AnswerKind kind,
        String label,
        String who,
        String text,
        String step,
        String behind) {
    public boolean isDissent() {
        return kind == AnswerKind.DISSENT;
    }

    public boolean isJoint() {
        return kind == AnswerKind.JOINT;
    }
}
