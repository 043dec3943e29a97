package se.samspel.dialogstod;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A guide was taken in from a file, the first time or in a new version. */
public record GuideTakenIn(KeptGuideId guide, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("dialogue.guide", guide.value());
    }

    @Override
    public String summary() {
        return "Tog in en guide för dialog från en fil";
    }
}
