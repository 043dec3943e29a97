package se.samspel.dialogstod;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A party or a person said how important a question is. */
public record DotsLaid(RoundId round, RoundQuestionId question, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("dialogue.question", question.value());
    }

    @Override
    public String summary() {
        return "La prioriteringspunkter i dialogen";
    }
}
