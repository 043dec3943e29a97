package se.samspel.dialogstod;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A group took away a question of its own; rounds that asked it keep it. */
public record OwnQuestionRemoved(OwnQuestionId question, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("dialogue.own", question.value());
    }

    @Override
    public String summary() {
        return "Tog bort en egen fråga ur en guide för dialog";
    }
}
