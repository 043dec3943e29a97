package se.samspel.dialogstod;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A group added a question of its own to a guide. */
public record OwnQuestionAdded(OwnQuestionId question, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("dialogue.own", question.value());
    }

    @Override
    public String summary() {
        return "La till en egen fråga i en guide för dialog";
    }
}
