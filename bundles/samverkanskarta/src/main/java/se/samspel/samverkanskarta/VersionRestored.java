package se.samspel.samverkanskarta;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A version of a map that was removed was brought back. */
public record VersionRestored(MapId map, VersionId version, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("map.version", version.value());
    }

    @Override
    public String summary() {
        return "La tillbaka en version av samverkanskartan";
    }
}
