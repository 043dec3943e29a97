package se.samspel.handlingsplan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samspel.api.ObjectRef;
import se.samspel.api.UnitId;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/**
 * The group said when it looks over its plan.
 *
 * @param day null when no day holds any more
 */
public record ReviewDaySet(UnitId unit, @Nullable LocalDate day, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("plan.unit", unit.value());
    }

    @Override
    public String summary() {
        return "Bestämde när planen ska ses över";
    }
}
