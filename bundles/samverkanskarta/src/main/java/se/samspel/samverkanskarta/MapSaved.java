package se.samspel.samverkanskarta;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** What is said of a map as a whole was changed. */
public record MapSaved(MapId map, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("map.map", map.value());
    }

    @Override
    public String summary() {
        return "Ändrade uppgifterna om en samverkanskarta";
    }
}
