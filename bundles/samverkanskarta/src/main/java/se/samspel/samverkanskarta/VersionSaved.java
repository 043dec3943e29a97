package se.samspel.samverkanskarta;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** The title, kind or day of a version was changed. */
public record VersionSaved(MapId map, VersionId version, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("map.version", version.value());
    }

    @Override
    public String summary() {
        return "Ändrade titel eller dag för en version av samverkanskartan";
    }
}
