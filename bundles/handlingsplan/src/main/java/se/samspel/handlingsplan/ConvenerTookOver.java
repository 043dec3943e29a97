package se.samspel.handlingsplan;

import java.time.LocalDate;
import se.samspel.api.ObjectRef;
import se.samspel.api.UnitId;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** The day came when another party calls the group's meetings. */
public record ConvenerTookOver(UnitId unit, UnitId party, LocalDate starts, Scope scope)
        implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("plan.unit", unit.value());
    }

    @Override
    public String summary() {
        return "Sammankallandet gick över till nästa part";
    }
}
