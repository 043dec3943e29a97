package se.samspel.samverkanskarta;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A map was removed with all its versions; it is kept and can be brought back. */
public record MapRemoved(MapId map, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("map.map", map.value());
    }

    @Override
    public String summary() {
        return "Tog bort en samverkanskarta";
    }
}
