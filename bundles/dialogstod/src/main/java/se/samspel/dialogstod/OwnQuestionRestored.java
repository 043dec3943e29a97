package se.samspel.dialogstod;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A group brought back a question of its own. */
public record OwnQuestionRestored(OwnQuestionId question, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("dialogue.own", question.value());
    }

    @Override
    public String summary() {
        return "La tillbaka en egen fråga i en guide för dialog";
    }
}
