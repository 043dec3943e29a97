package se.samspel.handlingsplan.internal;

import se.samspel.api.access.DemoPeople;

/** Something another room of the bundle adds to the demo's plan that is under way, once all of the plan is written. */
public interface DemoPart {
    /** Adds it. */
    void add(OpenPlan plan, DemoPeople people);
}
