package se.samspel.handlingsplan;

import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A text of a section was changed, or what is said of an area that is empty. */
public record SectionSaved(PlanId plan, SectionId section, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("plan.plan", plan.value());
    }

    @Override
    public String summary() {
        return "Ändrade en text i handlingsplanen";
    }
}
