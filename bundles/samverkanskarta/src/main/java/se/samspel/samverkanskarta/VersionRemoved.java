package se.samspel.samverkanskarta;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A version of a map was removed; it is kept and can be brought back. */
public record VersionRemoved(MapId map, VersionId version, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("map.version", version.value());
    }

    @Override
    public String summary() {
        return "Tog bort en version av samverkanskartan";
    }
}
