package se.samspel.dialogstod;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** An answer that had been taken back stands again. */
public record AnswerRestored(RoundId round, RoundQuestionId question, AnswerKind kind, Scope scope)
        implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("dialogue.question", question.value());
    }

    @Override
    public String summary() {
        return "Lade tillbaka ett svar i dialogen";
    }
}
