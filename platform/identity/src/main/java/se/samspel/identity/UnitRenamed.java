package se.samspel.identity;

import se.samspel.api.ObjectRef;
import se.samspel.api.UnitId;
import se.samspel.api.access.Scope;
import se.samspel.api.access.UnitKind;
import se.samspel.api.storage.Event;

/** A unit got a new name. */
public record UnitRenamed(UnitId unit, UnitKind kind, String name, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("identity.unit", unit.value());
    }

    @Override
    public String summary() {
        return "Ändrade namn till " + name;
    }
}
