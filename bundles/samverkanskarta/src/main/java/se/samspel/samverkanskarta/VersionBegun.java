package se.samspel.samverkanskarta;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A map got a new dated version. */
public record VersionBegun(MapId map, VersionId version, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("map.version", version.value());
    }

    @Override
    public String summary() {
        return "La till en version av samverkanskartan";
    }
}
