package se.samspel.dialogstod;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** It was said whether a party stands behind a joint answer. */
public record AnswerBacked(RoundId round, RoundQuestionId question, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("dialogue.question", question.value());
    }

    @Override
    public String summary() {
        return "Antecknade vem som står bakom ett gemensamt svar";
    }
}
