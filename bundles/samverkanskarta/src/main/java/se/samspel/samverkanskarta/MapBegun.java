package se.samspel.samverkanskarta;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A förbund began a map. */
public record MapBegun(MapId map, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("map.map", map.value());
    }

    @Override
    public String summary() {
        return "Började på en samverkanskarta";
    }
}
