package se.samspel.dialogstod;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A group changed the words or the scale of a question of its own. */
public record OwnQuestionSaved(OwnQuestionId question, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("dialogue.own", question.value());
    }

    @Override
    public String summary() {
        return "Ändrade en egen fråga i en guide för dialog";
    }
}
