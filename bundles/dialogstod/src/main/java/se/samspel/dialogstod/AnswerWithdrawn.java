package se.samspel.dialogstod;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** An answer was taken back; its words are kept for what was built on them. */
public record AnswerWithdrawn(RoundId round, RoundQuestionId question, AnswerKind kind, Scope scope)
        implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("dialogue.question", question.value());
    }

    @Override
    public String summary() {
        return "Tog tillbaka ett svar i dialogen";
    }
}
