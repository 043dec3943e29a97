package se.samspel.identity;

import se.samspel.api.ObjectRef;
import se.samspel.api.UnitId;
import se.samspel.api.access.Scope;
import se.samspel.api.access.UnitKind;
import se.samspel.api.storage.Event;

/** The parties or municipalities of a group were changed. */
public record GroupComposed(UnitId unit, UnitKind kind, String name, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("identity.unit", unit.value());
    }

    @Override
    public String summary() {
        return "Ändrade parter eller kommuner i " + name;
    }
}
