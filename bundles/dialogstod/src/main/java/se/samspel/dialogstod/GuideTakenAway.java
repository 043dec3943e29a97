package se.samspel.dialogstod;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A guide from a file is no longer offered; rounds that used it keep their questions. */
public record GuideTakenAway(KeptGuideId guide, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("dialogue.guide", guide.value());
    }

    @Override
    public String summary() {
        return "Tog bort en guide för dialog som kom från en fil";
    }
}
