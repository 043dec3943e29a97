package se.samspel.identity;

import se.samspel.api.ObjectRef;
import se.samspel.api.UnitId;
import se.samspel.api.access.Scope;
import se.samspel.api.access.UnitKind;
import se.samspel.api.storage.Event;

/** A unit that a plugin proposed was adopted. */
public record UnitAdopted(UnitId unit, UnitKind kind, String name, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("identity.unit", unit.value());
    }

    @Override
    public String summary() {
        return "Antog " + name;
    }
}
