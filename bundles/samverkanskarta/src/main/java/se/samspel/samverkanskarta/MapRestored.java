package se.samspel.samverkanskarta;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A map that was removed was brought back. */
public record MapRestored(MapId map, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("map.map", map.value());
    }

    @Override
    public String summary() {
        return "La tillbaka en samverkanskarta";
    }
}
