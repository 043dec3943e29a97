package se.samspel.dialogstod;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A group moved a question of its own within its area. */
public record OwnQuestionMoved(OwnQuestionId question, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("dialogue.own", question.value());
    }

    @Override
    public String summary() {
        return "Flyttade en egen fråga i en guide för dialog";
    }
}
